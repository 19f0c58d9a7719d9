import Link from 'next/link';
import type { Line } from '#lib/model/index.ts';
import { capitalised, nameIn, onOneLine, type Story } from '#lib/present/index.ts';
import { stanceWords } from '#lib/present/framing/groups.ts';
import type { Framing, Telling } from '#lib/present/framing/index.ts';
import { articleAddress, claimAnchor, lineAddress } from '../../../../_components/addresses.ts';

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
      <th role="rowheader" scope="row"><Link className="plain-link" href={`${articleAddress(slug, article)}#${claimAnchor(claim)}`} prefetch={false}>{nameIn(story, article)}</Link></th>
      <td role="cell"><span className="cell-head" aria-hidden="true">Place</span><span><Place position={position} /> {position === 0 ? 'first words' : `${Math.round(position * 100)} % in`}</span></td>
      <Cell head="Told by" empty="no reporting word">{said.join('; ')}</Cell>
      <Cell head="Hedged" empty="–">{quoted(hedges)}</Cell>
      <Cell head="No doer named" empty="–">{quoted(passives)}</Cell>
      <Cell head="Scare quotes" empty="–">{quoted(scareQuotes)}</Cell>
    </tr>
  );
};

/** How each article that carries a claim tells it: where, by whose word, how sure, in what voice. */
export const Tellings = ({ slug, story, lines, tellings }: Props) => (
  <table role="table" className="tellings">
    <caption className="sr">Claim by claim</caption>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">Outlet</th><th role="columnheader" scope="col">Place in the text</th><th role="columnheader" scope="col">Told by, with the word</th>
        <th role="columnheader" scope="col">Hedged</th><th role="columnheader" scope="col">Passive, no doer named</th><th role="columnheader" scope="col">In scare quotes</th>
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
