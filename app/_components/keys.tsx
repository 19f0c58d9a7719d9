'use client';

import { useEffect, useRef, useSyncExternalStore } from 'react';

import { frame } from '#lib/present/words/frame.ts';

const words = frame.keys;

/** Where the choice to switch single keys off is kept in the browser. */
const OFF = 'claimline keys off';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

/** The row `step` away from the one that has the focus, else the first in or below the window. */
const rowBy = (step: number): HTMLElement | undefined => {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const here = rows.findIndex((row) => row === document.activeElement || row.closest('tr')?.contains(document.activeElement) === true);
  if (here >= 0) return rows[Math.min(rows.length - 1, Math.max(0, here + step))];
  return rows.find((row) => row.getBoundingClientRect().top >= 0);
};

const focusOn = (element: HTMLElement | null | undefined): boolean => {
  if (element === null || element === undefined) return false;
  element.focus();
  element.scrollIntoView({ block: 'center' });
  return true;
};

const press = (element: HTMLElement | null): boolean => {
  if (element === null) return false;
  if (element.tagName === 'SUMMARY' && element.parentElement?.hasAttribute('open') === true) return focusOn(element);
  element.click();
  return focusOn(element);
};

const act = (key: string): boolean => {
  switch (key) {
    case 'j': return focusOn(rowBy(1));
    case 'k': return focusOn(rowBy(-1));
    case 'n': return press(document.querySelector('a[rel="next"]'));
    case 'p': return press(document.querySelector('a[rel="prev"]'));
    // A page's own search goes before that of all stories in its head.
    case '/': return focusOn(document.querySelector<HTMLElement>('main [data-key="/"]') ?? document.querySelector<HTMLElement>('[data-key="/"]'));
    case 'f': return press(document.querySelector('[data-key="f"]'));
    default: return false;
  }
};

const CHOSEN = 'claimline-keys';

const whenChosen = (changed: () => void): (() => void) => {
  window.addEventListener(CHOSEN, changed);
  return () => { window.removeEventListener(CHOSEN, changed); };
};

const choose = (chosen: boolean): void => {
  if (chosen) localStorage.removeItem(OFF);
  else localStorage.setItem(OFF, '1');
  window.dispatchEvent(new Event(CHOSEN));
};

/** Single keys for those who work here all day, their list, and a switch to turn them off (WCAG 2.1.4). */
export const Keys = () => {
  const list = useRef<HTMLDialogElement>(null);
  const on = useSyncExternalStore(whenChosen, () => localStorage.getItem(OFF) === null, () => true);

  useEffect(() => {
    if (!on) return;
    const pressed = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target) || list.current?.open === true) return;
      if (event.key === '?') { event.preventDefault(); list.current?.showModal(); } else if (act(event.key)) event.preventDefault();
    };
    document.addEventListener('keydown', pressed);
    return () => { document.removeEventListener('keydown', pressed); };
  }, [on]);

  return (
    <>
      <button type="button" className="link-button script-only" onClick={() => list.current?.showModal()}>{words.title}</button>
      <dialog ref={list} className="keys" aria-labelledby="keys-title">
        <h2 id="keys-title">{words.title}</h2>
        <dl>{words.list.map(([key, does]) => <div key={key}><dt><kbd>{key}</kbd></dt><dd>{does}</dd></div>)}</dl>
        <label className="choice"><input type="checkbox" checked={on} onChange={(event) => { choose(event.target.checked); }} /> <span>{words.act}</span></label>
        <form method="dialog"><button className="button quiet small" type="submit">{words.close}</button></form>
      </dialog>
    </>
  );
};
