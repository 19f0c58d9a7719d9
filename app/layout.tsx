import type { Metadata } from 'next';
import Link from 'next/link';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { Keys } from './_components/keys.tsx';
import { SearchForm } from './_components/search-form.tsx';
import './styles/index.css';

export const metadata: Metadata = {
  title: { default: 'Claimline', template: '%s · Claimline' },
  description: 'How different news sources state, reword, omit or contradict the same claim.',
};

/** Every page is rendered on request: the content security policy's nonce is made anew for each. */
export default async function RootLayout({ children }: Readonly<{ children: ReactNode }>) {
  await connection();
  return (
    <html lang="en">
      <body>
        <a className="skip" href="#main">Skip to the content</a>
        <header className="bar">
          <Link className="brand" href="/">Claimline</Link>
          <nav aria-label="Claimline">
            <Link href="/">Stories</Link>
            <Link href="/stories/new">New story</Link>
            <Link href="/outlets">Outlets</Link>
            <Link href="/verdicts">Signs</Link>
            <Keys />
          </nav>
          <SearchForm />
        </header>
        <main id="main" tabIndex={-1}>{children}</main>
      </body>
    </html>
  );
}
