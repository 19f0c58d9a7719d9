import { areNeighbours } from '#lib/lexicon/events.ts';
import { isAnyone } from '#lib/lexicon/kinds.ts';
import { amongOf } from './among.ts';
import { familyOf } from './common-unit.ts';
import type { Subject } from './subject.ts';

/** What a figure is a figure of, in one key; null where nothing is named. */
const thingKey = ({ claim: { quantity }, heads: [head] }: Subject): string | null =>
  quantity === null || head === undefined ? null : `${familyOf(quantity)} ${isAnyone(head) ? 'person' : head}`;

const sizeKey = ({ claim: { quantity } }: Subject): string | null => (quantity === null ? null : `${familyOf(quantity)} ${quantity.low ?? quantity.high ?? ''}`);

const NEIGHBOURS = 4;

/** "20 of the dead were children. Another 40 people are missing", "5,000 were affected, of whom 2,500 are homeless": all to whom it happened, though a part of others. */
const isOfItself = ({ document, sentence, happening, claim }: Subject, before: readonly Subject[]): boolean => {
  // "Seven of the dead were children" says itself of whom they are a part.
  if (amongOf(document, claim) !== null) return false;
  const whole = before.findLast((other) => other.claim.quantity?.dimension === claim.quantity?.dimension && sentence - other.sentence <= 1);
  // Of "1,355 patients, of whom 55 died" others died elsewhere.
  if (whole?.sentence === sentence && !whole.heads.every(isAnyone)) return false;
  return claim.quantity?.dimension === 'count' && whole !== undefined && happening.events.length > 0 && whole.happening.events.length > 0
    && !happening.events.some((event) => whole.happening.events.some((other) => event === other || areNeighbours(event, other)));
};

/** Each subject with what the article's other figures tell of it: how many there are of its thing, who gives them, what a headline's counts. */
export const withFellows = (subjects: readonly Subject[]): readonly Subject[] => {
  const values = new Map<string, Set<number | null>>();
  const sizes = new Map<string, number>();
  for (const subject of subjects) {
    const size = sizeKey(subject);
    if (size !== null) sizes.set(size, (sizes.get(size) ?? 0) + 1);
    const key = thingKey(subject);
    if (key !== null) values.set(key, (values.get(key) ?? new Set()).add(subject.claim.quantity?.low ?? subject.claim.quantity?.high ?? null));
  }
  const given = new Map<string, readonly string[]>();
  for (const subject of subjects) {
    const key = sizeKey(subject);
    if (key !== null && !subject.headline && subject.sources.length > 0 && !given.has(key)) given.set(key, subject.sources);
  }
  const counted = new Map<string, string>();
  for (const subject of subjects) {
    const [key, measured] = [sizeKey(subject), subject.claim.quantity?.measured ?? null];
    if (key !== null && measured !== null && !subject.headline && !counted.has(key)) counted.set(key, measured);
  }
  return subjects.map((subject, at) => ({
    ...subject, echoed: subject.headline ? counted.get(sizeKey(subject) ?? '') ?? null : null, part: subject.part && !isOfItself(subject, subjects.slice(Math.max(0, at - NEIGHBOURS), at)), sources: subject.headline && subject.sources.length === 0 ? given.get(sizeKey(subject) ?? '') ?? [] : subject.sources, fellows: values.get(thingKey(subject) ?? '')?.size ?? 0, echoes: sizes.get(sizeKey(subject) ?? '') ?? 0,
  }));
};
