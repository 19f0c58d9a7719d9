import Link from 'next/link';

export type Crumb = Readonly<{ label: string; href: string }>;

/** The way back up from a page. */
export const Crumbs = ({ trail }: Readonly<{ trail: readonly Crumb[] }>) => (
  <nav aria-label="Way back">
    <ol className="crumbs">
      {trail.map(({ label, href }) => <li key={href}><Link href={href} prefetch={false}>{label}</Link></li>)}
    </ol>
  </nav>
);
