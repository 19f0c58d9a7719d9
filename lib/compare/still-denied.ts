import { eventsOf } from '#lib/lexicon/events.ts';
import { nounOf, verbOf } from '#lib/subject/index.ts';
import type { Statement } from './stated.ts';

const DENIES: ReadonlySet<string> = new Set('deny reject dispute refute dismiss denial'.split(' '));

/** Whether the article of a figure tells of somebody who denies what happened to those counted: "officials still deny any deaths". */
export const isStillDenied = ({ subject: { document: { sentences, tokens }, happening } }: Statement): boolean =>
  sentences.some(({ firstToken, endToken }) => {
    const words = tokens.slice(firstToken, endToken).map(({ norm }) => ({ verb: verbOf(norm), noun: nounOf(norm) }));
    return words.some(({ verb, noun }) => DENIES.has(verb ?? noun))
      && words.some(({ verb, noun }) => [...eventsOf(noun), ...(verb === null ? [] : eventsOf(verb))].some((event) => happening.events.includes(event)));
  });
