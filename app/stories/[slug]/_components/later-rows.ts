import { table } from '#lib/present/words/table.ts';

const words = table.pages;

/** The lines of a table from `start` on to `total`, asked for `stretch` at a time from `address` and put in `step` a frame. */
export type Later = Readonly<{ start: number; total: number; stretch: number; step: number; address: string }>;

type Stretch = Readonly<{ body: HTMLTableSectionElement; from: number; count: number }> & {
  near: boolean;
  asked: AbortController | null;
  rows: DocumentFragment | null;
};

/** Height of a line that was not laid out yet, in pixels. */
const GUESS = 96;

/** How far from the window lines are laid out before they are seen, and kept after. */
const AHEAD = '1000px';

const rowsFrom = async (address: string, from: number, signal: AbortSignal): Promise<DocumentFragment> => {
  const answer = await fetch(`${address}${address.includes('?') ? '&' : '?'}from=${from}`, { signal });
  if (!answer.ok) throw new Error(`the lines from ${from} on: ${answer.status}`);
  const template = document.createElement('template');
  template.innerHTML = await answer.text();
  return template.content;
};

const refusal = (): HTMLTableRowElement => {
  const row = document.createElement('tr');
  row.setAttribute('role', 'row');
  const cell = row.insertCell();
  cell.setAttribute('role', 'cell');
  cell.textContent = words.failed;
  return row;
};

const label = ({ from, count }: Stretch): string => words.room(from + 1, from + count);

/** Leaves nothing of a stretch but its room. Heights are set here and not in markup, where the content security policy allows no style. */
const empty = (stretch: Stretch, height: number): void => {
  stretch.asked?.abort();
  stretch.asked = null;
  stretch.rows = null;
  stretch.body.replaceChildren();
  stretch.body.removeAttribute('aria-busy');
  stretch.body.style.setProperty('--room', `${height}px`);
  stretch.body.dataset['lines'] = label(stretch);
};

/**
 * Lays the later lines of a table out while the window is near them and takes them away again, so that a table of
 * thousands stays as light as a screen of it. What it returns undoes it. Not a part in React: hundreds of stretches, and
 * the rows of many outlets at once, would each be one long task; here a frame gets a few rows at most.
 */
export const layOutLater = (table: HTMLTableElement, { start, total, stretch: size, step, address }: Later): (() => void) => {
  const stretches = new Map<Element, Stretch>();
  const filling = new Set<Stretch>();
  let frame = 0;

  const fill = (): void => {
    frame = 0;
    const [stretch] = filling;
    if (stretch?.rows == null) return;
    if (stretch.body.dataset['lines'] !== undefined) {
      stretch.body.replaceChildren();
      delete stretch.body.dataset['lines'];
    }
    stretch.body.append(...[...stretch.rows.children].slice(0, step));
    if (stretch.rows.childElementCount === 0) {
      filling.delete(stretch);
      stretch.rows = null;
      stretch.body.removeAttribute('aria-busy');
    }
    go();
  };

  const go = (): void => {
    if (frame === 0 && filling.size > 0) frame = requestAnimationFrame(fill);
  };

  const ask = async (stretch: Stretch): Promise<void> => {
    const stop = new AbortController();
    stretch.asked = stop;
    stretch.body.setAttribute('aria-busy', 'true');
    try {
      stretch.rows = await rowsFrom(address, stretch.from, stop.signal);
      filling.add(stretch);
      go();
    } catch {
      if (stop.signal.aborted) return;
      stretch.body.removeAttribute('aria-busy');
      delete stretch.body.dataset['lines'];
      stretch.body.replaceChildren(refusal());
    }
  };

  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting, boundingClientRect: { height } } of entries) {
      const stretch = stretches.get(target);
      if (stretch === undefined || stretch.near === isIntersecting) continue;
      // Whoever stands in a line with the keyboard stays there, however far it is scrolled away.
      if (!isIntersecting && stretch.body.contains(document.activeElement)) continue;
      stretch.near = isIntersecting;
      filling.delete(stretch);
      if (isIntersecting) void ask(stretch);
      // What leaves is measured before it goes, so that nothing jumps.
      else empty(stretch, height);
    }
  // The second margin is that of the box which scrolls where there are many outlets.
  }, { rootMargin: `${AHEAD} 0px`, scrollMargin: `${AHEAD} 0px` });

  for (let from = start; from < total; from += size) {
    const stretch: Stretch = { body: document.createElement('tbody'), from, count: Math.min(size, total - from), near: false, asked: null, rows: null };
    stretch.body.setAttribute('role', 'rowgroup');
    empty(stretch, stretch.count * GUESS);
    stretches.set(stretch.body, stretch);
  }
  table.append(...stretches.keys());
  for (const body of stretches.keys()) observer.observe(body);

  return () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
    for (const stretch of stretches.values()) {
      stretch.asked?.abort();
      stretch.body.remove();
    }
  };
};
