'use client';

import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useLinksWithin } from '../../../_components/plain-links.tsx';
import { layOutLater, type Later } from './later-rows.ts';

type Props = Readonly<{ className: string; label: string; later?: Later; children: ReactNode }>;

const NONE_LATER: Later = { start: 0, total: 0, stretch: 1, step: 1, address: '' };

/** The box of a table, whose cells are plain HTML. Later lines come with script only: without, the pages under the table lead on. */
export const TableBox = ({ className, label, later = NONE_LATER, children }: Props) => {
  const { start, total, stretch, step, address } = later;
  const box = useRef<HTMLDivElement>(null);
  const leaving = useLinksWithin(box);

  useEffect(() => {
    const table = box.current?.querySelector('table');
    return table == null ? undefined : layOutLater(table, { start, total, stretch, step, address });
  }, [start, total, stretch, step, address]);

  return <div ref={box} className={className} role="region" aria-label={label} aria-busy={leaving} tabIndex={0}>{children}</div>;
};
