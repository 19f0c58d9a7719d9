import { IRREGULAR_VERBS } from './irregular-verbs.ts';

/**
 * What a verb of saying, thinking or showing takes: the source's words or what they are about.
 *  say        a clause, with or without "that"; may follow it or be turned round ("…, said Ms Okafor")
 *  clause     a clause, never turned round
 *  wh         a clause only where "that", "whether", "how" … opens it
 *  tell       somebody, then a clause or a quotation
 *  quote      words between quotation marks only
 *  infinitive "vowed to …"
 *  order      somebody, then an infinitive: "urged them to …"
 *  object     a noun phrase: "denied the report"
 *  as         somebody or something, then "as …" or a name: "described it as …"
 */
export type Frame = 'say' | 'clause' | 'wh' | 'tell' | 'quote' | 'infinitive' | 'order' | 'object' | 'as';

export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

export type CueVerb = Readonly<{ lemma: string; frames: Readonly<Record<Frame, boolean>>; prepositions: ReadonlySet<string> }>;

export type CueForm = Readonly<{ verb: CueVerb; forms: Readonly<Record<VerbForm, boolean>> }>;

// Own list after the classes of Levin, "English Verb Classes and Alternations" (1993), ch. 29 (predicative complements),
// 33 (judgment), 37 (communication) and the verb.communication and verb.cognition files of WordNet 3.1 (frames 26, 28, 29).
const ROWS: readonly (readonly [frames: string, verbs: string])[] = [
  ['say quote', 'respond answer add state post blog conclude observe counter counsel joke'],
  ['say quote object', `say write reply recall remark comment boast quip tweet retort reiterate repeat
    stipulate proclaim confess lament mutter whisper shout yell exclaim opine muse recount recollect testify
    declare note`],
  ['say quote object', `announce report claim argue explain insist assert confirm acknowledge admit concede contend maintain stress
    emphasize emphasise reveal disclose affirm caution mention predict allege estimate suggest`],
  ['say infinitive quote', 'vow promise pledge swear threaten'],
  ['say quote', 'agree complain speculate joke theorize theorise hypothesize postulate posit attest surmise'],
  ['quote', `read continue begin interject intone deadpan scream chant sing cry laugh sigh plead elaborate summarize summarise
    rant gush thunder fume growl snap sneer scoff hiss murmur drawl rail bellow bark interrupt ad-lib enthuse conclude`],
  ['quote', 'put'],
  ['tell quote', 'tell'],
  ['tell quote order object', 'remind warn advise'],
  ['tell', 'inform assure notify reassure brief convince persuade'],
  ['clause quote wh object', 'ask wonder'],
  ['order', 'ask'],
  ['order quote object', 'urge beg implore exhort beseech'],
  ['order', `order encourage invite instruct command direct challenge press petition lobby want expect forbid authorize authorise`],
  ['object', 'want encourage'],
  ['wh infinitive quote object', 'demand propose recommend'],
  ['wh object', 'request'],
  ['clause infinitive object', 'expect hope fear plan'],
  ['clause object', 'suspect doubt anticipate foresee envision envisage recognize recognise regret'],
  ['clause', 'believe assume understand know presume reckon think deem feel worry realize realise suppose imagine guess'],
  ['wh infinitive', 'learn decide'],
  ['wh', 'discover determine judge hear remember forget accept appreciate see prove signal hint verify guarantee'],
  ['clause', 'deny rule'],
  ['clause object', 'show indicate find demonstrate imply'],
  ['object', 'count tally log register promise pledge offer'],
  ['wh object', `reflect document detail highlight underscore underline illustrate expose forecast project calculate
    discuss examine debate outline describe specify clarify stipulate advocate question dispute deny cite reference`],
  ['object', `quote criticize criticise condemn denounce blast slam attack mock praise laud hail support oppose back endorse
    defend reject rebuff refute rebut contradict echo tout champion promote applaud commend welcome dismiss deride decry
    bemoan lambast lambaste chastise scold ridicule slander berate excoriate vilify embrace favor favour
    unveil propose invoke reiterate voice express float desire love hate admire
    resent detest despise respect protest disavow retract repudiate`],
  ['object', 'blame accuse thank fault credit'],
  ['infinitive', 'want plan intend refuse decline offer aim seek hope agree wish commit vote undertake consent aspire'],
  ['as', `describe portray characterize characterise depict regard cast paint hail label brand dub term call perceive
    denounce dismiss reject view consider see deem rate introduce`],
];

