import Link from 'next/link';
import { imports } from '#lib/present/words/imports.ts';
import { articleAddress } from '../../../_components/addresses.ts';

const words = imports.report;

type Entry = Readonly<{ name: string; id: string | null; problem: string | null; renewed?: boolean | undefined; known?: boolean | undefined }>;
type Item = Readonly<{ id: number; name: string; state: string; problem: string | null; report: readonly Entry[]; articles: readonly Readonly<{ name: string }>[] }>;
type Props = Readonly<{ items: readonly Item[]; slug: string | null; ended: boolean }>;

/** `taken`: it is said of an article that could be used all the same; `known`: of one that is in the story already. */
type Told = Readonly<{ name: string; problem: string; taken?: boolean; known?: boolean }>;

const problemsOf = ({ name, state, problem, report, articles }: Item): readonly Told[] => {
  const used = new Set([...articles, ...report.filter(({ id }) => id !== null)].map((one) => one.name));
  const inside = report.flatMap((entry): readonly Told[] => (entry.problem === null ? [] : [{ name: entry.name, problem: entry.problem, taken: used.has(entry.name), known: entry.known === true }]));
  if (inside.length > 0) return inside;
  if (state === 'refused' || state === 'note' || state === 'waiting') return problem === null ? [] : [{ name, problem }];
  return state === 'cancelled' ? [{ name, problem: words.dropped }] : [];
};

/** What became of every file and address: nothing is left out without a word. */
export const ItemReport = ({ items, slug, ended }: Props) => {
  const told = items.flatMap(problemsOf);
  const known = told.filter((one) => one.known === true);
  const problems = told.filter((one) => one.taken !== true && one.known !== true);
  const remarks = told.filter(({ taken }) => taken === true);
  const added = items.flatMap(({ report }) => report.flatMap((entry) => (entry.id === null ? [] : [{ ...entry, id: entry.id }])));
  return (
    <>
      {problems.length > 0 && (
        <section className="problem" aria-labelledby="refused">
          <h2 id="refused">{ended ? words.notIn(problems.length) : words.unusable(problems.length)}</h2>
          <ul className="listed">{problems.map(({ name, problem }, at) => <li key={at}><b className="break">{name}</b><br />{problem}</li>)}</ul>
        </section>
      )}
      {known.length > 0 && (
        <section aria-labelledby="known">
          <h2 id="known">{words.known(known.length)}</h2>
          <ul className="listed">{known.map(({ name, problem }, at) => <li key={at}><b className="break">{name}</b><br />{problem}</li>)}</ul>
        </section>
      )}
      {remarks.length > 0 && (
        <section aria-labelledby="remarks">
          <h2 id="remarks">{words.remarks(remarks.length)}</h2>
          <ul className="listed">{remarks.map(({ name, problem }, at) => <li key={at}><b className="break">{name}</b><br />{problem}</li>)}</ul>
        </section>
      )}
      {added.length > 0 && slug !== null && (
        <section aria-labelledby="added">
          <h2 id="added">{words.added(added.length)}</h2>
          <ul className="listed">{added.map(({ name, id, renewed }) => <li key={`${id} ${name}`}><Link href={articleAddress(slug, id)} prefetch={false}>{name}</Link>{renewed === true && ` · ${words.newVersion}`}</li>)}</ul>
        </section>
      )}
    </>
  );
};
