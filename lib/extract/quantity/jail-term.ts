import { isAuxOrAdv, isNounOrPropn } from '#lib/lexicon/word-tests.ts';
import type { Atom } from './atoms.ts';
import { subjectOf, verbGroupBefore } from './clause.ts';
import { phraseAfter } from './noun-phrase.ts';
import { pastDeterminers, wordsOf } from './thing.ts';
import type { Measured, Place } from './thing.ts';

const SENTENCES: ReadonlySet<string> = new Set('sentence sentences sentenced sentencing jail jails jailed jailing imprison imprisons imprisoned imprisoning gaoled'.split(' '));
const GETS: ReadonlySet<string> = new Set('get gets got receive receives received face faces faced facing serve serves served serving given gave gives hands handed do did'.split(' '));
const isGiveForm = (word: string): boolean => word === 'gave' || word === 'gives' || word === 'hands' || word === 'handed';
const CRIME: ReadonlySet<string> = new Set('fraud murder manslaughter rape theft bribery corruption robbery assault arson burglary perjury smuggling trafficking treason espionage kidnapping extortion forgery embezzlement terrorism blackmail contempt defilement stealing killing'.split(' '));

/** How many words may stand between the verb and the years. */
const REACH = 25;

const norm = (atoms: readonly Atom[], at: number): string => atoms[at]?.norm ?? '';

const isPrisonJailCustodyOrGaol = (word: string): boolean => word === 'prison' || word === 'jail' || word === 'custody' || word === 'gaol';
const isImprisonmentPrisonOrJail = (word: string): boolean => word === 'imprisonment' || word === 'prison' || word === 'jail';
const isApostrophe = (word: string): boolean => word === "'" || word === '’';

export const isServed = (atoms: readonly Atom[], to: number): boolean =>
  (norm(atoms, to) === 'in' && isPrisonJailCustodyOrGaol(norm(atoms, to + 1))) || (norm(atoms, to) === 'behind' && norm(atoms, to + 1) === 'bars')
  || (norm(atoms, to) === 'for' && (CRIME.has(norm(atoms, to + 1)) || CRIME.has(norm(atoms, to + 2))))
  || isImprisonmentPrisonOrJail(norm(atoms, norm(atoms, to) === 'of' || isApostrophe(norm(atoms, to)) ? to + 1 : to));

const isBenchWord = (word: string): boolean => word === 'court' || word === 'judge' || word === 'magistrate' || word === 'tribunal' || word === 'jury' || word === 'bench';

/** "A court has | given him": who rules stands before the verb. */
const isBench = (atoms: readonly Atom[], verb: number): boolean => {
  let near = verb - 1;
  while (near > 0 && isAuxOrAdv(atoms[near]!.tag)) near -= 1;
  return isBenchWord(norm(atoms, near));
};

const isNounAdjPropnOrPart = (word: string): boolean => word === 'NOUN' || word === 'ADJ' || word === 'PROPN' || word === 'PART';
const isHandingVerb = (word: string): boolean => word === 'given' || word === 'gave' || word === 'gives' || word === 'hands' || word === 'handed';

/** Whose sentence the years are: "jailed a former minister for | 20 years", "Banda got | nine years in jail"; null where nobody is sent to jail. */
export const jailTerm = (text: string, atoms: readonly Atom[], { from, floor }: Place, to: number): Measured | null => {
  const served = isServed(atoms, to);
  if (!served && isNounAdjPropnOrPart(atoms[to]?.tag ?? 'PUNCT')) return null;
  for (let near = from - 1; near >= Math.max(floor, from - REACH); near -= 1) {
    const { norm: word, tag } = atoms[near]!;
    if (word === ';' || word === ':') return null;
    // "Court jails former minister": a headline's verb.
    const sentences = SENTENCES.has(word) && (tag === 'VERB' || (word === 'jails' && near > 0 && isNounOrPropn(atoms[near - 1]!.tag)));
    const rules = !served && !sentences && isHandingVerb(word) && isBench(atoms, near);
    if (!sentences && !rules && !(served && GETS.has(word))) {
      if (tag === 'VERB' && !word.endsWith('ed')) return null;
      continue;
    }
    // Who gets it is the verb's object, or in the passive and with "got" its subject.
    const object = (rules || ((sentences || isGiveForm(word)) && atoms[near - 1]?.tag !== 'AUX')) ? phraseAfter(atoms, pastDeterminers(atoms, near + 1)) : null;
    const group = verbGroupBefore(atoms, near + 1);
    const person = object !== null && object.head < from ? object : group === null ? null : subjectOf(atoms, group.from, floor) ?? subjectOf(atoms, group.from);
    const whose = person === null || atoms[person.head]!.date ? '' : ` of ${wordsOf(text, atoms, person.from, person.coreTo)}`;
    return { measured: `sentence${whose}`, head: 'sentence', carried: false };
  }
  return null;
};
