import type { Metadata } from 'next';
import { readMarkdown } from '#lib/present/index.ts';
import { signs as words } from '#lib/present/words/signs.ts';
import { readVerdictRules } from '#lib/service/index.ts';
import { Crumbs } from '../../_components/crumbs.tsx';
import { SIGNS } from '../../_components/addresses.ts';
import { Document } from './_components/document.tsx';

export const metadata: Metadata = { title: words.rules };

/** The document that says how verdicts are reached; every “why?” leads to one of its anchors. */
export default async function RulesPage() {
  const blocks = readMarkdown(await readVerdictRules());
  return (
    <>
      <Crumbs trail={[{ label: words.title, href: SIGNS }]} />
      <Document blocks={blocks} />
    </>
  );
}
