import { genderOfRole } from '#lib/lexicon/given-names.ts';
import { isCommonNoun } from '#lib/lexicon/kinds.ts';
import { nounLemma } from '#lib/lexicon/lemma.ts';
import { IMPERSONAL_NAMES } from '#lib/lexicon/impersonal-names.ts';
import { nationOf } from '#lib/lexicon/nations.ts';
import { isKnownWord } from '#lib/lexicon/parts-of-speech.ts';
import { ANONYMOUS_NOUNS, BODY_NOUNS, PERSON_NOUNS, SHOWING_NOUNS, TEXT_NOUNS } from '#lib/lexicon/titles.ts';
import { DAY_SIGN, PLURAL_SIGN, hasSign } from '#lib/lexicon/signs.ts';
import { isNounOrAdj } from '#lib/lexicon/word-tests.ts';
import type { Document, Token } from '#lib/model/index.ts';
import { isTitleCased } from '#lib/text/capitals.ts';
import { bare, joinsName } from '../name-runs.ts';
import type { Entities } from '../entities.ts';
import { bodyHeard, calledBefore, pronounSource } from './discourse.ts';
import type { Discourse, Source, SourceKind } from './discourse.ts';
import type { Stretch } from './frame.ts';
import { isName, lowered, namedSource, nameInside, officeHolder, outletOf, textOf, withoutTime, wordsOf } from './names.ts';
import type { Phrase } from './noun-phrases.ts';
import { canSay } from './speakers.ts';

const headOf = (tokens: readonly Token[], { from, to }: Stretch): Token | undefined => {
  for (let at = to - 1; at >= from; at -= 1) {
    const token = tokens[at];
    if (token !== undefined && (token.tag === 'NOUN' || token.tag === 'PROPN' || token.tag === 'NUM' || token.tag === 'PRON')) return token;
  }
  return tokens[to - 1];
};

const SEVERAL: ReadonlySet<string> = new Set(['people', 'police', 'officials', 'others', 'many', 'some', 'several', 'most', 'few', 'both', 'all', 'those']);

const isPlural = (head: Token): boolean => hasSign(head, PLURAL_SIGN) || SEVERAL.has(head.norm);

const definite = new Set(['the', 'this', 'that']);

const nounsOf = (words: readonly Token[]): ReadonlySet<string> => {
  const nouns = new Set<string>();
  for (const { tag, norm } of words) {
    if (tag !== 'NOUN' && tag !== 'PROPN' && tag !== 'ADJ') continue;
    const word = bare(norm);
    nouns.add(word).add(nounLemma(word));
  }
  return nouns;
};

/** Words that stand for what their sentence or the one before names. */
const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom', 'what']);
const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'you', 'his', 'her', 'its', 'their', 'my', 'our', 'your', 'whose']);

const isPronoun = (norm: string): boolean => {
  const mark = norm.indexOf("'");
  return PRONOUNS.has(mark < 0 ? norm : norm.slice(0, mark));
};

/** "people familiar with the talks", "a person close to the family". */
const UNNAMED: ReadonlySet<string> = new Set(['people', 'persons', 'person', 'those', 'someone', 'somebody']);
const INFORMED: ReadonlySet<string> = new Set(['familiar', 'privy', 'briefed', 'knowledge', 'close']);

const isCoastNationalBorderOrRevolutionary = (word: string): boolean => word === 'coast' || word === 'national' || word === 'border' || word === 'revolutionary';
const isSourceForm = (word: string): boolean => word === 'source' || word === 'sources';
const isFewCount = (word: string): boolean => word === 'two' || word === 'three' || word === 'four' || word === 'five' || word === 'several' || word === 'some' || word === 'a';

