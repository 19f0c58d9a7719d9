import { Fragment } from 'react';
import { frame } from '#lib/present/words/frame.ts';
import type { Piece } from '#lib/present/index.ts';

const words = frame.collated;

const Told = ({ kind, text }: Piece) => {
  switch (kind) {
    case 'same': return <>{text}</>;
    case 'punctuation': return <span className="punctuation" title={words.punctuation}>{text}</span>;
    case 'dropped': return <del>{text}</del>;
    case 'added': return <ins>{text}</ins>;
    case 'cut': return <span className="cut" title={words.notQuoted(text)}>…</span>;
    case 'gap': return <span className="gap">{text}</span>;
  }
};

/** A quote held against its base: words left out struck through, words put in underlined. */
export const Collated = ({ pieces }: Readonly<{ pieces: readonly Piece[] }>) => (
  <>{pieces.map((piece, at) => <Fragment key={at}>{at > 0 && ' '}<Told {...piece} /></Fragment>)}</>
);
