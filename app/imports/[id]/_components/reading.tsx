import { counts } from '#lib/present/words/counts.ts';
import { imports } from '#lib/present/words/imports.ts';
import { Rich } from '../../../_components/rich.tsx';

type Item = Readonly<{ id: number; name: string; state: string; problem: string | null; retryAt: Date | null; articles: readonly unknown[]; report: readonly Readonly<{ id: string | null }>[] }>;

const words = imports.reading;

const SHOWN = 200;

const stateOf = ({ state, problem, retryAt, articles, report }: Item): string => {
  switch (state) {
    case 'waiting': return retryAt === null ? words.waiting : words.again(retryAt.toISOString().slice(11, 16), problem ?? '');
    case 'reading': return words.now;
    case 'read': return counts.article(articles.length);
    case 'added': return counts.article(report.filter(({ id }) => id !== null).length);
    case 'note': return problem ?? words.note;
    case 'known': return problem ?? words.known;
    case 'refused': return problem ?? words.refused;
    default: return state;
  }
};

const isRead = ({ state }: Item): boolean => state !== 'waiting' && state !== 'reading';

/** How far the reading has come, as a whole and for each file. */
export const Reading = ({ items }: Readonly<{ items: readonly Item[] }>) => {
  const done = items.filter(isRead).length;
  const order = [...items.filter(({ state }) => state === 'reading'), ...items.filter(({ state }) => state === 'refused'), ...items.filter(({ state }) => state === 'waiting'), ...items.filter(({ state }) => !['reading', 'refused', 'waiting'].includes(state))];
  return (
    <section aria-label={words.label} className="progress">
      <label htmlFor="read"><Rich text={words.done(done, items.length)} /></label>
      <progress id="read" value={done} max={items.length} />
      <ul className="files">
        {order.slice(0, SHOWN).map((item) => <li key={item.id} data-state={item.state}><b>{item.name}</b> <span>{stateOf(item)}</span></li>)}
      </ul>
      {order.length > SHOWN && <p className="soft">{words.more(order.length - SHOWN)}</p>}
    </section>
  );
};
