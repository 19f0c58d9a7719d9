import Link from 'next/link';
import { frame as words } from '#lib/present/words/frame.ts';

export type Crumb = Readonly<{ label: string; href: string }>;

/** The way back up from a page. */
export const Crumbs = ({ trail }: Readonly<{ trail: readonly Crumb[] }>) => (
  <nav aria-label={words.wayBack}>
    <ol className="crumbs">
      {trail.map(({ label, href }) => <li key={href}><Link href={href} prefetch={false}>{label}</Link></li>)}
    </ol>
  </nav>
);