// Verb and preposition together, own list: "called for", "spoke of".
const PREPOSITIONAL: readonly (readonly [verb: string, prepositions: string])[] = [
  ['call', 'for on'], ['point', 'to out'], ['speak', 'of about out'], ['refer', 'to'], ['complain', 'about of'],
  ['agree', 'with on to'], ['disagree', 'with on about'], ['warn', 'of about against'], ['argue', 'for against about'], ['insist', 'on upon'], ['hint', 'at'],
  ['allude', 'to'], ['elaborate', 'on'], ['comment', 'on'], ['rail', 'against'], ['believe', 'in'], ['worry', 'about'], ['hope', 'for'],
  ['plead', 'for'], ['appeal', 'for'], ['vow', 'to'], ['think', 'about of'], ['object', 'to'],
  ['know', 'about of'], ['vote', 'against for'], ['apologize', 'for'], ['apologise', 'for'], ['boast', 'about of'], ['brag', 'about'],
  ['joke', 'about of'], ['inquire', 'about'], ['ask', 'for about'], ['wonder', 'about'], ['lash', 'out'], ['testify', 'to about'], ['report', 'on'], ['advocate', 'for'], ['muse', 'about on'], ['dream', 'of'],
  ['care', 'about'], ['learn', 'of about'], ['hear', 'of about'], ['write', 'about of'], ['dispute', 'with'], ['aim', 'at for'], ['lie', 'about'],
  ['marvel', 'at'], ['weigh', 'in'], ['chime', 'in'], ['conspire', 'to'], ['approve', 'of'], ['disapprove', 'of'], ['rule', 'out'], ['spell', 'out'], ['lay', 'out'],
  ['tell', 'of about'], ['go', 'on'], ['speculate', 'about on'], ['gripe', 'about'], ['opine', 'on about'],
];

/** What a source does with a figure that only the object names: "put the gap at 40 metres", "raised the toll to 61". */
export const FIGURE_VERBS: ReadonlyMap<string, string> = new Map([
  ...['put', 'puts', 'putting', 'place', 'places', 'placed', 'estimate', 'estimates', 'estimated', 'peg', 'pegs', 'pegged', 'set'].map((form) => [form, 'at'] as const),
  ...['raise', 'raises', 'raised', 'lower', 'lowers', 'lowered', 'revise', 'revises', 'revised', 'cut', 'cuts', 'lift', 'lifts', 'lifted', 'update', 'updated', 'trim', 'trimmed'].map((form) => [form, 'to'] as const),
]);

/** What is raised or cut by saying so: a count or a guess, not a rate or a price. */
export const FIGURE_NOUNS: ReadonlySet<string> = new Set('toll tolls estimate estimates figure figures forecast forecasts count number numbers tally total projection projections outlook'.split(' '));

/** Verbs that say a thing is not so: what they take is no claim of their subject. */
export const DENIALS: ReadonlySet<string> = new Set(['deny', 'reject', 'refute', 'rebut', 'dispute', 'dismiss', 'repudiate', 'disavow', 'doubt', 'contradict', 'retract', 'rebuff', 'disagree']);

/** Cue verbs whose forms are as often nouns ("claims", "reports"). */
export const NOUN_CUES: ReadonlySet<string> = new Set(`report claim plan call demand attack support answer comment state note post blog counsel caution mention estimate
  promise pledge threat joke counter quip tweet retort laugh cry shout yell whisper scream chant sigh sneer rail bark order command challenge press petition
  lobby request hope fear doubt judge document detail highlight forecast project record debate outline signal hint
  question dispute reference quote slam mock praise hail back rebuff echo tout champion scold slander welcome voice float
  desire love protest blame fault credit aim offer wish commit vote brand dub term view rate label cast paint try need
  thunder fume growl snap scoff hiss murmur gush rant bellow brief place state guess worry value respect trust ridicule favor favour regret
  remark rule whimper direct object campaign dream care appeal point talk lie approve focus address warrant concern read`.split(/\s+/));

/** Verbs whose object their subject vouches for: "the survey found 12 cases", "forecast 200 mm of rain". */
export const VOUCHING: ReadonlySet<string> = new Set(`report forecast predict estimate project count record tally document calculate confirm announce show find
  indicate say claim reveal disclose acknowledge admit allege log register mention speak detail note demonstrate reference suggest expect anticipate`.split(/\s+/));

/** Nouns for what is said or thought. "his claim that …", "a report by the ministry that …". Own list. */
export const CUE_NOUNS: ReadonlySet<string> = new Set(`claim claims assertion assertions statement statements allegation allegations accusation accusations report reports announcement
  admission suggestion suggestions argument arguments warning warnings promise promises pledge pledges vow prediction predictions insistence conclusion
  finding findings acknowledgment acknowledgement complaint complaints denial denials estimate estimates forecast forecasts
  assurance assurances contention revelation revelations rumour rumours rumor rumors testimony declaration assessment charge charges`.split(/\s+/));

/** Nouns for what is thought, hoped or feared, whose clause is somebody's only where he is told: "his belief that …". Own list. */
export const ATTITUDE_NOUNS: ReadonlySet<string> = new Set(`belief beliefs view views opinion opinions fear fears hope hopes concern concerns suspicion suspicions conviction feeling impression
  position stance theory understanding worry worries perception confidence verdict ruling judgment judgement determination recommendation recommendations demand demands call calls
  proposal assumption criticism observation lie line message notion contention`.split(/\s+/));

/** Adjectives for how somebody holds what follows "that": "confident that …". Own list. */
export const ATTITUDES: ReadonlySet<string> = new Set(`confident convinced adamant certain sure worried concerned afraid fearful hopeful optimistic pessimistic aware satisfied sceptical skeptical
  insistent proud pleased glad happy angry furious disappointed surprised alarmed persuaded positive unequivocal mindful conscious thankful grateful frustrated upset wary nervous anxious`.split(/\s+/));

