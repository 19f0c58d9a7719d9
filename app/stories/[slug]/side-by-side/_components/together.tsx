'use client';

import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

type Joint = Readonly<{ here: number; there: number }>;

const placeOf = (pane: Element, mark: Element): number => mark.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop;

/** Where the two texts meet: their heads, the claims they share as far as those stand in one order, and their ends. */
const jointsOf = (pane: HTMLElement, other: HTMLElement): readonly Joint[] => {
  const joints: Joint[] = [{ here: 0, there: 0 }];
  for (const mark of pane.querySelectorAll('[data-join]')) {
    const partner = other.querySelector(`[data-join="${mark.getAttribute('data-join') ?? ''}"]`);
    const last = joints.at(-1);
    if (partner === null || last === undefined) continue;
    const joint = { here: placeOf(pane, mark), there: placeOf(other, partner) };
    if (joint.here > last.here && joint.there > last.there) joints.push(joint);
  }
  return [...joints, { here: pane.scrollHeight, there: other.scrollHeight }];
};

const across = (joints: readonly Joint[], at: number): number => {
  const next = joints.findIndex(({ here }) => here > at);
  const [from, to] = [joints[next - 1], joints[next]];
  if (from === undefined || to === undefined) return joints.at(-1)?.there ?? 0;
  return from.there + ((at - from.here) / (to.here - from.here)) * (to.there - from.there);
};

/** Two panes that scroll together: a claim near the middle of one has its partner near the middle of the other. */
export const Together = ({ children }: Readonly<{ children: ReactNode }>) => {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const panes = [...frame.current?.querySelectorAll<HTMLElement>('[data-side]') ?? []];
    let leading: HTMLElement | null = null;
    const lead = (event: Event): void => { leading = event.currentTarget instanceof HTMLElement ? event.currentTarget : null; };
    const follow = (event: Event): void => {
      const pane = event.currentTarget;
      if (!(pane instanceof HTMLElement) || pane !== leading) return;
      const other = panes.find((each) => each !== pane);
      if (other === undefined) return;
      other.scrollTop = across(jointsOf(pane, other), pane.scrollTop + pane.clientHeight / 3) - other.clientHeight / 3;
    };
    const leads = ['wheel', 'touchstart', 'pointerdown', 'keydown', 'focusin'] as const;
    for (const pane of panes) {
      for (const type of leads) pane.addEventListener(type, lead, { passive: true });
      pane.addEventListener('scroll', follow, { passive: true });
    }
    return () => {
      for (const pane of panes) {
        for (const type of leads) pane.removeEventListener(type, lead);
        pane.removeEventListener('scroll', follow);
      }
    };
  }, []);
  return <div ref={frame} className="sides">{children}</div>;
};