/** The canonical source of one phrase; null for a pronoun nothing was found for. */
const sourceOfStretch = (document: Document, entities: Entities, discourse: Discourse, core: Stretch, whole: Stretch, apposed: Stretch | null): Source | null => {
  const { tokens } = document;
  const first = tokens[core.from];
  if (first === undefined) return null;
  if (core.to - core.from === 1) {
    if (RELATIVES.has(first.norm)) return null;
    if (isPronoun(first.norm)) return pronounSource(document, entities, discourse, core.from);
  }
  const words = wordsOf(tokens, core);
  const head = headOf(tokens, core);
  if (head === undefined || !canSay(tokens, core, whole)) return null;
  const outlet = outletOf(textOf(document, core));
  if (outlet !== null) return { name: outlet, kind: 'outlet', gender: null, number: 'body', nouns: new Set(['outlet', 'newspaper', 'agency', 'paper', 'network']) };

  if ((TEXT_NOUNS.has(nounLemma(bare(head.norm))) || TEXT_NOUNS.has(head.norm)) && whole.to > core.to) {
    const maker = makerOf(document, entities, discourse, core.to, whole.to);
    if (maker !== null) return maker;
  }
  const wholeWords = wordsOf(tokens, whole);
  const office = officeHolder(tokens, whole);
  const surname = (entities.bySurname.get(head.text) ?? []).some(({ human }) => human());
  // "the House" after "the U.S. House of Representatives".
  if (first.norm === 'the' && core.to - core.from === 2 && head.tag === 'PROPN' && (BODY_NOUNS.has(head.norm) || IMPERSONAL_NAMES.has(head.norm))) {
    const before = bodyHeard(discourse, head.norm);
    if (before !== null) return before;
  }
  const named = surname || isName(tokens, core, head) ? office ?? core : office;
  if (named !== null) {
    const known = namedSource(document, entities, named, whole, words);
    if (known !== null) return known;
  }
  const plural = isPlural(head);
  if (apposed !== null && !plural) {
    const person = nameInside(document, entities, apposed);
    const called = nounLemma(bare(head.norm));
    if (person !== null) return { ...person, number: BODY_NOUNS.has(called) && !PERSON_NOUNS.has(called) ? 'body' : person.number, nouns: new Set([...person.nouns, ...nounsOf(words)]) };
  }
  const alone = apposed === null || plural ? null : oneWordName(tokens, apposed);
  if (alone !== null && (PERSON_NOUNS.has(nounLemma(bare(head.norm))) || genderOfRole(nounLemma(bare(head.norm))) !== null)) return { name: alone, kind: 'named', gender: genderOfRole(nounLemma(bare(head.norm))), number: 'one', nouns: nounsOf(words) };
  // "the minister for overseas aid" is not the minister met before.
  const another = tokens[core.to]?.norm === 'for' && whole.to > core.to;
  if (definite.has(first.norm) && !plural && !another) {
    const before = calledBefore(entities, discourse, words, head, core.from, tokens[core.to]?.norm === 'of' && tokens[core.to + 1]?.tag === 'PROPN' && whole.to > core.to);
    if (before !== null) return before;
  }
  const from = core.to - core.from > 1 && (first.norm === 'the' || first.norm === 'a' || first.norm === 'an') ? core.from + 1 : core.from;
  // "a poll of 1,100 adults" is a poll.
  const counted = TEXT_NOUNS.has(nounLemma(bare(head.norm))) && tokens[core.to]?.norm === 'of' && tokens[core.to + 1]?.tag === 'NUM';
  const to = counted ? core.to : withoutTime(tokens, whole.to, core.to);
  const name = lowered(tokens[from], textOf(document, { from, to }));
  const anyName = wholeWords.some((word) => word.tag === 'PROPN' && !hasSign(word, DAY_SIGN));
  const noun = nounLemma(bare(head.norm));
  const body = BODY_NOUNS.has(noun) || TEXT_NOUNS.has(noun) || (noun === 'guard' && words.some(({ norm }) => isCoastNationalBorderOrRevolutionary(norm)));
  const hidden = ANONYMOUS_NOUNS.has(head.norm) && !(plural && first.tag !== 'NUM' && !isSourceForm(head.norm) && !isFewCount(first.norm));
  const shy = words.some(({ norm }) => UNNAMED.has(norm)) && wholeWords.some(({ norm }) => INFORMED.has(norm));
  const kind: SourceKind = shy ? 'anonymous' : hidden && !definite.has(first.norm) ? 'anonymous' : plural ? 'group' : anyName || body ? 'named' : PERSON_NOUNS.has(noun) || first.norm === 'a' || first.norm === 'an' ? 'anonymous' : 'group';
  return { name, kind, gender: genderOfRole(noun), number: plural ? 'many' : body || SHOWING_NOUNS.has(noun) ? 'body' : 'one', nouns: nounsOf(words) };
};

/** "his sister, Wanjiru,": a name of one word and nothing else between the commas; null for another apposition. */
const oneWordName = (tokens: readonly Token[], { from, to }: Stretch): string | null => {
  const end = tokens[to - 1]?.norm === ',' ? to - 1 : to;
  const name = tokens[from];
  return end - from === 1 && name?.tag === 'PROPN' && isTitleCased(name.text) && nationOf(name.norm) === null && !hasSign(name, DAY_SIGN) && !IMPERSONAL_NAMES.has(name.norm) ? name.text : null;
};

