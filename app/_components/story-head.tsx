import Link from 'next/link';
import { frame } from '#lib/present/words/frame.ts';
import { addAddress, articlesAddress, framingAddress, reportAddress, reviewAddress, sideBySideAddress, storyAddress } from './addresses.ts';
import { Waiting } from './waiting.tsx';

const words = frame.tabs;

type Props = Readonly<{ slug: string; title: string; lede: string; here: 'comparison' | 'articles' | 'side-by-side' | 'framing' | 'review' | 'report' | 'add'; teaching?: boolean }>;

/** Pages that belong to those who work on a story, not to a class. */
const NOT_FOR_A_CLASS: readonly string[] = ['review', 'add'];

/** A story's name and the pages it has. */
export const StoryHead = ({ slug, title, lede, here, teaching = false }: Props) => {
  const tabs = [
    { key: 'comparison', href: storyAddress(slug) },
    { key: 'articles', href: articlesAddress(slug) },
    { key: 'side-by-side', href: sideBySideAddress(slug) },
    { key: 'framing', href: framingAddress(slug) },
    { key: 'review', href: reviewAddress(slug) },
    { key: 'report', href: reportAddress(slug) },
    { key: 'add', href: addAddress(slug) },
  ] as const;
  return (
    <header className="head">
      <div>
        <h1 dir="auto">{title}</h1>
        <p className="lede">{lede}</p>
      </div>
      <nav className="tabs" aria-label={words.label}>
        {tabs.filter(({ key }) => !teaching || !NOT_FOR_A_CLASS.includes(key)).map(({ key, href }) => (
          <Link key={key} href={href} prefetch={false} aria-current={key === here ? 'page' : undefined}>{words[key]}<Waiting /></Link>
        ))}
      </nav>
    </header>
  );
};
