import type { Tag } from '#lib/model/index.ts';

// The closed classes of English with their Universal Dependencies tags (own list after the UD English guidelines).
// A word that belongs to several classes stands in the one it most often has in news; lib/segment/tags.ts corrects by context.
const WORDS: readonly (readonly [Tag, string])[] = [
  ['DET', 'the a an this that these those every each either neither no some any all both another such which whichever whatever half'],
  ['PRON', `i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself
    we us our ours ourselves they them their theirs themselves who whom whose someone somebody something anyone anybody
    anything everyone everybody everything nobody nothing none one's what whoever whomever`],
  ['AUX', `be am is are was were been being have has had having do does did can could will would shall should may might must
    isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't can't cannot couldn't won't wouldn't shan't
    shouldn't mustn't mightn't needn't i'm i've i'll i'd you're you've you'll you'd he'll he'd she'll she'd it'll it'd
    we're we've we'll we'd they're they've they'll they'd there's that's who's what's here's let's he's she's it's`],
  ['ADP', `of in to for on with at by from about into over after between under through during before against among amid
    across behind beyond within without along around near since until till despite toward towards upon onto via per
    above below beneath beside besides inside outside throughout underneath unlike versus amongst alongside aboard
    concerning regarding following including excluding pending than like as off out up down`],
  ['CCONJ', 'and or but nor yet plus'],
  ['SCONJ', 'if because although though while whereas unless whether lest once when where why how whenever wherever'],
  ['PART', "not n't 's '"],
  ['ADV', `also already again ever never always often sometimes just only still even too very so then there here now soon later
    quite rather almost nearly about roughly approximately perhaps maybe instead meanwhile however therefore thus moreover
    further furthermore nevertheless nonetheless otherwise together apart ago away back forward likewise hence indeed abroad today
    tomorrow yesterday tonight twice thrice far less more most least first`],
  ['ADJ', 'last next other several many few such own same former latter'],
  ['NUM', `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion
    lakh crore dozen bn mn tn`],
];

/** Every closed-class word, lower-case, with its usual tag. Words given twice keep the first. */
export const CLOSED_CLASS: ReadonlyMap<string, Tag> = new Map(
  WORDS.flatMap(([tag, words]) => words.split(/\s+/).map((word) => [word, tag] as const)).reverse(),
);

export const MODALS: ReadonlySet<string> = new Set([
  'can', 'could', 'will', 'would', 'shall', 'should', 'may', 'might', 'must', "can't", 'cannot', "couldn't", "won't", "wouldn't",
  "shouldn't", "mustn't", "i'll", "you'll", "he'll", "she'll", "it'll", "we'll", "they'll", 'do', 'does', 'did', "don't", "doesn't", "didn't",
]);

/** Pronouns that can only be subjects. */
export const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(['i', 'he', 'she', 'we', 'they', 'who', 'it', 'you']);

export const POSSESSIVES: ReadonlySet<string> = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their', 'whose', "'s", "'"]);
