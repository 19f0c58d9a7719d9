import Link from 'next/link';
import { frame } from '#lib/present/words/frame.ts';

export default function NotFound() {
  return (
    <section className="empty" aria-labelledby="missing">
      <h1 id="missing">{frame.missing.heading}</h1>
      <p>{frame.missing.text}</p>
      <p><Link href="/">{frame.allStories}</Link></p>
    </section>
  );
}
