import Link from 'next/link';
import type { ReactNode } from 'react';
import type { Line } from '#lib/model/index.ts';
import { counted, inAList, nameIn, onOneLine, stateWords, type Story } from '#lib/present/index.ts';
import { articleAddress } from '../../../../../_components/addresses.ts';

type Props = Readonly<{ slug: string; story: Story; line: Line }>;

const Origins = ({ story, line }: Omit<Props, 'slug'>) => {
  const outlets = new Set(line.origins.flatMap(({ articles }) => articles)).size;
  return (
    <section aria-labelledby="origins">
      <h2 id="origins">Where it comes from</h2>
      <p>{counted(outlets, 'article')}, {counted(line.origins.length, 'origin')}:</p>
      <ul className="listed">
        {line.origins.map(({ name, articles }) => (
          <li key={name}><b>{name}</b><br /><span className="soft">{whereOf(story, name, articles)}</span></li>
        ))}
      </ul>
    </section>
  );
};

/** An outlet that is its own origin need not be named twice. */
const whereOf = (story: Story, origin: string, articles: readonly string[]): string => {
  const names = articles.map((id) => nameIn(story, id));
  return names.length === 1 && names[0] === origin ? 'in its own voice' : `in ${inAList(names)}`;
};

const Absent = ({ slug, story, line }: Props) => (
  <section aria-labelledby="absent">
    <h2 id="absent">Not carried by</h2>
    {line.absent.length === 0 ? <p className="soft">Every article carries it.</p> : (
      <ul className="listed">
        {line.absent.map(({ article, why, nearest }) => (
          <li key={article}>
            <Link className="plain-link" href={articleAddress(slug, article)} prefetch={false}><b>{nameIn(story, article)}</b></Link> <span className="soft">{stateWords(why).word}</span>
            {nearest !== null && <details><summary className="soft">nearest passage</summary><q className="words">{onOneLine(nearest.text)}</q></details>}
          </li>
        ))}
      </ul>
    )}
  </section>
);

/** What stands beside a line: who it goes back to, who does not carry it, and `children`. */
export const LineAside = ({ children, ...props }: Props & Readonly<{ children: ReactNode }>) => (
  <aside aria-label="Origins, omissions and review">
    {props.line.origins.length > 0 && <Origins {...props} />}
    <Absent {...props} />
    {children}
  </aside>
);
