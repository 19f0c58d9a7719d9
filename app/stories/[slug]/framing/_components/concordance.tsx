import { articleIn, nameIn, paragraphStart, type Story } from '#lib/present/index.ts';
import type { CountRow } from '#lib/present/framing/groups.ts';
import { framing as words } from '#lib/present/words/framing.ts';
import { articleAddress, placeAnchor } from '../../../../_components/addresses.ts';

/** `only`: the article whose uses are shown, all where null. */
type Props = Readonly<{ slug: string; story: Story; row: CountRow; only: string | null }>;

const AT_ONCE = 120;

/** What stands before is cut at its far end, as a line from right to left: a plain space at its end would go there too. */
const joined = (before: string): string => before.replace(/\s$/u, '\u00a0');

/** Every use of some words with what stands before and after it (keyword in context), each leading to its place in the article. */
export const Concordance = ({ slug, story, row, only }: Props) => {
  const contexts = row.contexts.filter(({ article }) => only === null || article === only);
  return (
    <>
      <ol className="concordance">
        {contexts.slice(0, AT_ONCE).map(({ article, start, before, text, after }) => {
          const paragraph = paragraphStart(articleIn(story, article), start);
          return (
            <li key={`${article} ${start}`}>
              <a href={`${articleAddress(slug, article)}${paragraph === null ? '' : `#${placeAnchor(paragraph)}`}`}><bdi>{nameIn(story, article)}</bdi></a>
              <span className="words"><span className="left"><bdi>{joined(before)}</bdi></span><b>{text}</b><span className="right">{after}</span></span>
            </li>
          );
        })}
      </ol>
      {contexts.length > AT_ONCE && <p className="small soft">{words.first(AT_ONCE, contexts.length)}</p>}
    </>
  );
};
