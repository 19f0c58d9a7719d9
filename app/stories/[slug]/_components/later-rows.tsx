'use client';

import { startTransition, useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { table } from '#lib/present/words/table.ts';
import { plainly } from '../../../_components/markup.ts';

const words = table.pages;

type StretchProps = Readonly<{ from: number; count: number; address: string }>;

/** Height of a line that was not laid out yet, in pixels. */
const GUESS = 96;

/** How far from the window lines are laid out before they are seen, and kept after. */
const AHEAD = '1000px';

const linesFrom = async (address: string, from: number, signal: AbortSignal): Promise<string> => {
  const answer = await fetch(`${address}${address.includes('?') ? '&' : '?'}from=${from}`, { signal });
  if (!answer.ok) throw new Error(`the lines from ${from} on: ${answer.status}`);
  return answer.text();
};

/** A stretch of lines that is there only while the window is near: a table of thousands stays as light as a screen of it. */
const Stretch = ({ from, count, address }: StretchProps) => {
  const place = useRef<HTMLTableSectionElement>(null);
  const [rows, setRows] = useState<string | null>(null);
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
    const stop = new AbortController();
    linesFrom(address, from, stop.signal).then(
      (loaded) => { startTransition(() => { setRows(loaded); setFailed(false); }); },
      () => { if (!stop.signal.aborted) setFailed(true); },
    );
    return () => { stop.abort(); };
  }, [near, rows, from, address]);

  // Set here and not in the markup, where the content security policy allows no style.
  useLayoutEffect(() => { place.current?.style.setProperty('--room', `${count * GUESS}px`); }, [count]);

  const shown = near ? rows : null;
  return (
    <tbody
      ref={place} role="rowgroup" aria-busy={near && rows === null && !failed} data-lines={shown === null && !failed ? words.room(from + 1, from + count) : undefined}
      {...(failed && shown === null ? plainly(<tr role="row"><td role="cell">{words.failed}</td></tr>) : { dangerouslySetInnerHTML: { __html: shown ?? '' } })}
    />
  );
};

const never = (): (() => void) => () => undefined;

/** `address`: where the lines of the view are asked for. */
type Props = Readonly<{ start: number; total: number; stretch: number; address: string }>;

/** The lines from `start` on, `stretch` by `stretch`. Only with script: without, the pages under the table lead on. */
export const LaterRows = ({ start, total, stretch, address }: Props) => {
  const running = useSyncExternalStore(never, () => true, () => false);
  if (!running) return null;
  const stretches = Array.from({ length: Math.ceil(Math.max(0, total - start) / stretch) }, (_, at) => start + at * stretch);
  return stretches.map((from) => <Stretch key={from} from={from} count={Math.min(stretch, total - from)} address={address} />);
};
