import { isCommonNoun } from '#lib/lexicon/kinds.ts';
import { nounLemma } from '#lib/lexicon/lemma.ts';
import { isKnownWord } from '#lib/lexicon/parts-of-speech.ts';
import { NATION_SIGN, PLURAL_SIGN, TITLE_SIGN, hasSign } from '#lib/lexicon/signs.ts';
import { OFFICES_OF, PERSON_NOUNS } from '#lib/lexicon/titles.ts';
import type { Document, Token } from '#lib/model/index.ts';

const PARTICLES = new Set(['de', 'da', 'di', 'del', 'della', 'der', 'den', 'van', 'von', 'bin', 'bint', 'ibn', 'al', 'el', 'la', 'le', 'dos', 'do', 'du', 'ter', 'ten', 'ben', 'abu', 'ul', 'ur']);

/** Letters behind a name: counsel, members of parliaments, orders, degrees. Own list. */
const HONOURS: ReadonlySet<string> = new Set('KC QC SC SAN TD MP MEP MLA MSP MPP MNA MHA MLC MBE OBE CBE KBE DBE JP PhD DPhil MD RN CFR OON GCFR CON OFR AM AO QPM KPM'.split(' '));

export const bare = (word: string): string => (word.includes('.') ? word.toLowerCase().replaceAll('.', '') : word.toLowerCase());

export const isTitle = (token: Token): boolean => (token.signs & TITLE_SIGN) !== 0;

export const isName = (token: Token | undefined): boolean => token !== undefined && token.tag === 'PROPN';

const OWNERS: ReadonlySet<string> = new Set(['people', 'children', 'women', 'men', 'king', 'queen', 'prince', 'citizens']);

const isSaintShort = (word: string): boolean => word === 'st' || word === 'st.';

/** The mark in "the Mine Workers' Union": after people of a kind it joins a name, after a country or a person it owns what follows. */
export const joinsName = (tokens: readonly Token[], at: number): boolean => {
  const mark = tokens[at];
  const owner = tokens[at - 1];
  if (mark?.tag !== 'PART' || !isName(owner) || !isName(tokens[at + 1])) return false;
  // "People's Daily", "St Mary's Hospital".
  if (mark.norm === "'s") return OWNERS.has(owner?.norm ?? '') || isSaintShort(tokens[at - 2]?.norm ?? '');
  if (mark.norm !== "'") return false;
  if (!hasSign(owner, PLURAL_SIGN) || hasSign(owner, NATION_SIGN)) return false;
  const one = nounLemma(owner!.norm);
  return isCommonNoun(one) || isKnownWord(one);
};

/** Visits the stretches of tokens that are names: capitalised words with particles between them. */
export const eachRun = ({ tokens, sentences }: Document, visit: (from: number, to: number) => void): void => {
  for (const { firstToken, endToken } of sentences) {
    for (let at = firstToken; at < endToken; at += 1) {
      if (tokens[at]!.tag !== 'PROPN') continue;
      const from = at;
      while (at + 1 < endToken) {
        if (isName(tokens[at + 1])) at += 1;
        else if (at + 2 < endToken && isName(tokens[at + 2]) && (PARTICLES.has(tokens[at + 1]!.norm) || joinsName(tokens, at + 1))) at += 2;
        else break;
      }
      visit(from, at + 1);
    }
  }
};

/** Where the name begins in a run, its titles, nationalities and offices taken off: "Foreign Minister Mukhtar Tleuberdi" from its third word. */
export const nameIn = (tokens: readonly Token[], from: number, to: number): number => {
  let first = from;
  for (let at = from; at < to - 1; at += 1) {
    const token = tokens[at];
    if (token !== undefined && isTitle(token) && (at > from || PERSON_NOUNS.has(bare(token.norm)) || isTitle(tokens[at + 1]!) || OFFICES_OF.has(tokens[at + 1]!.norm))) first = at + 1;
  }
  if (first === from) {
    while (first < to - 1) {
      const token = tokens[first];
      if (token === undefined) break;
      if (to - first > 2 && (token.signs & NATION_SIGN) !== 0) { first += 1; continue; }
      if (OFFICES_OF.has(token.norm) && tokens[first - 1]?.norm === 'of') { first += 1; continue; }
      break;
    }
  }
  return first;
};

/** Where the name ends in a run that ends at `to`: "Paula Lyn | KC". */
export const withoutHonours = (tokens: readonly Token[], name: number, to: number): number => {
  let end = to;
  while (end > name + 2 && HONOURS.has(tokens[end - 1]!.text)) end -= 1;
  return end;
};

export const textOf = (tokens: readonly Token[], from: number, to: number): string => {
  let text = '';
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]!;
    text = text === '' || token.tag === 'PART' ? text + token.text : `${text} ${token.text}`;
  }
  return text;
};
