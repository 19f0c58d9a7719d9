import type { Line } from '#lib/model/index.ts';
import { capitalised, nameIn, onOneLine, type Story } from '#lib/present/index.ts';
import { stanceWords } from '#lib/present/framing/groups.ts';
import type { Framing, Telling } from '#lib/present/framing/index.ts';
import { framing } from '#lib/present/words/framing.ts';
import { articleAddress, claimAnchor, framingAddress, lineAddress } from '../../../../_components/addresses.ts';
import { plainly } from '../../../../_components/markup.ts';

const words = framing.tellings;

type Props = Readonly<{ slug: string; story: Story; lines: readonly Line[]; tellings: Framing['lines']; /** Of a line at most so many. */ most: number }>;

const quoted = (spans: readonly Readonly<{ text: string }>[]): string => [...new Set(spans.map(({ text }) => `“${onOneLine(text).replace(/^[“"‘']|[”"’']$/g, '')}”`))].join(', ');

/** Place in the text, drawn for the eye; the words beside it say the same. */
const Place = ({ position }: Readonly<{ position: number }>) => (
  <svg className="place" aria-hidden="true"><line x1="0" x2="100%" y1="50%" y2="50%" /><circle cx={`${4 + position * 92}%`} cy="50%" r="3.5" /></svg>
);

const Cell = ({ head, children, empty }: Readonly<{ head: string; children: string; empty: string }>) => (
  <td role="cell" data-empty={children === '' ? '' : undefined}><span className="cell-head" aria-hidden="true">{head}</span>{children === '' ? <span className="soft">{empty}</span> : <span>{children}</span>}</td>
);

const Row = ({ slug, story, telling }: Readonly<{ slug: string; story: Story; telling: Telling }>) => {
  const { article, claim, position, reporting, hedges, passives, scareQuotes } = telling;
  const said = reporting.map(({ word, stance, source }) => `${source}: “${word}”${stance === 'neutral' || stance === 'other' ? '' : `, ${stanceWords(stance).toLowerCase()}`}`);
  return (
    <tr role="row">
      <th role="rowheader" scope="row"><a className="plain-link" href={`${articleAddress(slug, article)}#${claimAnchor(claim)}`}><bdi>{nameIn(story, article)}</bdi></a></th>
      <td role="cell"><span className="cell-head" aria-hidden="true">{words.place}</span><span><Place position={position} /> {position === 0 ? words.firstWords : words.far(position)}</span></td>
      <Cell head={words.toldBy} empty={words.noWord}>{said.join('; ')}</Cell>
      <Cell head={words.hedged} empty="–">{quoted(hedges)}</Cell>
      <Cell head={words.noDoer} empty="–">{quoted(passives)}</Cell>
      <Cell head={words.scareQuotes} empty="–">{quoted(scareQuotes)}</Cell>
    </tr>
  );
};

const Table = ({ slug, story, lines, tellings, most }: Props) => (
  <>
    <caption className="sr">{framing.claims.title}</caption>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">{words.outlet}</th><th role="columnheader" scope="col">{words.placeInText}</th><th role="columnheader" scope="col">{words.toldByWord}</th>
        <th role="columnheader" scope="col">{words.hedged}</th><th role="columnheader" scope="col">{words.passive}</th><th role="columnheader" scope="col">{words.inScareQuotes}</th>
      </tr>
    </thead>
    {lines.map(({ id, kind, label }) => {
      const all = tellings.get(id) ?? [];
      return (
        <tbody role="rowgroup" key={id}>
          <tr role="row" className="part"><th role="rowheader" scope="rowgroup" colSpan={6}><a className={kind === 'quote' ? 'plain-link words' : 'plain-link'} href={lineAddress(slug, id)}>{capitalised(label)}</a></th></tr>
          {all.slice(0, most).map((telling) => <Row key={telling.claim} slug={slug} story={story} telling={telling} />)}
          {all.length > most && <tr role="row"><td role="cell" colSpan={6}><a href={framingAddress(slug, id)}>{words.more(all.length - most)}</a></td></tr>}
        </tbody>
      );
    })}
  </>
);

/** How each article that carries a claim tells it: where, by whose word, how sure, in what voice. */
export const Tellings = (props: Props) => (
  <table role="table" className="tellings" {...plainly(<Table {...props} />)} />
);
