'use client';

import Link from 'next/link';

type Props = Readonly<{ error: unknown; retry: () => void }>;

const digestOf = (error: unknown): string | null =>
  error instanceof Error && 'digest' in error && typeof error.digest === 'string' ? error.digest : null;

export default function PageError({ error, retry }: Props) {
  const digest = digestOf(error);
  return (
    <section className="empty" aria-labelledby="failed">
      <h1 id="failed">This page could not be shown</h1>
      <p>
        Nothing you entered before has been lost. Often the database was just out of reach: try again in a moment.
        If it happens again, the terminal in which Claimline runs says why{digest === null ? '.' : <>, next to the number <code>{digest}</code>.</>}
      </p>
      <p className="buttons">
        <button className="button" type="button" onClick={() => retry()}>Try again</button>
        <Link href="/">All stories</Link>
      </p>
    </section>
  );
}
