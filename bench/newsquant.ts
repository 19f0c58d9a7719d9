// Scores our quantities on NewsQuant and the R-Units sets with the shared scorer, and our speed beside wink-nlp's.
//   node bench/newsquant.ts [--errors N] [--only SET]
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { quantities } from '#lib/extract/quantity/index.ts';
import type { Article, Claim } from '#lib/model/index.ts';
import { segment } from '#lib/segment/index.ts';
import { countedName, unitName } from './newsquant-units.ts';

type Prediction = { value: number | [number, number]; unit: string; change: string; concepts: string[] };

const shared = fileURLToPath(new URL('../../shared/benchmarks', import.meta.url));
const SETS = ['NewsQuant', 'age-model', 'currency-model', 'dimension-model', 'temperature-model'];

const articleOf = (text: string): Article => ({
  id: 'a', path: null, url: null, outlet: null, title: null, byline: null, published: null, language: 'en', agencies: [], text, body: [{ start: 0, end: text.length }],
});

const unitOf = (claim: Claim): string => {
  const quantity = claim.quantity!;
  const { dimension, unit, measured, head, stated } = quantity;
  if (dimension === 'scale') return unit.slice(1, -1);
  if (dimension === 'age') return `${unitName(unit)} of age`;
  if (dimension === 'factor' || (head === 'time' && dimension === 'count')) return 'count';
  if (dimension === 'frequency' && unit.startsWith('1/')) return `${head === 'time' ? 'count' : countedName(measured, head)} ${unitName(unit.replace(/^1/, 'x')).slice(2)}`;
  if (claim.rule === 'quantity.bare' || (claim.rule === 'quantity.to' && unit === '1') || (claim.rule === 'quantity.from' && unit === '1')) return '-';
  // Nor what no noun beside the figure names: "a third of those screened".
  if (dimension === 'ratio' && unit === '1') return claim.rule === 'quantity.carried' && head === 'person' ? '% -' : `% ${countedName(measured, head)}`;
  if (dimension === 'count') return claim.rule === 'quantity.carried' && measured === 'people' ? '-' : countedName(measured, head);
  if (stated.unit !== unit) {
    const word = stated.unit.replace(/^pence$|^pennies$|^p$/, 'penny').replace(/^c$|^¢$|^cents$/, 'cent').replace(/s$/, '').replace(/^centurie$/, 'century');
    return unit.includes('/') ? `${word} ${unitName(unit).slice(unitName(unit).indexOf('per'))}` : word;
  }
  // The annotations read every bare "$" as the American dollar.
  if (dimension === 'money' || dimension === 'price') return unitName(/(?:^|[^A-Za-z] ?)\$/.test(claim.span.text) && !/[A-Z]\$|\$[A-Z]/.test(claim.span.text) && /^(?:AUD|CAD|NZD|SGD|HKD)/.test(unit) && !/\b(?:c|hk|a|nz|s|aud|cad|nzd) ?\$/i.test(claim.span.text) ? unit.replace(/^[A-Z]{3}/, 'USD') : unit);
  return unitName(unit);
};

const changeOf = ({ quantity }: Claim): string => {
  if (quantity!.change !== null) return quantity!.change;
  if (quantity!.high === null && !quantity!.approximate) return '>';
  if (quantity!.low === null) return '<';
  return quantity!.approximate ? '~' : '=';
};

const predicted = (claims: readonly Claim[]): Prediction[] => {
  const found: Prediction[] = [];
  claims.forEach((claim, at) => {
    const quantity = claim.quantity!;
    const { low, high } = quantity.stated;
    const unit = unitOf(claim);
    const rest = { unit, change: changeOf(claim), concepts: (quantity.measured ?? '-').toLowerCase().split(/[\s,]+/) };
    const previous = claims[at - 1];
    const value = low ?? high ?? 0;
    if (quantity.dimension === 'rank' || (quantity.dimension === 'scale' && !/^\d/.test(claim.span.text)) || (quantity.dimension === 'factor' && !/fold|times/.test(claim.span.text))) return;
    if (claim.rule === 'quantity.to' && previous?.rule === 'quantity.from' && previous.quantity!.unit === quantity.unit) {
      // The annotations make one range of "from X to Y".
      const first = found.pop();
      found.push({ ...rest, value: [Array.isArray(first?.value) ? first.value[0] : first?.value ?? value, value] });
    } else if (claim.rule === 'quantity.vague' && low !== null) found.push({ ...rest, value: /dozen|score/.test(claim.span.text) ? low / 2 : [low / 2, low * 5] });
    else if (claim.rule === 'quantity.either' && low !== null && high !== null) found.push({ ...rest, value: low }, { ...rest, value: high });
    else if (low !== null && high !== null && low !== high) found.push({ ...rest, value: [low, high] });
    else found.push({ ...rest, value });
    for (const also of quantity.also) if (also.low !== null) found.push({ ...rest, value: also.low, unit: unitName(also.unit) });
  });
  return found;
};

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};

/** Scores every set that is there, and prints the scorer's own rows. */
const score = (): void => {
  const folder = mkdtempSync(join(tmpdir(), 'newsquant-'));
  for (const set of SETS.filter((name) => option('only') === undefined || name.startsWith(option('only')!))) {
    const gold = join(shared, 'newsquant', `${set}.json`);
    const rows = JSON.parse(readFileSync(gold, 'utf8')) as { text: string }[];
    const preds = join(folder, `${set}.jsonl`);
    writeFileSync(preds, rows.map(({ text }, i) => JSON.stringify({ i, quantities: predicted(quantities(segment(articleOf(text)))) })).join('\n'));
    const args = [join(shared, 'scorers/newsquant.mjs'), '--gold', gold, '--pred', preds, ...(option('errors') === undefined ? [] : ['--errors', option('errors')!])];
    console.log(`\n${set}`);
    console.log(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e8 }).split('\n').filter((row) => !row.startsWith('paper') && !/concept/.test(row)).join('\n').trim());
  }
};

if (existsSync(join(shared, 'newsquant', 'NewsQuant.json'))) score();
else console.log(`skipped: NewsQuant is not at ${shared}`);

/** Segmentation and quantities beside wink-nlp's readDoc on the same text, best of three. */
const speeds = (): void => {
  const folder = join(shared, 'polnear/dev/text');
  if (!existsSync(folder)) return console.log(`skipped: no news text at ${folder}`);
  const all = readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => readFileSync(join(folder, name), 'utf8')).join('\n\n');
  const text = all.repeat(Math.ceil(2e6 / all.length)).slice(0, 2e6);
  const require = createRequire(import.meta.url);
  const nlp = (require('wink-nlp') as (model: unknown) => { readDoc(text: string): unknown })(require('wink-eng-lite-web-model'));
  const rate = (run: () => unknown): string => {
    const best = Math.min(...[0, 1, 2].map(() => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }));
    return `${Math.round(text.length / best * 1000).toLocaleString('en')} characters a second`;
  };
  const document = segment(articleOf(text));
  console.log(`\nwink-nlp readDoc       ${rate(() => nlp.readDoc(text))}`);
  console.log(`segment and quantities ${rate(() => quantities(segment(articleOf(text))))}`);
  console.log(`quantities alone       ${rate(() => quantities(document))}`);
};

if (!process.argv.includes('--errors')) speeds();
