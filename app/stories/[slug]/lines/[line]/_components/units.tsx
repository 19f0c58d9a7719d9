import Link from 'next/link';
import { Fragment } from 'react';
import type { Verdict } from '#lib/model/index.ts';
import { unitName } from '#lib/present/index.ts';
import { line as words } from '#lib/present/words/line.ts';
import { lineAddress } from '../../../../../_components/addresses.ts';

type Props = Readonly<{ slug: string; line: string; units: readonly string[]; chosen: string | null; predicted: Verdict | null }>;

/** The units that the articles use, each the scale's on request; the figures beside it stay as they were put. */
export const Units = ({ slug, line, units, chosen, predicted }: Props) => (
  <p className="units">
    {words.scale.units}{' '}
    {units.map((unit, at) => (
      <Fragment key={unit}>
        {at > 0 && ' · '}
        {unit === chosen ? <b aria-current="true">{unitName(unit)}</b> : (
          <Link href={`${lineAddress(slug, line)}?${new URLSearchParams({ unit, ...(predicted !== null && { predicted }) })}#scale`} scroll={false} prefetch={false}>{unitName(unit)}</Link>
        )}
      </Fragment>
    ))}
  </p>
);
