import { counted } from '#lib/present/index.ts';

type Item = Readonly<{ id: number; name: string; state: string; problem: string | null; retryAt: Date | null; articles: readonly unknown[]; report: readonly Readonly<{ id: string | null }>[] }>;

const SHOWN = 200;

const stateOf = ({ state, problem, retryAt, articles, report }: Item): string => {
  switch (state) {
    case 'waiting': return retryAt === null ? 'waiting' : `to be tried again at ${retryAt.toISOString().slice(11, 16)} UTC: ${problem ?? ''}`;
    case 'reading': return 'being read';
    case 'read': return counted(articles.length, 'article');
    case 'added': return counted(report.filter(({ id }) => id !== null).length, 'article');
    case 'note': return problem ?? 'says what is known of the others';
    case 'known': return problem ?? 'in the story already';
    case 'refused': return problem ?? 'cannot be used';
    default: return state;
  }
};

const isRead = ({ state }: Item): boolean => state !== 'waiting' && state !== 'reading';

/** How far the reading has come, as a whole and for each file. */
export const Reading = ({ items }: Readonly<{ items: readonly Item[] }>) => {
  const done = items.filter(isRead).length;
  const order = [...items.filter(({ state }) => state === 'reading'), ...items.filter(({ state }) => state === 'refused'), ...items.filter(({ state }) => state === 'waiting'), ...items.filter(({ state }) => !['reading', 'refused', 'waiting'].includes(state))];
  return (
    <section aria-label="Progress" className="progress">
      <label htmlFor="read"><b>{done} of {items.length}</b> read</label>
      <progress id="read" value={done} max={items.length} />
      <ul className="files">
        {order.slice(0, SHOWN).map((item) => <li key={item.id} data-state={item.state}><b>{item.name}</b> <span>{stateOf(item)}</span></li>)}
      </ul>
      {order.length > SHOWN && <p className="soft">and {counted(order.length - SHOWN, 'more')}</p>}
    </section>
  );
};
