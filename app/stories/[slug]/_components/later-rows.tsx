'use client';

import { startTransition, useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { table } from '#lib/present/words/table.ts';

const words = table.pages;

type StretchProps = Readonly<{ from: number; count: number; columns: number; load: (from: number) => Promise<ReactNode> }>;

/** Height of a line that was not laid out yet, in pixels. */
const GUESS = 96;

/** How far from the window lines are laid out before they are seen, and kept after. */
const AHEAD = '1000px';

/** A stretch of lines that is there only while the window is near: a table of thousands stays as light as a screen of it. */
const Stretch = ({ from, count, columns, load }: StretchProps) => {
  const place = useRef<HTMLTableSectionElement>(null);
  const [rows, setRows] = useState<ReactNode | null>(null);
  const [near, setNear] = useState(false);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    const body = place.current;
    if (body === null) return;
    const observer = new IntersectionObserver(([entry]) => {
      if (entry === undefined) return;
      // What leaves is measured before it goes, so that nothing jumps.
      if (!entry.isIntersecting && entry.boundingClientRect.height > 0) body.style.setProperty('--room', `${entry.boundingClientRect.height}px`);
      // Not at once: laying lines out may be put off between two frames.
      startTransition(() => { setNear(entry.isIntersecting); });
    // The second margin is that of the box which scrolls where there are many outlets.
    }, { rootMargin: `${AHEAD} 0px`, scrollMargin: `${AHEAD} 0px` });
    observer.observe(body);
    return () => { observer.disconnect(); };
  }, []);

  useEffect(() => {
    if (!near || rows !== null) return;
    let wanted = true;
    load(from).then((loaded) => { if (wanted) startTransition(() => { setRows(loaded); setFailed(false); }); }, () => { if (wanted) setFailed(true); });
    return () => { wanted = false; };
  }, [near, rows, from, load]);

  // Set here and not in the markup, where the content security policy allows no style.
  useLayoutEffect(() => { place.current?.style.setProperty('--room', `${count * GUESS}px`); }, [count]);

  return (
    <tbody ref={place} role="rowgroup" aria-busy={near && rows === null && !failed}>
      {near && rows !== null ? rows : (
        <tr role="row" className="room"><td role="cell" colSpan={columns + 1}>{failed ? words.failed : words.room(from + 1, from + count)}</td></tr>
      )}
    </tbody>
  );
};

const never = (): (() => void) => () => undefined;

type Props = Readonly<{ start: number; total: number; stretch: number; columns: number; load: (from: number) => Promise<ReactNode> }>;

/** The lines from `start` on, `stretch` by `stretch`. Only with script: without, the pages under the table lead on. */
export const LaterRows = ({ start, total, stretch, columns, load }: Props) => {
  const running = useSyncExternalStore(never, () => true, () => false);
  if (!running) return null;
  const stretches = Array.from({ length: Math.ceil(Math.max(0, total - start) / stretch) }, (_, at) => start + at * stretch);
  return stretches.map((from) => <Stretch key={from} from={from} count={Math.min(stretch, total - from)} columns={columns} load={load} />);
};
