import { counts } from './counts.ts';
import { noun, number } from './language.ts';

const uses = noun({ one: 'use', other: 'uses' });

/** The text of the page of framing. */
export const framing = {
  titled: (story: string): string => `Framing: ${story}`,
  lede: 'How each outlet puts it: counts with the words behind them. No score, no ranking; the outlets stand in order of publication.',
  needed: (articles: number): string => `Framing shows in comparison, and the story has ${counts.article(articles)}.`,
  add: 'Add articles',
  terms: { title: 'What each calls the same thing', caption: 'Names for the same thing, by outlet', of: 'Name', none: 'Nothing that Claimline knows several names for is called by different ones here.' },
  reporting: { title: 'Words that say who says so', caption: 'Reporting words, by outlet', of: 'Word', none: 'None of the claims is told with a reporting word.', accordingTo: 'according to' },
  voice: {
    title: 'How sure, and who did it', caption: 'Hedges, passives without a doer and scare quotes, by outlet', of: 'In sentences with a claim',
    none: 'No hedge, no passive without a doer and no scare quotes in the sentences that hold a claim.',
    hedge: 'Hedges', passive: 'Passives that name nobody who did it', quoted: 'In scare quotes',
  },
  claims: {
    title: 'Claim by claim', none: 'No two of these articles carry the same claim.', pages: 'Pages of claims', before: 'Claims before', after: 'Claims after',
    all: 'All claims',
    range: (from: number, to: number, of: number): string => `${number(from)} to ${number(to)} of ${number(of)} claims that several carry`,
  },
  tellings: {
    outlet: 'Outlet', place: 'Place', placeInText: 'Place in the text', toldBy: 'Told by', toldByWord: 'Told by, with the word', hedged: 'Hedged',
    noDoer: 'No doer named', passive: 'Passive, no doer named', scareQuotes: 'Scare quotes', inScareQuotes: 'In scare quotes',
    firstWords: 'first words', far: (share: number): string => `${number(Math.round(share * 100))} % in`, noWord: 'no reporting word', more: (more: number): string => `and ${number(more)} more`,
  },
  note: 'Counted are the articles’ own sentences: names from a list of rival names for one thing, reporting words and hedges as the claims have them, passives by their form. A word’s class says what it lets a reader think, not what its writer meant.',
  stances: {
    neutral: 'Leave open whether it is so',
    doubting: 'Keep a distance from it',
    endorsing: 'Take for granted that it is so',
    denying: 'Say that it is not so',
    other: 'Not in the list of reporting words',
  },
  everyUse: (words: string): string => `Every use of <words>${words}</words>, in its words.`,
  everyUseIn: (words: string, outlet: string): string => `Every use in ${outlet} of <words>${words}</words>, in its words.`,
  close: 'Close',
  first: (shown: number, all: number): string => `The first ${number(shown)} of ${uses(all)}; an outlet’s own count shows its own.`,
} as const;
