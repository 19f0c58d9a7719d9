import { anchorAt, articleIn, capitalised, formatAmount, formatDate, formatRange, nameIn, referenceTime, rowsOfScale, unitMarks, whoSays, type Scale, type ScaleMark, type ScaleRow, type Story } from '#lib/present/index.ts';
import { list } from '#lib/present/words/language.ts';
import { line } from '#lib/present/words/line.ts';
import { claimAnchor } from '../../../../../_components/addresses.ts';
import { plainly } from '../../../../../_components/markup.ts';

/** `moved`: in the order of the days that the figures are of, which stand beside them. */
type Props = Readonly<{ story: Story; scale: Scale; moved: boolean }>;

const percent = (place: number): string => `${(place * 100).toFixed(2)}%`;

const words = line.scale;

/** Only percentages and a fixed middle, so that one drawing serves every width. */
const MIDDLE = '50%';

const Grid = ({ ticks }: Pick<Scale, 'ticks'>) => (
  <>{ticks.map(({ at }) => <line key={at} className="grid" x1={percent(at)} x2={percent(at)} y1="0" y2="100%" />)}</>
);

const Dot = ({ at, closed, approximate }: Readonly<{ at: number; closed: boolean; approximate: boolean }>) => (
  <>
    {approximate && <circle className="halo" cx={percent(at)} cy={MIDDLE} r="11" />}
    <circle className={closed ? 'dot' : 'dot open'} cx={percent(at)} cy={MIDDLE} r="5" />
  </>
);

const Arrow = ({ at, left }: Readonly<{ at: number; left: boolean }>) => (
  <svg x={percent(at)} y={MIDDLE} overflow="visible"><path className="arrow" d={left ? 'M0 0l10-6v12z' : 'M0 0l-10-6v12z'} /></svg>
);

const Bar = ({ mark }: Readonly<{ mark: ScaleMark }>) => {
  const { bounds, from, to, lowClosed, highClosed, approximate } = mark;
  if (bounds === 'exact') return <Dot at={from} closed approximate={approximate} />;
  return (
    <>
      <line className="bar-line" x1={percent(from)} x2={percent(to)} y1={MIDDLE} y2={MIDDLE} />
      {bounds === 'ceiling' ? <Arrow at={from} left /> : <Dot at={from} closed={lowClosed} approximate={approximate} />}
      {bounds === 'floor' ? <Arrow at={to} left={false} /> : <Dot at={to} closed={highClosed} approximate={approximate} />}
    </>
  );
};

/** The figure turned into the scale's unit, where the article gives it in another. */
const turned = ({ claim: { quantity } }: ScaleMark, unit: string): string | null => {
  if (quantity === null || quantity.stated.unit === unit) return null;
  const { low, high } = quantity;
  const end = low ?? high;
  if (end === null) return null;
  return low === null || high === null || low === high ? formatAmount(rounded(end), unit) : `${formatRange(rounded(low), rounded(high))}${unitMarks(unit, true).after}`;
};

/** When a mark's article came out, or where the count moved what day its figure is of; only where the marks are of several days. */
const dayOf = (story: Story, marks: readonly ScaleMark[], mark: ScaleMark, moved: boolean): string | null => {
  const date = ({ claim }: ScaleMark): string | null => (moved ? referenceTime(story, claim) : articleIn(story, claim.article).published);
  const day = (each: ScaleMark): string | null => date(each)?.slice(0, 'yyyy-mm-dd'.length) ?? null;
  const own = date(mark);
  return own === null || new Set(marks.map(day)).size < 2 ? null : formatDate(own);
};

/** A turned figure has no more digits than a reader needs. */
const rounded = (value: number): number => Number(value.toPrecision(4));

/** With more figures than this those that are alike share a row, and further rows are folded away. */
const MOST_ROWS = 24;

/** More than anybody holds against each other at one scale: the rest stands in the statements. */
const MOST_DRAWN = 100;

const MOST_NAMES = 2;

const RowName = ({ story, scale, moved, row: { mark, claims } }: Props & Readonly<{ row: ScaleRow }>) => {
  const outlets = [...new Set(claims.map(({ article }) => nameIn(story, article)))];
  if (claims.length > 1) return <bdi>{outlets.length <= MOST_NAMES + 1 ? list(outlets) : words.andMore(outlets.slice(0, MOST_NAMES), outlets.length - MOST_NAMES)}</bdi>;
  return <><bdi>{nameIn(story, mark.claim.article)}</bdi> <small>{dayOf(story, scale.marks, mark, moved)}</small></>;
};

const Rows = ({ story, scale, moved, rows }: Props & Readonly<{ rows: readonly ScaleRow[] }>) => (
  <>
    {rows.map((row) => {
      const { mark, claims } = row;
      return (
        <li className="scale-row" key={mark.claim.id}>
          <span className="scale-name"><RowName story={story} scale={scale} moved={moved} row={row} /></span>
          <span className="scale-plot"><svg aria-hidden="true"><Grid ticks={scale.ticks} /><Bar mark={mark} /></svg></span>
          <a className="scale-label plain-link" href={`#${claimAnchor(mark.claim.id)}`}><b>{mark.label}</b>{turned(mark, scale.unit) !== null && ` (${turned(mark, scale.unit)})`} {claims.length === 1 && whoSays(mark.claim)}</a>
        </li>
      );
    })}
    <li className="scale-row foot" aria-hidden="true">
      <span />
      <span className="scale-plot"><svg>{scale.ticks.map(({ at, label }) => label !== null && <text key={at} x={percent(at)} y="16" textAnchor={anchorAt(at)}>{label}</text>)}</svg></span>
      <span className="scale-label">{scale.unitName}</span>
    </li>
  </>
);

/** The figures of a line over one axis, in the order given. A dot is closed where the bound belongs to the figure, an arrow where an end is open. */
export const FigureScale = ({ story, scale, moved }: Props) => {
  const rows = rowsOfScale(scale, MOST_ROWS);
  const drawn = (of: readonly ScaleRow[]): ReturnType<typeof plainly> => plainly(<Rows story={story} scale={scale} moved={moved} rows={of} />);
  const rest = rows.slice(MOST_ROWS, MOST_DRAWN);
  return (
    <figure className="scale">
      <ul {...drawn(rows.slice(0, MOST_ROWS))} />
      {rest.length > 0 && <details className="fold"><summary>{words.moreRows(rest.length)}</summary><ul {...drawn(rest)} /></details>}
      {rows.length > MOST_DRAWN && <p className="small soft">{words.notDrawn(rows.length - MOST_DRAWN)}</p>}
      <figcaption>{legendOf(scale, moved)}</figcaption>
    </figure>
  );
};

/** Explains only the marks that are there. */
const legendOf = ({ marks, log }: Scale, moved: boolean): string => {
  const parts = [
    marks.some(({ bounds, lowClosed, highClosed }) => bounds !== 'exact' && ((bounds !== 'ceiling' && !lowClosed) || (bounds !== 'floor' && !highClosed)))
      ? words.closed : null,
    marks.some(({ bounds }) => bounds === 'floor' || bounds === 'ceiling') ? words.arrow : null,
    marks.some(({ approximate }) => approximate) ? words.soft : null,
    log ? words.multiples : null,
    moved ? words.moved : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? '' : `${capitalised(parts.join('; '))}.`;
};
