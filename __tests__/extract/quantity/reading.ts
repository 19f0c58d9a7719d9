import { quantities } from '#lib/extract/quantity/index.ts';
import type { Article, Claim, Quantity } from '#lib/model/index.ts';
import { segment } from '#lib/segment/index.ts';

export const articleOf = (text: string, published: string | null = null): Article => ({
  id: 'a', path: null, url: null, outlet: null, title: null, byline: null, published, language: 'en', agencies: [], text, body: [{ start: 0, end: text.length }],
});

export const read = (text: string, published: string | null = null): readonly Claim[] => quantities(segment(articleOf(text, published)));

const short = (value: number): string => String(Number(value.toPrecision(6)));

/** An interval in one word: "61", "~40", ">=61", ">300", "<=15", "<20", "40..60". */
export const valueOf = ({ low, high, lowInclusive, highInclusive, approximate }: Quantity): string => {
  const about = approximate ? '~' : '';
  if (low !== null && high !== null) return `${about}${low === high ? short(low) : `${short(low)}..${short(high)}`}`;
  if (low !== null) return `${about}>${lowInclusive ? '=' : ''}${short(low)}`;
  return high === null ? '' : `${about}<${highInclusive ? '=' : ''}${short(high)}`;
};

export type Row = { span: string; value: string; unit: string; measured?: string | null; change?: string; also?: string };

/** A claim as the tables of `fixtures/specs` write it; the unit is left out of a count's. */
export const rowOf = ({ span, quantity }: Claim): Row => ({
  span: span.text,
  value: valueOf(quantity!),
  unit: quantity!.dimension === 'count' ? 'count' : quantity!.unit === '1' ? quantity!.dimension : quantity!.unit,
  measured: quantity!.measured,
  ...(quantity!.change === null ? {} : { change: quantity!.change }),
  ...(quantity!.also.length === 0 ? {} : { also: quantity!.also.map(({ low, unit }) => `${low} ${unit}`).join(', ') }),
});
