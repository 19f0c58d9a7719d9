import { expect, test } from '@jest/globals';
import { extract } from '#lib/extract/index.ts';
import { documentOf } from '../segment/document.ts';

const told = (text: string): string[] => extract(documentOf(text)).filter(({ kind }) => kind === 'quantity')
  .map(({ span, attribution, negated }) => `${span.text} ${attribution.map(({ source }) => source).join(' ')}${negated ? ' not' : ''}`);

test.each([
  ['A docker earns $90,000 a year, the association said. The union disputes that figure.', ['$90,000 a year association', '$90,000 a year union not']],
  ['The firm said 300 jobs would go. The union said that was untrue.', ['300 firm', '300 union not']],
  ['The army says 40 rebels were held, but the rebels deny that.', ['40 army', '40 rebels not']],
  ['The firm said 300 jobs and 12 branches would go. The union disputes that figure.', ['300 firm', '12 firm']],
  ['Some 300 jobs went in May. The union disputes that figure.', ['Some 300 ']],
  ['The firm said 300 jobs would go. The firm disputes that figure.', ['300 firm']],
  ['The minister spoke of 300 trains a year. The union rejects the accusations.', ['300 minister']],
  ['The firm said 300 jobs would go. The union disputed the fine.', ['300 firm']],
])('whose figure is denied: %s', (text, expected) => { expect(told(text)).toEqual(expected); });

test('the sentence of a denied figure runs on to the denial, its span stays that of the figure', () => {
  const text = 'The firm said 300 jobs would go. The union disputes that figure.';
  const claim = extract(documentOf(text)).find(({ negated }) => negated);
  expect(claim?.sentence.text).toBe(text);
  expect(text.slice(claim?.span.start, claim?.span.end)).toBe('300');
  expect(claim?.rule).toBe('quantity/rebutted');
});
