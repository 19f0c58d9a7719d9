import Link from 'next/link';
import { addAddress, articlesAddress, framingAddress, reportAddress, reviewAddress, sideBySideAddress, storyAddress } from './addresses.ts';
import { Waiting } from './waiting.tsx';

type Props = Readonly<{ slug: string; title: string; lede: string; here: 'comparison' | 'articles' | 'side-by-side' | 'framing' | 'review' | 'report' | 'add'; teaching?: boolean }>;

/** Pages that belong to those who work on a story, not to a class. */
const NOT_FOR_A_CLASS: readonly string[] = ['review', 'add'];

/** A story's name and the pages it has. */
export const StoryHead = ({ slug, title, lede, here, teaching = false }: Props) => {
  const tabs = [
    { key: 'comparison', label: 'Comparison', href: storyAddress(slug) },
    { key: 'articles', label: 'Articles', href: articlesAddress(slug) },
    { key: 'side-by-side', label: 'Side by side', href: sideBySideAddress(slug) },
    { key: 'framing', label: 'Framing', href: framingAddress(slug) },
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
        {tabs.filter(({ key }) => !teaching || !NOT_FOR_A_CLASS.includes(key)).map(({ key, label, href }) => (
          <Link key={key} href={href} prefetch={false} aria-current={key === here ? 'page' : undefined}>{label}<Waiting /></Link>
        ))}
      </nav>
    </header>
  );
};