const isRecordsNoun = (word: string): boolean => word === 'records' || word === 'data' || word === 'figures' || word === 'statistics' || word === 'accounts' || word === 'documents' || word === 'papers';
const isSeenForm = (word: string): boolean => word === 'seen' || word === 'obtained' || word === 'reviewed' || word === 'viewed' || word === 'leaked' || word === 'shown' || word === 'quoted' || word === 'cited';
const isOfOrFor = (word: string): boolean => word === 'of' || word === 'for';

/** "data compiled by the agency", "a statement from the ministry": who made the text, where a name says so. */
const makerOf = (document: Document, entities: Entities, discourse: Discourse, from: number, to: number): Source | null => {
  const { tokens } = document;
  for (let at = from; at + 1 < to; at += 1) {
    const norm = tokens[at]?.norm;
    // "records of the Transport Agency"
    const kept = norm === 'of' && at === from && isRecordsNoun(tokens[from - 1]?.norm ?? '');
    if ((norm !== 'by' && norm !== 'from' && !kept) || hasSign(tokens[at + 1], DAY_SIGN) || isSeenForm(tokens[at - 1]?.norm ?? '')) continue;
    const end = withoutTime(tokens, to, at + 2);
    let core = at + 2;
    // "the Office for National Statistics" is one name.
    while (core < end && (tokens[core]?.tag !== 'ADP' || (tokens[core - 1]?.tag === 'PROPN' && tokens[core + 1]?.tag === 'PROPN' && isOfOrFor(tokens[core]?.norm ?? ''))) && tokens[core]?.tag !== 'PUNCT' && tokens[core]?.tag !== 'VERB') core += 1;
    const named = tokens.slice(at + 1, end).some(({ tag }) => tag === 'PROPN') || (tokens[at + 1]?.norm === 'the' && BODY_NOUNS.has(tokens[core - 1]?.norm ?? ''));
    return named ? sourceOfStretch(document, entities, discourse, { from: at + 1, to: core }, { from: at + 1, to: core }, null) : null;
  }
  return null;
};

const isOfForOnOrAgainst = (word: string): boolean => word === 'of' || word === 'for' || word === 'on' || word === 'against';

/** "the International Organization for Migration", "the Bank of Ghana": a body's name runs on over "for" and "of". */
const withPurpose = (tokens: readonly Token[], phrase: Phrase): Phrase => {
  const { from, to } = phrase.core;
  const last = tokens[to - 1];
  if (last?.tag !== 'PROPN' || !BODY_NOUNS.has(last.norm) || !isOfForOnOrAgainst(tokens[to]?.norm ?? '')) return phrase;
  let end = to + 1;
  while (end < phrase.whole.to && tokens[end]?.tag === 'PROPN' && !hasSign(tokens[end], DAY_SIGN)) end += 1;
  if (end === to + 1) return phrase;
  const core = { from, to: end };
  return { ...phrase, core, near: phrase.near.from === from ? core : phrase.near };
};

/** A common word with the capital of a name: "Dock", no "UN" and no nation. */
const isTitled = (token: Token | undefined): boolean => token !== undefined && isTitleCased(token.text) && nationOf(token.norm) === null;

const isAffair = (token: Token | undefined): boolean => token?.tag === 'PROPN' && isKnownWord(token.norm) && !BODY_NOUNS.has(token.norm);

/** "the National Monitoring and Research Centre", "the Department of Foreign Affairs and Trade": one body whose name has an "and". */
const joined = ({ tokens }: Document, given: Phrase): Phrase => {
  const phrase = withPurpose(tokens, given);
  const [other] = phrase.others;
  const { from, to } = phrase.core;
  if (other === undefined || phrase.others.length > 1 || tokens[from]?.norm !== 'the' || tokens[other.from - 1]?.norm !== 'and') return phrase;
  const before = other.from - 2;
  // "the Dock and Harbour Workers' Union": what stands before "and" is a trade, no body of its own.
  const trade = before === from + 1 && isTitled(tokens[from + 1]) && BODY_NOUNS.has(nounLemma(tokens[other.to - 1]?.norm ?? ''));
  if (before < to - 1 || (!trade && (!isAffair(tokens[before]) || tokens[before - 1]?.tag !== 'PROPN')) || other.to - other.from > 4) return phrase;
  for (let at = other.from; at < other.to; at += 1) if (!joinsName(tokens, at) && !joinsName(tokens, at + 1) && !joinsName(tokens, at - 1) && (tokens[at]?.tag !== 'PROPN' || !isKnownWord(tokens[at]?.norm ?? ''))) return phrase;
  return { ...phrase, core: { from, to: other.to }, near: { from, to: other.to }, others: [] };
};

