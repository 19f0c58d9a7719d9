import { IRREGULAR_VERBS } from '#lib/lexicon/irregular-verbs.ts';
import { nounLemma, verbLemma } from '#lib/lexicon/lemma.ts';
import { canBeVerb, isKnownWord, partsOfSpeech } from '#lib/lexicon/parts-of-speech.ts';

// What people do, named with its object (own list).
const DOINGS: ReadonlySet<string> = new Set('shedding making raising keeping building rigging laundering trafficking sharing smuggling grabbing spending mining fishing testing trading cutting lending hunting farming fixing buying selling'.split(' '));

const AGAIN = /^(?:re|co|pre|de|over|under)-/;

/** What a word can be, by the lexicon and its ending alone; the commonest first. */
export const guess = (norm: string): string => {
  if (norm.includes('-')) {
    const last = norm.slice(norm.lastIndexOf('-') + 1);
    if (last.length === 0) return 'n';
    // "the attorney-general", "the president-elect"
    if (last === 'general' || last === 'elect') return 'n';
    // "re-examined", "co-chaired"
    if (AGAIN.test(norm) && verbLemma(last) !== null && verbLemma(last) !== last) return 'va';
    // "load-shedding", "vote-rigging"
    if (DOINGS.has(last)) return 'an';
    return /(?:ed|ing|based|wide|free|old|long|backed|led|rich|run|held|made|born)$/.test(last) || partsOfSpeech(last).toLowerCase().startsWith('a') ? 'a' : 'n';
  }
  const irregular = IRREGULAR_VERBS.has(norm);
  if (irregular) return partsOfSpeech(norm) === 'n' ? 'V' : `V${partsOfSpeech(norm).toLowerCase().replace('v', '')}`;
  if (norm.endsWith('ing') || norm.endsWith('ed')) {
    // WordNet lists participles only where they are adjectives or nouns too ("infected", "building").
    const listed = isKnownWord(norm) ? partsOfSpeech(norm).toLowerCase() : '';
    if (verbLemma(norm) === null || listed.includes('v')) return listed === '' ? 'n' : listed;
    return norm.endsWith('ed') ? 'va' : listed.startsWith('n') ? 'nva' : 'vna';
  }
  // "The chief quits", though two can be quits.
  if (norm === 'quits') return 'va';
  if (isKnownWord(norm)) return partsOfSpeech(norm);
  if (norm.endsWith('ly') && norm.length > 4) return 'R';
  if (norm.endsWith('s')) {
    const singular = partsOfSpeech(nounLemma(norm)).toLowerCase();
    const verb = verbLemma(norm);
    if (verb !== null && canBeVerb(verb)) return singular.includes('n') ? (partsOfSpeech(verb).toLowerCase().startsWith('v') ? 'vn' : 'nv') : 'V';
    return 'n';
  }
  if (/(?:ous|ful|less|able|ible|ish|ive|ical|ary|est)$/.test(norm)) return 'an';
  return 'n';
};
