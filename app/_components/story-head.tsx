import Link from 'next/link';
import { addAddress, articlesAddress, reportAddress, reviewAddress, sideBySideAddress, storyAddress } from './addresses.ts';
import { Waiting } from './waiting.tsx';

type Props = Readonly<{ slug: string; title: string; lede: string; here: 'comparison' | 'articles' | 'side-by-side' | 'review' | 'report' | 'add' }>;

/** A story's name and the pages it has. */
export const StoryHead = ({ slug, title, lede, here }: Props) => {
  const tabs = [
    { key: 'comparison', label: 'Comparison', href: storyAddress(slug) },
    { key: 'articles', label: 'Articles', href: articlesAddress(slug) },
    { key: 'side-by-side', label: 'Side by side', href: sideBySideAddress(slug) },
    { key: 'review', label: 'Review', href: reviewAddress(slug) },
    { key: 'report', label: 'Report', href: reportAddress(slug) },
    { key: 'add', label: 'Add articles', href: addAddress(slug) },
  ] as const;
  return (
    <header className="head">
      <div>
        <h1>{title}</h1>
        <p className="lede">{lede}</p>
      </div>
      <nav className="tabs" aria-label="Story">
        {tabs.map(({ key, label, href }) => (
          <Link key={key} href={href} prefetch={false} aria-current={key === here ? 'page' : undefined}>{label}<Waiting /></Link>
        ))}
      </nav>
    </header>
  );
};