/** "the police's claim": its owner without the mark. */
const withoutMark = (tokens: readonly Token[], phrase: Phrase): Phrase => {
  const { core } = phrase;
  const mark = tokens[core.to - 1];
  return mark?.tag === 'PART' && core.to - 1 > core.from && /^['’‘]s?$/i.test(mark.text) && phrase.whole.to === core.to && isNounOrAdj(tokens[core.to]?.tag ?? '') ? { ...phrase, core: { from: core.from, to: core.to - 1 }, whole: { from: phrase.whole.from, to: core.to - 1 } } : phrase;
};

/** "founder and CEO Ana Ruiz", "geologist and co-author Tom Reilly": one person with two titles. */
const withoutTitles = (tokens: readonly Token[], phrase: Phrase): Phrase => {
  const last = phrase.others.at(-1);
  if (last === undefined || phrase.whole.to !== last.to || !isTitledName(tokens, last)) return phrase;
  const titles = [phrase.core, ...phrase.others.slice(0, -1)];
  return titles.every((title) => isBareTitle(tokens, title)) || (titles.every((title) => isPortfolio(tokens, title)) && holdsOffice(tokens, last)) ? { core: last, whole: last, near: last, others: [], apposed: phrase.apposed } : phrase;
};

const isTitledName = (tokens: readonly Token[], { from, to }: Stretch): boolean => {
  const first = tokens[from];
  return to - from >= 3 && tokens[to - 1]?.tag === 'PROPN' && tokens[to - 2]?.tag === 'PROPN' && first !== undefined && first.tag !== 'DET' && tokens.slice(from, to - 2).some(({ norm }) => isPersonTitle(norm));
};

const isBareTitle = (tokens: readonly Token[], { from, to }: Stretch): boolean => {
  const head = tokens[to - 1];
  return head !== undefined && to - from <= 4 && tokens[from]?.tag !== 'DET' && isPersonTitle(head.norm);
};

/** Affairs of state that the dictionary of common nouns lacks. Own list. */
const AFFAIRS: ReadonlySet<string> = new Set('tourism petroleum sanitation aviation irrigation fisheries forestry livestock wildlife telecommunications immigration hydrocarbons'.split(' '));

/** "Oil | and Gas Minister Tunde Bello", "Trade | , Industry and Competition Minister": affairs of state with capitals. */
const isPortfolio = (tokens: readonly Token[], { from, to }: Stretch): boolean =>
  to - from <= 3 && tokens.slice(from, to).every((token) => isTitleCased(token.text) && (AFFAIRS.has(token.norm) || isCommonNoun(nounLemma(token.norm))) && token.tag !== 'DET' && !BODY_NOUNS.has(token.norm) && !isPersonTitle(token.norm) && nationOf(token.norm) === null);

const isOfficeNoun = (word: string): boolean => word === 'minister' || word === 'secretary' || word === 'commissioner' || word === 'director' || word === 'chief' || word === 'spokesman' || word === 'spokeswoman' || word === 'spokesperson';

const holdsOffice = (tokens: readonly Token[], { from, to }: Stretch): boolean => tokens.slice(from + 1, to - 1).some(({ norm }) => isOfficeNoun(norm));

const isPersonTitle = (norm: string): boolean => PERSON_NOUNS.has(bare(norm)) || /^(?:co-|ex-|vice-)/.test(norm) || /(?:ist|er|or|ian)$/.test(norm);

/** Every source of a phrase: lists give one each, in order. `noted`: later pronouns may mean them. */
export const sourcesOf = (document: Document, entities: Entities, discourse: Discourse, given: Phrase, noted: boolean): readonly (readonly [Source, Stretch])[] => {
  const phrase = withoutTitles(document.tokens, joined(document, withoutMark(document.tokens, given)));
  const alone = phrase.others.length === 0;
  const found: (readonly [Source, Stretch])[] = [];
  const first = sourceOfStretch(document, entities, discourse, phrase.core, alone ? phrase.whole : phrase.core, phrase.apposed);
  if (first !== null) found.push([first, phrase.core]);
  for (const other of phrase.others) {
    const source = sourceOfStretch(document, entities, discourse, other, other, null);
    if (source !== null) found.push([source, other]);
  }
  const at = phrase.core.from;
  if (!noted) return found;
  if (found.length > 1) discourse.heard.push({ source: { name: found.length === 2 ? found.map(([{ name }]) => name).join(' and ') : textOf(document, phrase.whole), kind: 'group', gender: null, number: 'many', nouns: new Set() }, at });
  else if (found[0] !== undefined) discourse.heard.push({ source: found[0][0], at });
  return found;
};
