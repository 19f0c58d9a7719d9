import type { Metadata } from 'next';
import Link from 'next/link';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { LANGUAGE } from '#lib/present/words/language.ts';
import { frame as words } from '#lib/present/words/frame.ts';
import { Keys } from './_components/keys.tsx';
import { SearchForm } from './_components/search-form.tsx';
import './styles/index.css';

export const metadata: Metadata = {
  title: { default: words.name, template: words.titled('%s') },
  description: words.description,
};

/** Every page is rendered on request: the content security policy's nonce is made anew for each. */
export default async function RootLayout({ children }: Readonly<{ children: ReactNode }>) {
  await connection();
  return (
    <html lang={LANGUAGE}>
      <body>
        <a className="skip" href="#main">{words.skip}</a>
        <header className="bar">
          <Link className="brand" href="/">{words.name}</Link>
          <nav aria-label={words.name}>
            <Link href="/">{words.stories}</Link>
            <Link href="/stories/new">{words.newStory}</Link>
            <Link href="/outlets">{words.outlets}</Link>
            <Link href="/verdicts">{words.signs}</Link>
            <Keys />
          </nav>
          <SearchForm />
        </header>
        <main id="main" tabIndex={-1}>{children}</main>
      </body>
    </html>
  );
}
