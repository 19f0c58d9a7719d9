import type { Line, Pair } from '#lib/model/index.ts';
import { claimIn, figureOrWords, nameIn, ruleOfPair, VERDICTS, type Story } from '#lib/present/index.ts';
import { line as words } from '#lib/present/words/line.ts';
import { claimAnchor, documentAddress, SIGNS } from '../../../../../_components/addresses.ts';
import { plainly } from '../../../../../_components/markup.ts';
import { Rich } from '../../../../../_components/rich.tsx';
import { VerdictBadge } from '../../../../../_components/verdict.tsx';
import { Because, RuleLink } from './why.tsx';

type Props = Readonly<{ story: Story; line: Line }>;

const AT_FIRST = 6;

/** A line of many articles has hundreds of pairs: the rest is in the document. */
const AT_MOST = 60;

const Side = ({ story, id }: Readonly<{ story: Story; id: string }>) => {
  const claim = claimIn(story, id);
  return <a className="plain-link" href={`#${claimAnchor(id)}`}><bdi>{nameIn(story, claim.article)}</bdi>{claim.kind === 'quantity' && <> <b>{figureOrWords(claim)}</b></>}</a>;
};

const Inside = ({ story, line, pairs }: Props & Readonly<{ pairs: readonly Pair[] }>) => (
  <>
    <caption className="sr">{words.pairs.caption}</caption>
    <thead><tr><th scope="col">{words.pairs.verdict}</th><th scope="col">{words.pairs.between}</th><th scope="col">{words.pairs.because}</th></tr></thead>
    <tbody>
      {pairs.map((pair) => (
        <tr key={`${pair.a} ${pair.b}`}>
          <td><a className="plain-link" href={`${SIGNS}#${pair.verdict}`}><VerdictBadge verdict={pair.verdict} /></a></td>
          <td><Side story={story} id={pair.a} /> {words.pairs.and} <Side story={story} id={pair.b} /></td>
          <td><Because reason={pair.reason} /> <span className="soft small"><RuleLink rule={ruleOfPair(line.kind, pair)} /></span></td>
        </tr>
      ))}
    </tbody>
  </>
);

const Table = (props: Props & Readonly<{ pairs: readonly Pair[] }>) => <table className="pairs" {...plainly(<Inside {...props} />)} />;

/** Why the line has its verdict: every two claims of different articles, the weightiest first. */
export const Pairs = ({ slug, story, line }: Props & Readonly<{ slug: string }>) => {
  const ranked = line.pairs.toSorted((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
  const rest = ranked.slice(AT_FIRST, AT_MOST);
  return (
    <>
      <Table story={story} line={line} pairs={ranked.slice(0, AT_FIRST)} />
      {rest.length > 0 && <details className="fold"><summary>{words.pairs.more(rest.length)}</summary><Table story={story} line={line} pairs={rest} /></details>}
      {ranked.length > AT_MOST && <p className="small soft after-list"><Rich text={words.pairs.left(ranked.length - AT_MOST)} tags={{ a: (label) => <a href={documentAddress(slug)}>{label}</a> }} /></p>}
    </>
  );
};