/** Nouns for a figure that somebody arrived at: "the union's count of 40". Own list. */
export const COUNT_NOUNS: ReadonlySet<string> = new Set('estimate estimates count tally figure forecast projection toll prediction'.split(' '));

/** What somebody goes by: "by the union's account". Own list. */
export const RECKONINGS: ReadonlySet<string> = new Set('account count estimate estimates tally reckoning calculation calculations admission'.split(' '));

/** What many are asked in; "in a poll" tells whose figure follows. Own list. */
export const POLLS: ReadonlySet<string> = new Set(['poll', 'polls', 'survey', 'surveys', 'census']);

/** Verbs that may follow their clause though they are no verbs of saying: "…, a survey found". */
export const CLOSING: ReadonlySet<string> = new Set('show find indicate estimate suggest believe think reckon fear hope learn hear understand predict calculate forecast project anticipate'.split(' '));

/** Verbs of saying, after which a clause without "that" is theirs and whose place in the sentence is free. */
export const isSaying = (verb: CueVerb): boolean => verb.frames.say || verb.frames.tell;

// Verbs that double their last letter: "quipped".
const DOUBLING = new Set(['quip', 'rebut', 'admit', 'plan', 'slam', 'regret', 'refer', 'forbid', 'commit', 'snap', 'dub', 'blog', 'beg', 'brag', 'begin', 'log']);
// "learned" and "learnt".
const BOTH_WAYS = new Set(['learn', 'dream', 'spell', 'plead']);
const FOREIGN = new Map([['ad-lib', 'ad-libb']]);

const regular = (lemma: string): readonly (readonly [string, VerbForm])[] => {
  const sibilant = /(?:s|x|z|ch|sh)$/.test(lemma);
  const y = /[^aeiou]y$/.test(lemma);
  const stem = FOREIGN.get(lemma) ?? (DOUBLING.has(lemma) ? lemma + lemma.slice(-1) : lemma);
  const mute = lemma.endsWith('e') && !lemma.endsWith('ee');
  return [
    [lemma, 'base'],
    [y ? `${lemma.slice(0, -1)}ies` : sibilant || lemma.endsWith('go') ? `${lemma}es` : `${lemma}s`, 's'],
    [`${lemma.endsWith('ie') ? `${lemma.slice(0, -2)}y` : mute ? lemma.slice(0, -1) : stem}ing`, 'ing'],
    [y ? `${lemma.slice(0, -1)}ied` : lemma.endsWith('e') ? `${lemma}d` : `${stem}ed`, 'past'],
    [y ? `${lemma.slice(0, -1)}ied` : lemma.endsWith('e') ? `${lemma}d` : `${stem}ed`, 'participle'],
  ];
};

const NO_FRAMES: Readonly<Record<Frame, boolean>> = { say: false, clause: false, wh: false, tell: false, quote: false, infinitive: false, order: false, object: false, as: false };
const isFrame = (word: string): word is Frame => Object.hasOwn(NO_FRAMES, word);

const NO_FORMS: Readonly<Record<VerbForm, boolean>> = { base: false, s: false, past: false, participle: false, ing: false };

const build = (): ReadonlyMap<string, CueForm> => {
  const frames = new Map<string, Record<Frame, boolean>>();
  const prepositions = new Map(PREPOSITIONAL.map(([verb, words]) => [verb, new Set(words.split(' '))]));
  const framesOf = (lemma: string): Record<Frame, boolean> => {
    const known = frames.get(lemma) ?? { ...NO_FRAMES };
    frames.set(lemma, known);
    return known;
  };
  for (const [names, verbs] of ROWS) {
    for (const lemma of verbs.trim().split(/\s+/)) for (const name of names.split(' ')) if (isFrame(name)) framesOf(lemma)[name] = true;
  }
  for (const lemma of prepositions.keys()) framesOf(lemma);
  const irregular = new Map<string, string[]>();
  for (const [form, lemma] of IRREGULAR_VERBS) irregular.set(lemma, [...(irregular.get(lemma) ?? []), form]);
  const forms = new Map<string, { verb: CueVerb; forms: Record<VerbForm, boolean> }>();
  for (const [lemma, own] of frames) {
    const verb: CueVerb = { lemma, frames: own, prepositions: prepositions.get(lemma) ?? new Set() };
    const strong = irregular.get(lemma);
    const all = strong === undefined
      ? regular(lemma)
      : [...regular(lemma).filter(([, form]) => BOTH_WAYS.has(lemma) || (form !== 'past' && form !== 'participle')),
        ...strong.flatMap((form) => [[form, 'past'], [form, 'participle']] as const)];
    for (const [text, form] of all) {
      const entry = forms.get(text);
      if (entry === undefined) forms.set(text, { verb, forms: { ...NO_FORMS, [form]: true } });
      else if (entry.verb.lemma === lemma) entry.forms[form] = true;
    }
  }
  return forms;
};

/** Every inflected form, lower-case, with its verb. */
export const CUE_FORMS: ReadonlyMap<string, CueForm> = build();
