import { eventsOf } from '#lib/lexicon/events.ts';
import type { Claim, Document } from '#lib/model/index.ts';
import { nounOf, verbOf } from './lemmas.ts';

/** Those among whom others are counted: what they are, null where the figure's own noun says it, and what befell all of them. */
export type Among = Readonly<{ head: string | null; events: readonly string[] }>;

const STATE = '(dead|victims|killed|fatalities|casualties|injured|wounded|missing|survivors|arrested|detained|infected|displaced)';
const OF_THEM = new RegExp(`^ of (?:the|those) ${STATE} (?:are|were|is|was|include|included) (?:[a-z]+ ){0,2}?([a-z]+(?:s|en|men))\\b`);
const AMONG_THEM = new RegExp(`\\b(?:are|were|is|was) (?:also )?(?:among|amongst) (?:the|those) ${STATE}\\b`);
const REACH = 80;

const eventsIn = (state: string): readonly string[] => (state === 'victims' ? ['die'] : [...eventsOf(state), ...eventsOf(verbOf(state) ?? ''), ...eventsOf(nounOf(state))]);

/** "Eleven of the dead are children", "nine women were among the injured"; null where the figure is none of these. */
export const amongOf = ({ article: { text } }: Document, { span, sentence, quantity }: Claim): Among | null => {
  if (quantity?.dimension !== 'count') return null;
  const after = text.slice(span.end, Math.min(sentence.end, span.end + REACH));
  const [, whole, who] = OF_THEM.exec(after) ?? [];
  if (whole !== undefined && who !== undefined) return { head: nounOf(who), events: [...new Set(eventsIn(whole))] };
  const among = AMONG_THEM.exec(after);
  return among?.[1] === undefined || /[,;:]/.test(after.slice(0, among.index)) ? null : { head: null, events: [...new Set(eventsIn(among[1]))] };
};
