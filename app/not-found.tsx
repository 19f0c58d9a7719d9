import Link from 'next/link';

export default function NotFound() {
  return (
    <section className="empty" aria-labelledby="missing">
      <h1 id="missing">There is nothing here</h1>
      <p>
        The story, line or article at this address does not exist, or no longer does. A line’s address changes
        when its articles change enough for the claim to be lined up anew.
      </p>
      <p><Link href="/">All stories</Link></p>
    </section>
  );
}
