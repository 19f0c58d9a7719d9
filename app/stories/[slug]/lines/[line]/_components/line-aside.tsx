import Link from 'next/link';
import type { ReactNode } from 'react';
import type { Line } from '#lib/model/index.ts';
import { nameIn, onOneLine, ruleOfAbsence, stateWords, type Story } from '#lib/present/index.ts';
import { line as words } from '#lib/present/words/line.ts';
import { absenceAnchor, articleAddress, ruleAddress } from '../../../../../_components/addresses.ts';

type Props = Readonly<{ slug: string; story: Story; line: Line }>;

const Absent = ({ slug, story, line }: Props) => (
  <section aria-labelledby="absent">
    <h2 id="absent">{words.absent.title}</h2>
    {line.absent.length === 0 ? <p className="soft">{words.absent.none}</p> : (
      <ul className="listed">
        {line.absent.map(({ article, why, nearest }) => (
          <li key={article} id={absenceAnchor(article)}>
            <Link className="plain-link" href={articleAddress(slug, article)} prefetch={false}><b><bdi>{nameIn(story, article)}</bdi></b></Link>{' '}
            <span className="soft">{stateWords(why).word} <Link href={ruleAddress(ruleOfAbsence(why))} prefetch={false}>{words.absent.why}</Link></span>
            {nearest !== null && <details><summary className="soft">{words.absent.nearest}</summary><q className="words">{onOneLine(nearest.text)}</q></details>}
          </li>
        ))}
      </ul>
    )}
  </section>
);

/** What stands beside a line: who does not carry it, and `children`. */
export const LineAside = ({ children, ...props }: Props & Readonly<{ children: ReactNode }>) => (
  <aside aria-label={words.aside}>
    <Absent {...props} />
    {children}
  </aside>
);
