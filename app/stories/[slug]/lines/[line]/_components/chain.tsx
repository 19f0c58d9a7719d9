import type { Line } from '#lib/model/index.ts';
import { chainsOf, figuresOf, nameIn, type Path, type Root, type Story } from '#lib/present/index.ts';
import { line as words } from '#lib/present/words/line.ts';
import { list } from '#lib/present/words/language.ts';
import { claimAnchor } from '../../../../../_components/addresses.ts';
import { plainly } from '../../../../../_components/markup.ts';

type Props = Readonly<{ story: Story; line: Line }>;

/** With more outlets than this at one origin the others fold away. */
const AT_FIRST = 10;

/** One outlet, what it says, and who stands between it and the origin. */
const Way = ({ story, line, path: { article, through, said, credits, hedge } }: Props & Readonly<{ path: Path }>) => (
  <li className="way">
    <span className="way-from">
      <bdi>{nameIn(story, article)}</bdi>
      {line.kind === 'quantity' && said.map((each) => <a key={each.claim} className="plain-link" href={`#${claimAnchor(each.claim)}`}>{each.words}</a>)}
      {credits.length > 0 && <small className="soft">{words.chain.credits(credits)}</small>}
    </span>
    {through.map((level, at) => <span className="way-through" key={at}><span className="sr">{words.chain.through} </span><bdi>{list(level)}</bdi></span>)}
    {hedge !== null && <span className="way-through unnamed">{words.chain.nobodyNamed(hedge)}</span>}
  </li>
);

/** The lines of `count` rows of one height that meet in their middle. */
const Meeting = ({ count }: Readonly<{ count: number }>) => (
  <svg className="meeting" aria-hidden="true" viewBox={`0 0 10 ${count.toString()}`} preserveAspectRatio="none">
    {Array.from({ length: count }, (_, at) => <path key={at} d={`M0 ${(at + 0.5).toString()}C6 ${(at + 0.5).toString()} 4 ${(count / 2).toString()} 10 ${(count / 2).toString()}`} />)}
  </svg>
);

const Origin = ({ story, line, root }: Props & Readonly<{ root: Root }>) => {
  const { names, own, outlets, paths } = root;
  const shown = paths.slice(0, AT_FIRST);
  const rest = paths.slice(AT_FIRST);
  const figures = figuresOf(line, root);
  return (
    <li className={paths.length === 1 ? 'root straight' : 'root'}>
      <p className="root-name">
        {own ? <span className="soft">{words.chain.ownVoice}</span> : <b><bdi>{list(names)}</bdi></b>}
        {!own && outlets > 1 && <small className="soft">{words.chain.cites(outlets)}</small>}
        {figures > 1 && <small className="differ">{words.chain.conflicting(figures)}</small>}
      </p>
      <ul className="ways">{shown.map((path, at) => <Way key={at} story={story} line={line} path={path} />)}</ul>
      {paths.length > 1 && <Meeting count={shown.length} />}
      {rest.length > 0 && (
        <details className="more-ways">
          <summary>{words.chain.more(rest.length)}</summary>
          <ul>{rest.map((path, at) => <Way key={at} story={story} line={line} path={path} />)}</ul>
        </details>
      )}
    </li>
  );
};

/** From each outlet to who its claim goes back to: a list of origins with their outlets, drawn as lines that meet. */
export const ChainDrawn = ({ story, line }: Props) => {
  const { outlets, roots } = chainsOf(story)(line);
  return (
    <section aria-labelledby="origins">
      <h2 id="origins">{words.chain.title} <span className="soft">{words.chain.summary(outlets, roots.length)}</span></h2>
      <ol className="chain" {...plainly(roots.map((root) => <Origin key={root.names.join()} story={story} line={line} root={root} />))} />
    </section>
  );
};
