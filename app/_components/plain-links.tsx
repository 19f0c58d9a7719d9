'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useTransition } from 'react';
import type { RefObject } from 'react';

/** What a click on a link asks for beside the page: a new tab, a download. */
const isPlain = ({ button, ctrlKey, metaKey, altKey, shiftKey }: MouseEvent): boolean => button === 0 && !ctrlKey && !metaKey && !altKey && !shiftKey;

/**
 * Follows the links within an element, so that each of a thousand is a plain link that needs no code of its own, and still
 * leads on without loading the whole page. True while it is on its way.
 */
export const useLinksWithin = (within: RefObject<HTMLElement | null>): boolean => {
  const router = useRouter();
  const [leaving, leave] = useTransition();

  useEffect(() => {
    const follow = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link === null || event.defaultPrevented || !isPlain(event) || link.origin !== location.origin) return;
      // To a place of this page the browser leads by itself.
      if (link.hash !== '' && link.pathname === location.pathname && link.search === location.search) return;
      event.preventDefault();
      // A link that opens something on a page leaves it where it is.
      leave(() => { router.push(link.href, { scroll: link.pathname !== location.pathname }); });
    };
    const element = within.current;
    element?.addEventListener('click', follow);
    return () => { element?.removeEventListener('click', follow); };
  }, [router, within]);

  return leaving;
};

/** A part of plain HTML (`markupOf`) whose links lead on as those of all other parts do. */
export const PlainLinks = ({ className, html }: Readonly<{ className?: string; html: string }>) => {
  const box = useRef<HTMLDivElement>(null);
  const leaving = useLinksWithin(box);
  return <div ref={box} className={className} aria-busy={leaving} dangerouslySetInnerHTML={{ __html: html }} />;
};
