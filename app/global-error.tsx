'use client';

import './styles/index.css';

/** Shown when even the frame of the page fails; it brings its own. */
export default function GlobalError({ retry }: Readonly<{ error: unknown; retry: () => void }>) {
  return (
    <html lang="en">
      <body>
        <title>Claimline</title>
        <main>
          <h1>Claimline could not show this page</h1>
          <p>The terminal in which it runs says why. Nothing you entered before has been lost.</p>
          <p><button className="button" type="button" onClick={() => retry()}>Try again</button></p>
        </main>
      </body>
    </html>
  );
}
