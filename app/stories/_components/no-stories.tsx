import Link from 'next/link';

export const NoStories = () => (
  <section className="empty" aria-labelledby="none">
    <h2 id="none">No stories yet</h2>
    <p>
      Take two or more articles about the same event, from different outlets. Claimline finds the figures and quotes in each,
      puts the same claim of every outlet in one line, and says in a sentence where they agree and where they do not.
    </p>
    <p><Link className="button" href="/stories/new">Compare articles</Link></p>
  </section>
);
