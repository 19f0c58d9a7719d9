'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useTransition } from 'react';
import type { ReactNode } from 'react';
import { layOutLater, type Later } from './later-rows.ts';

/** What a click on a link asks for beside the page: a new tab, a download. */
const isPlain = ({ button, ctrlKey, metaKey, altKey, shiftKey }: MouseEvent): boolean => button === 0 && !ctrlKey && !metaKey && !altKey && !shiftKey;

type Props = Readonly<{ className: string; label: string; later?: Later; children: ReactNode }>;

const NONE_LATER: Later = { start: 0, total: 0, stretch: 1, step: 1, address: '' };

/**
 * The box of a table. It follows the links within, so that each of a thousand cells is a plain link that needs no
 * code of its own, and still leads on without loading the whole page. Later lines come with script only: without, the
 * pages under the table lead on.
 */
export const TableBox = ({ className, label, later = NONE_LATER, children }: Props) => {
  const { start, total, stretch, step, address } = later;
  const box = useRef<HTMLDivElement>(null);
  const router = useRouter();
  const [leaving, leave] = useTransition();

  useEffect(() => {
    const follow = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link === null || event.defaultPrevented || !isPlain(event) || link.origin !== location.origin) return;
      event.preventDefault();
      // A link that opens something in the table leaves it where it is.
      leave(() => { router.push(link.href, { scroll: link.pathname !== location.pathname }); });
    };
    const element = box.current;
    element?.addEventListener('click', follow);
    return () => { element?.removeEventListener('click', follow); };
  }, [router]);

  useEffect(() => {
    const table = box.current?.querySelector('table');
    return table == null ? undefined : layOutLater(table, { start, total, stretch, step, address });
  }, [start, total, stretch, step, address]);

  return <div ref={box} className={className} role="region" aria-label={label} aria-busy={leaving} tabIndex={0}>{children}</div>;
};
