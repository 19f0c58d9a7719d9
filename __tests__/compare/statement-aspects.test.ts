import { describe, expect, test } from '@jest/globals';
import type { Verdict } from '#lib/model/index.ts';
import { compare } from '#lib/pipeline.ts';
import { articleOf } from './claims.ts';

// Two reports of one event, long enough to tell what is spoken of all the time; each gets one sentence more.
const MOMBASA = `The passenger pier at Likoni in Mombasa sank into the harbour on Sunday after a barge struck it, county officials said. Governor Alice Mwangi went to the pier.
Fishermen pulled commuters from the water with ropes. The ferry company Bahari Lines owns the pier. The barge was carrying cement from Tanga.`;
const DURBAN = `A barge with cement rammed a passenger pier in the Kenyan harbour of Mombasa on Sunday, and the pier went under. The ferry firm Bahari Lines runs the pier at Likoni.
Commuters were dragged out of the water by fishermen. The governor, Alice Mwangi, came to the harbour.`;

const foundIn = (a: string, b: string): Verdict | 'apart' => {
  const { lines, claims } = compare([articleOf('Nakuru Mail', `${MOMBASA} ${a}`, { published: '2026-03-03' }), articleOf('Durban Post', `${DURBAN} ${b}`, { published: '2026-03-03' })]);
  const idsOf = (text: string): ReadonlySet<string> => new Set(claims.filter(({ kind, span }) => kind === 'statement' && text.includes(span.text)).map(({ id }) => id));
  const [one, two] = [idsOf(a), idsOf(b)];
  return lines.find(({ claims: ids }) => ids.some((id) => one.has(id)) && ids.some((id) => two.has(id)))?.verdict ?? 'apart';
};

const CASES: readonly (readonly [rule: string, wanted: Verdict | 'apart', a: string, b: string])[] = [
  ['a search in other words', 'variant', 'Detectives searched the company offices and seized ledgers and a server.', 'Police took away ledgers and a server from the offices of the company.'],
  ['a vote at one and split', 'conflict', 'The decision of the port board was unanimous.', 'The port board was split over it.'],
  ['one year of building', 'agree', 'The old customs house was built in 1961.', 'The customs house dates from 1961.'],
  ['two years of building', 'conflict', 'The old customs house was built in 1961.', 'The customs house dates from 1974.'],
  ['one hour', 'agree', 'The first distress call was received at 6.52 am.', 'Coastguards got the first distress call at 6.52am.'],
  ['shut, and to open again', 'scope', 'The harbour was shut at 3 a.m. on Sunday.', 'The harbour is due to reopen on Monday.'],
  ['one person, two deeds', 'apart', 'Mwangi has reshuffled her cabinet.', 'Mwangi addressed the nation on the radio.'],
  ['one word, two deeds', 'apart', 'Cement prices closed higher in Nairobi on Friday.', 'Schools in Likoni stayed closed.'],
  ['a treaty of years ago', 'apart', 'Kenya signed a harbour treaty with Tanzania in 1997.', 'Bahari Lines signed a contract on Sunday.'],
];

describe('what is told of one thing, among other sentences', () => {
  test.each(CASES)('%s', (_rule, wanted, a, b) => {
    expect([foundIn(a, b), foundIn(b, a)]).toEqual([wanted, wanted]);
  });
});
