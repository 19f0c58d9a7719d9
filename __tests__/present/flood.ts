import type { Article, Attribution, Claim, Comparison, Line, Quantity, Span } from '#lib/model/index.ts';
import { spanOf } from '#lib/model/index.ts';

/** A small comparison made by hand: four invented outlets on one flood, every verdict and cell state once. */

const article = (id: string, outlet: string | null, published: string, title: string, paragraphs: readonly string[], rest: Partial<Article> = {}): Article => {
  const text = [title, ...paragraphs].join('\n\n');
  const from = title.length + 2;
  return {
    id, path: `${id}.txt`, url: null, outlet, title, byline: null, published, language: 'en', agencies: [],
    text, body: [{ start: 0, end: title.length }, { start: from, end: text.length }], ...rest,
  };
};

const courier = article('a1', 'Marikina Courier', '2031-07-14', 'River bursts its banks in Marikina', [
  'At least 40,000 people were moved to shelters on Sunday, the civil defence office said. The river crested at 21.5 metres.',
  'Seventeen people died, according to the city hall.',
  '“We will not leave anyone on the roofs tonight, and the pumps will run,” Mayor Ana Reyes told reporters.',
]);

const wire = article('a2', 'Luzon Wire', '2031-07-15', 'Flood toll climbs in Philippine capital', [
  'More than 40,000 residents are believed to have left their homes. The dead number 12, the interior ministry said.',
  '“We will not leave anyone on the roof tonight, and the pumps will run,” Reyes said.',
  'Damage is put at about $1.2 billion.',
]);

const ledger = article('a3', 'Sydney Ledger', '2031-07-15', 'Manila under water', [
  'Between 40,000 and 60,000 people fled, the civil defence office said.',
  'Mayor Ana Reyes promised that “we will not leave anyone on the roofs tonight”.',
  'Shops along the river stayed shut.',
]);

const echo = article('a4', null, '2031-07-12', 'Storm heads for Luzon', ['The storm is due on Sunday. Schools are shut.']);

export const flood = { courier, wire, ledger, echo };

