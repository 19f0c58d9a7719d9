import Link from 'next/link';
import { Fragment } from 'react';
import type { Claim } from '#lib/model/index.ts';
import { collate, nameIn, type BasePiece, type Story } from '#lib/present/index.ts';
import { line as text } from '#lib/present/words/line.ts';
import { lineAddress } from '../../../../../_components/addresses.ts';
import { Collated } from '../../../../../_components/collated.tsx';

type Props = Readonly<{ slug: string; line: string; story: Story; base: Claim; claims: readonly Claim[] }>;

const words = text.collation;

const InBase = ({ kind, text }: BasePiece) => {
  switch (kind) {
    case 'same': return <>{text}</>;
    case 'varies': return <mark>{text}</mark>;
    case 'point': return <mark className="point" title={words.point}>{text}</mark>;
  }
};

/** All witnesses of one utterance against a base that the reader may choose: kept, dropped, added, cut. */
export const QuoteCollation = ({ slug, line, story, base, claims }: Props) => {
  const { pieces, witnesses } = collate(base, claims);
  const choose = (claim: Claim): string => `${lineAddress(slug, line)}?base=${encodeURIComponent(claim.id)}#collation`;
  return (
    <dl className="apparatus">
      <dt><bdi>{nameIn(story, base.article)}</bdi><small>{words.base}</small></dt>
      <dd className="words">{pieces.map((piece, at) => <Fragment key={at}>{at > 0 && ' '}<InBase {...piece} /></Fragment>)}</dd>
      {witnesses.map(({ claim, pieces: told, differs }) => (
        <Fragment key={claim.id}>
          <dt>
            <bdi>{nameIn(story, claim.article)}</bdi>
            <small>{!differs && `${words.same} · `}<Link href={choose(claim)} prefetch={false} scroll={false}>{words.take}</Link></small>
          </dt>
          <dd className="words"><Collated pieces={told} /></dd>
        </Fragment>
      ))}
    </dl>
  );
};
