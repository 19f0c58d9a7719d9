import Link from 'next/link';
import { stories as words } from '#lib/present/words/stories.ts';

export const NoStories = () => (
  <section className="empty" aria-labelledby="none">
    <h2 id="none">{words.none}</h2>
    <p>{words.noneText}</p>
    <p><Link className="button" href="/stories/new">{words.compare}</Link></p>
  </section>
);
