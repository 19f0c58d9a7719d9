'use client';

import Link from 'next/link';
import { frame } from '#lib/present/words/frame.ts';
import { Rich } from './_components/rich.tsx';

const words = frame.failed;

type Props = Readonly<{ error: unknown; retry: () => void }>;

const digestOf = (error: unknown): string | null =>
  error instanceof Error && 'digest' in error && typeof error.digest === 'string' ? error.digest : null;

export default function PageError({ error, retry }: Props) {
  const digest = digestOf(error);
  return (
    <section className="empty" aria-labelledby="failed">
      <h1 id="failed">{words.heading}</h1>
      <p>{words.text}{digest !== null && <> <Rich text={words.number(digest)} /></>}</p>
      <p className="buttons">
        <button className="button" type="button" onClick={() => retry()}>{words.again}</button>
        <Link href="/">{frame.allStories}</Link>
      </p>
    </section>
  );
}
