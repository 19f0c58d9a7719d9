import type { Range, Reading, Reuse } from '#lib/model/index.ts';
import { spanOf } from '#lib/model/index.ts';
import { oneSpelling, wordsOf, type Word } from '#lib/text/index.ts';

// Winnowing (Schleimer, Wilkerson, Aiken: "Winnowing: local algorithms for document fingerprinting", SIGMOD 2003):
// of every WINDOW neighbouring runs of RUN words one is kept, so any shared run of RUN + WINDOW - 1 words is found.
const RUN = 5;
const WINDOW = 4;
// A passage may skip so many words on either side and still be the same copy, lightly edited.
const EDIT = 4;
const LEAST_WORDS = 12;
// A run that so many articles have is a formula ("told reporters on Sunday that"), not a trace of copying.
const COMMONPLACE = 60;

type Text = Readonly<{ reading: Reading; words: readonly Word[]; norms: readonly string[] }>;

// Where speech was left out: no passage runs across it. Begins with what no word begins with.
const SPEECH = '\u0000';
const LEAST_SPEECH = 15;

/** The body's words outside quotation marks: what somebody said is everybody's to quote. */
const textOf = (reading: Reading): Text => {
  const { article, quotations } = reading.document;
  const spoken = quotations.filter(({ depth, start, end }) => depth === 0 && end - start > LEAST_SPEECH);
  let quotation = 0;
  const words: Word[] = [];
  for (const range of article.body) {
    for (const word of wordsOf(article.text.slice(range.start, range.end))) {
      const placed = { norm: word.norm, start: word.start + range.start, end: word.end + range.start };
      for (; quotation < spoken.length && (spoken[quotation]?.end ?? 0) <= placed.start; quotation += 1) {
        words.push({ norm: `${SPEECH}${article.id} ${quotation}`, start: placed.start, end: placed.start });
      }
      if (placed.end <= (spoken[quotation]?.start ?? Infinity)) words.push(placed);
    }
  }
  return { reading, words, norms: words.map(({ norm }) => oneSpelling(norm)) };
};

/** FNV-1a over the words of a run: the same in every run of the program. */
const hashOf = (norms: readonly string[], from: number): number => {
  let hash = 0x811c9dc5;
  for (let at = from; at < from + RUN; at += 1) {
    const word = norms[at] ?? '';
    for (let unit = 0; unit < word.length; unit += 1) hash = Math.imul(hash ^ word.charCodeAt(unit), 0x01000193);
    hash = Math.imul(hash ^ 0x20, 0x01000193);
  }
  return hash >>> 0;
};

const fingerprints = (norms: readonly string[]): readonly (readonly [hash: number, at: number])[] => {
  const hashes = Array.from({ length: Math.max(0, norms.length - RUN + 1) }, (_, at) => hashOf(norms, at));
  const kept = new Set<number>();
  for (let from = 0; from + Math.min(WINDOW, hashes.length) <= hashes.length && from < hashes.length; from += 1) {
    let least = from;
    for (let at = from; at < Math.min(from + WINDOW, hashes.length); at += 1) if ((hashes[at] ?? 0) <= (hashes[least] ?? 0)) least = at;
    kept.add(least);
  }
  return [...kept].map((at) => [hashes[at] ?? 0, at] as const);
};

type Match = Readonly<{ fromA: number; toA: number; fromB: number; toB: number }>;

const sameRun = (a: Text, b: Text, atA: number, atB: number): boolean => {
  for (let step = 0; step < RUN; step += 1) if (a.norms[atA + step] !== b.norms[atB + step]) return false;
  return true;
};

/** Each seed grown to all words around it that are the same. */
const grow = (a: Text, b: Text, atA: number, atB: number): Match => {
  let [fromA, fromB, toA, toB] = [atA, atB, atA + RUN, atB + RUN];
  while (fromA > 0 && fromB > 0 && a.norms[fromA - 1] === b.norms[fromB - 1]) { fromA -= 1; fromB -= 1; }
  while (toA < a.norms.length && toB < b.norms.length && a.norms[toA] === b.norms[toB]) { toA += 1; toB += 1; }
  return { fromA, toA, fromB, toB };
};

const isSpeech = (norm: string): boolean => norm.startsWith(SPEECH);

/** Grown seeds in order, neighbours with a light edit between them as one passage, crumbs left out. */
const passages = (a: Text, b: Text, seeds: readonly (readonly [number, number])[]): readonly Match[] => {
  const joined: Match[] = [];
  for (const [atA, atB] of seeds.toSorted((x, y) => x[0] - y[0] || x[1] - y[1])) {
    const last = joined.at(-1);
    if (last !== undefined && atA < last.toA) continue;
    const match = grow(a, b, atA, atB);
    const fromA = Math.max(match.fromA, last?.toA ?? 0);
    const fits = last !== undefined && fromA - last.toA <= EDIT && match.toB > last.toB && match.fromB - last.toB <= EDIT && match.fromB >= last.fromB
      && !a.norms.slice(last.toA, fromA).some(isSpeech) && !b.norms.slice(last.toB, match.fromB).some(isSpeech);
    if (fits) joined[joined.length - 1] = { ...last, toA: match.toA, toB: match.toB }; else joined.push({ ...match, fromA });
  }
  return joined.filter(({ fromA, toA }) => toA - fromA >= LEAST_WORDS);
};

const rangeOf = (text: Text, from: number, to: number): Range => ({ start: text.words[from]?.start ?? 0, end: text.words[to - 1]?.end ?? 0 });

/** Passages that pairs of articles share, speech aside, with the share of the shorter article that they make up. */
export const reuseOf = (readings: readonly Reading[]): readonly Reuse[] => {
  const texts = readings.map(textOf);
  const postings = new Map<number, [text: number, at: number][]>();
  texts.forEach((text, index) => {
    for (const [hash, at] of fingerprints(text.norms)) {
      const posting = postings.get(hash);
      if (posting === undefined) postings.set(hash, [[index, at]]); else posting.push([index, at]);
    }
  });
  const seeds = new Map<number, [number, number][]>();
  for (const posting of postings.values()) {
    if (posting.length < 2 || posting.length > COMMONPLACE) continue;
    posting.forEach(([one, atOne], index) => {
      for (const [two, atTwo] of posting.slice(index + 1)) {
        if (one === two || !sameRun(texts[one]!, texts[two]!, atOne, atTwo)) continue;
        const key = one * texts.length + two;
        const found = seeds.get(key);
        if (found === undefined) seeds.set(key, [[atOne, atTwo]]); else found.push([atOne, atTwo]);
      }
    });
  }
  return [...seeds].flatMap(([key, found]) => {
    const [a, b] = [texts[Math.floor(key / texts.length)]!, texts[key % texts.length]!];
    const shared = passages(a, b, found);
    if (shared.length === 0) return [];
    const words = shared.reduce((sum, { fromA, toA }) => sum + toA - fromA, 0);
    const textA = a.reading.document.article.text;
    const textB = b.reading.document.article.text;
    return [{
      a: a.reading.document.article.id, b: b.reading.document.article.id,
      share: Math.min(1, words / Math.max(1, Math.min(a.words.length, b.words.length))),
      passages: shared.map(({ fromA, toA, fromB, toB }) => {
        const [inA, inB] = [rangeOf(a, fromA, toA), rangeOf(b, fromB, toB)];
        return { a: spanOf(textA, inA.start, inA.end), b: spanOf(textB, inB.start, inB.end) };
      }),
    }];
  }).toSorted((x, y) => y.share - x.share || (x.a + x.b < y.a + y.b ? -1 : 1));
};