const at = (source: Article, words: string): Span => {
  const start = source.text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” does not stand in ${source.id}`);
  return spanOf(source.text, start, start + words.length);
};

const by = (source: Article, as: string, cue: string | null, name = as, kind: Attribution['kind'] = 'named'): Attribution =>
  ({ source: name, as: at(source, as), cue: cue === null ? null : at(source, cue), kind });

const people = (low: number | null, high: number | null, rest: Partial<Quantity> = {}): Quantity => ({
  low, high, lowInclusive: low !== null, highInclusive: high !== null, approximate: false, modifier: null, dimension: 'count', unit: '1',
  stated: { low, high, unit: '1' }, also: [], measured: 'people', head: 'person', change: null, ...rest,
});

type Parts = Partial<Omit<Claim, 'sentence'>> & { words: string; sentence: string };

const claim = (source: Article, kind: Claim['kind'], { words, sentence, ...rest }: Parts): Claim => {
  const span = at(source, words);
  return {
    id: `${source.id}.${kind.charAt(0)}${span.start}-${span.end}`, article: source.id, kind, span, sentence: at(source, sentence),
    quantity: null, quote: null, attribution: [], rule: `${kind}/by hand`, hedges: [], negated: false, time: null, place: null, ...rest,
  };
};

const quote = (source: Article, verbatim: string, speaker: string, complete: boolean, sentence: string): Claim =>
  claim(source, 'quote', { words: verbatim, sentence, quote: { verbatim, speaker, complete }, attribution: [] });

export const moved = {
  courier: claim(courier, 'quantity', { words: 'At least 40,000 people', sentence: 'At least 40,000 people were moved to shelters on Sunday, the civil defence office said.', quantity: people(40_000, null, { modifier: 'At least' }), attribution: [by(courier, 'the civil defence office', 'said', 'civil defence office')] }),
  wire: claim(wire, 'quantity', { words: 'More than 40,000 residents', sentence: 'More than 40,000 residents are believed to have left their homes.', quantity: people(40_000, null, { lowInclusive: false, modifier: 'More than' }), hedges: [at(wire, 'are believed')] }),
  ledger: claim(ledger, 'quantity', { words: 'Between 40,000 and 60,000 people', sentence: 'Between 40,000 and 60,000 people fled, the civil defence office said.', quantity: people(40_000, 60_000, { modifier: 'Between' }), attribution: [by(ledger, 'the civil defence office', 'said', 'civil defence office')] }),
};

export const dead = {
  courier: claim(courier, 'quantity', { words: 'Seventeen people', sentence: 'Seventeen people died, according to the city hall.', quantity: people(17, 17), attribution: [by(courier, 'the city hall', 'according to', 'city hall')] }),
  wire: claim(wire, 'quantity', { words: '12', sentence: 'The dead number 12, the interior ministry said.', quantity: people(12, 12), attribution: [by(wire, 'the interior ministry', 'said', 'interior ministry')] }),
};

export const roofs = {
  courier: quote(courier, 'We will not leave anyone on the roofs tonight, and the pumps will run,', 'Ana Reyes', true, '“We will not leave anyone on the roofs tonight, and the pumps will run,” Mayor Ana Reyes told reporters.'),
  wire: quote(wire, 'We will not leave anyone on the roof tonight, and the pumps will run,', 'Ana Reyes', true, '“We will not leave anyone on the roof tonight, and the pumps will run,” Reyes said.'),
  ledger: quote(ledger, 'we will not leave anyone on the roofs tonight', 'Ana Reyes', false, 'Mayor Ana Reyes promised that “we will not leave anyone on the roofs tonight”.'),
};

export const damage = claim(wire, 'quantity', {
  words: 'about $1.2 billion', sentence: 'Damage is put at about $1.2 billion.',
  quantity: people(1.15e9, 1.25e9, { approximate: true, modifier: 'about', dimension: 'money', unit: 'USD', stated: { low: 1.2e9, high: 1.2e9, unit: 'USD' }, measured: 'damage', head: 'damage' }),
});

export const crest = claim(courier, 'quantity', {
  words: '21.5 metres', sentence: 'The river crested at 21.5 metres.',
  quantity: people(21.5, 21.5, { dimension: 'length', unit: 'm', stated: { low: 21.5, high: 21.5, unit: 'm' }, measured: 'river', head: 'crest' }),
});

const predates = { article: 'a4', why: 'predates', nearest: at(echo, 'The storm is due on Sunday.') } as const;

const line = (id: string, label: string, claims: readonly Claim[], verdict: Line['verdict'], reason: string, rest: Partial<Line> = {}): Line => ({
  id, kind: claims[0]?.kind ?? 'quantity', label, claims: claims.map((each) => each.id), verdict, reason,
  absent: [predates], origins: [], pairs: [], ...rest,
});

export const movedLine = line('l-moved', 'people moved from their homes', Object.values(moved), 'compatible', 'At least 40,000, more than 40,000 and 40,000 to 60,000 can all be true together.', {
  origins: [{ name: 'civil defence office', articles: ['a1', 'a3'] }, { name: 'Luzon Wire', articles: ['a2'] }],
  pairs: [
    { a: moved.courier.id, b: moved.wire.id, verdict: 'compatible', reason: 'A floor of 40,000 leaves room for more than 40,000.' },
    { a: moved.courier.id, b: moved.ledger.id, verdict: 'compatible', reason: 'A floor of 40,000 leaves room for 40,000 to 60,000.' },
    { a: moved.wire.id, b: moved.ledger.id, verdict: 'compatible', reason: 'More than 40,000 leaves room for 40,000 to 60,000.' },
  ],
});

export const deadLine = line('l-dead', 'people who died', Object.values(dead), 'conflict', '17 and 12 cannot both be true.', {
  absent: [{ article: 'a3', why: 'omits', nearest: at(ledger, 'Shops along the river stayed shut.') }, predates],
  origins: [{ name: 'city hall', articles: ['a1'] }, { name: 'interior ministry', articles: ['a2'] }],
  pairs: [{ a: dead.courier.id, b: dead.wire.id, verdict: 'conflict', reason: '17 and 12 cannot both be true.' }],
});

export const roofsLine = line('l-roofs', '“We will not leave anyone on the roofs tonight …”', Object.values(roofs), 'variant', 'Luzon Wire has “roof” where the others have “roofs”.', {
  origins: [{ name: 'Ana Reyes', articles: ['a1', 'a2', 'a3'] }],
  pairs: [
    { a: roofs.courier.id, b: roofs.wire.id, verdict: 'variant', reason: '“roofs” against “roof”.' },
    { a: roofs.courier.id, b: roofs.ledger.id, verdict: 'agree', reason: 'The same words, cut short.' },
    { a: roofs.wire.id, b: roofs.ledger.id, verdict: 'variant', reason: '“roof” against “roofs”.' },
  ],
});

const elsewhere = (own: string, why: 'omits' | 'truncated' = 'omits') => [
  ...['a1', 'a2', 'a3'].filter((id) => id !== own).map((id) => ({ article: id, why, nearest: null })), predates,
];

export const damageLine = line('l-damage', 'damage', [damage], 'single', 'Only Luzon Wire says it.', { absent: elsewhere('a2'), origins: [{ name: 'Luzon Wire', articles: ['a2'] }] });
export const crestLine = line('l-crest', 'height of the river', [crest], 'single', 'Only Marikina Courier says it.', { absent: elsewhere('a1', 'truncated'), origins: [{ name: 'Marikina Courier', articles: ['a1'] }] });

export const comparison: Comparison = {
  version: 1,
  articles: [echo, courier, wire, ledger],
  claims: [...Object.values(moved), ...Object.values(dead), ...Object.values(roofs), damage, crest],
  lines: [movedLine, damageLine, deadLine, roofsLine, crestLine],
  reuse: [],
  terms: [],
  findings: [
    { kind: 'conflict', lines: [deadLine.id], claims: deadLine.claims, sentence: 'Marikina Courier counts 17 dead, citing city hall; Luzon Wire 12, citing the interior ministry.' },
    { kind: 'source', lines: [movedLine.id], claims: movedLine.claims, sentence: 'The civil defence office is cited for at least 40,000 and for 40,000 to 60,000.' },
  ],
};
