// Manners and states of which one excludes the other where both are told of one event (own list). Each row: what it is about, how the
// one is told, how the other. The patterns are asked of lower-case text with straight apostrophes; the second one first, whose
// words may hold words of the first ("rubber bullets").
const ROWS: readonly (readonly [about: string, one: RegExp, other: RegExp])[] = [
  ['notice', /\b(?:(?:days|day's|hours|hour's|weeks|week's|prior|advance|due)'? (?:notice|warning)|announced in advance|was announced|tipped off|forewarned)\b/, /\b(?:unannounced|(?:without|no) (?:prior |any |advance )?(?:warning|notice)|by surprise|surprise (?:visit|inspection|raid|check))\b/],
  ['accord', /\b(?:unanimous(?:ly)?|of one mind|with one voice|without (?:a )?(?:dissent|dissenting (?:voice|vote))|nobody dissented)\b/, /\b(?:(?:was|were|is) (?:split|divided)|split (?:vote|decision|verdict)|by (?:a )?majority|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3})(?: votes?)? to (?:one|two|three|four|five|six|\d{1,3})\b)/],
  ['intent', /\b(?:deliberate(?:ly)?|on purpose|intentional(?:ly)?|arson|sabotage|foul play|torched)\b/, /\b(?:accident|accidental(?:ly)?|by mistake|unintentional(?:ly)?|inadvertent(?:ly)?|power lines?|short[- ]circuit|electrical|lightning)\b/],
  ['will', /\b(?:voluntary|voluntarily|volunteers? only|of (?:his|her|its|their) own (?:accord|free will)|asked to (?:step|stand|go|leave|be relieved))\b/, /\b(?:compulsory|forced|forcibly|involuntary|against (?:his|her|their) will|ordered out|pushed out)\b/],
  ['ammunition', /\b(?:live (?:rounds?|ammunition|bullets?|fire|shots?)|bullets?|warning shots)\b/, /\b(?:rubber (?:bullets?|rounds?)|plastic (?:bullets?|rounds?)|blank (?:rounds?|shots?)|blanks|only (?:tear gas|water cannon|batons)|tear gas (?:only|alone|and nothing else))\b/],
  ['worst', /\b(?:behind (?:us|them)|is over|has passed|already over)\b/, /\b(?:ahead(?: of us| of them)?|(?:yet|still) to come|not (?:yet )?over)\b/],
  ['calm', /\b(?:peaceful(?:ly)?|smooth(?:ly)?|calm(?:ly)?|without (?:incident|a hitch)|orderly)\b/, /\b(?:violent(?:ly)?|chaotic|chaos|mayhem|marred|rioting)\b/],
  ['schedule', /\b(?:on time|in time|on schedule|as (?:planned|scheduled)|ahead of schedule|promptly)\b/, /\b(?:too late|late|delayed|behind schedule)\b/],
  ['openness', /\b(?:in (?:the open|public)|open session|before (?:the )?(?:cameras|public))\b/, /\b(?:behind closed doors|in (?:secret|private|camera)|secretly)\b/],
  ['drink', /\bsober\b/, /\b(?:drunk|drunken|intoxicated|over the limit|under the influence)\b/],
  ['belts', /\b(?:wearing|wore|had on) (?:a |his |her |their )?(?:seat ?belts?|helmets?|life ?jackets?|masks?)\b/, /\bwithout (?:a |any )?(?:seat ?belts?|helmets?|life ?jackets?|masks?)\b/],
  ['share', /\b(?:all|every|each and every|each) (?:of (?:the|its|his|her|their) )?(?:\p{L}+ )?(?:count|counts|charge|charges|station|stations|member|members|resident|residents)\b/u, /\b(?:(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) of (?:the |its |his |her )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3})|some|most|half) (?:of (?:the|its|his|her) )?(?:\p{L}+ )?(?:count|counts|charge|charges|station|stations|member|members|resident|residents)\b/u],
];

/** Which of two states that exclude each other a text tells, by what they are about: 1 for the one, -1 for the other. */
export const statesIn = (text: string): ReadonlyMap<string, 1 | -1> => {
  const found = new Map<string, 1 | -1>();
  const plain = text.toLowerCase().replaceAll('’', "'");
  for (const [about, one, other] of ROWS) {
    if (other.test(plain)) found.set(about, -1);
    else if (one.test(plain)) found.set(about, 1);
  }
  return found;
};
