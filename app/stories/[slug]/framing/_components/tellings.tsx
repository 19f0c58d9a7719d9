import Link from 'next/link';
import type { Line } from '#lib/model/index.ts';
import { capitalised, nameIn, onOneLine, type Story } from '#lib/present/index.ts';
import { stanceWords } from '#lib/present/framing/groups.ts';
import type { Framing, Telling } from '#lib/present/framing/index.ts';
import { framing } from '#lib/present/words/framing.ts';
import { articleAddress, claimAnchor, lineAddress } from '../../../../_components/addresses.ts';

const words = framing.tellings;

type Props = Readonly<{ slug: string; story: Story; lines: readonly Line[]; tellings: Framing['lines'] }>;

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
      <th role="rowheader" scope="row"><Link className="plain-link" href={`${articleAddress(slug, article)}#${claimAnchor(claim)}`} prefetch={false}><bdi>{nameIn(story, article)}</bdi></Link></th>
      <td role="cell"><span className="cell-head" aria-hidden="true">{words.place}</span><span><Place position={position} /> {position === 0 ? words.firstWords : words.far(position)}</span></td>
      <Cell head={words.toldBy} empty={words.noWord}>{said.join('; ')}</Cell>
      <Cell head={words.hedged} empty="–">{quoted(hedges)}</Cell>
      <Cell head={words.noDoer} empty="–">{quoted(passives)}</Cell>
      <Cell head={words.scareQuotes} empty="–">{quoted(scareQuotes)}</Cell>
    </tr>
  );
};

/** How each article that carries a claim tells it: where, by whose word, how sure, in what voice. */
export const Tellings = ({ slug, story, lines, tellings }: Props) => (
  <table role="table" className="tellings">
    <caption className="sr">{framing.claims.title}</caption>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">{words.outlet}</th><th role="columnheader" scope="col">{words.placeInText}</th><th role="columnheader" scope="col">{words.toldByWord}</th>
        <th role="columnheader" scope="col">{words.hedged}</th><th role="columnheader" scope="col">{words.passive}</th><th role="columnheader" scope="col">{words.inScareQuotes}</th>
      </tr>
    </thead>
    {lines.map(({ id, kind, label }) => (
      <tbody role="rowgroup" key={id}>
        <tr role="row" className="part"><th role="rowheader" scope="rowgroup" colSpan={6}><Link className={kind === 'quote' ? 'plain-link words' : 'plain-link'} href={lineAddress(slug, id)} prefetch={false}>{capitalised(label)}</Link></th></tr>
        {(tellings.get(id) ?? []).map((telling) => <Row key={telling.claim} slug={slug} story={story} telling={telling} />)}
      </tbody>
    ))}
  </table>
);
