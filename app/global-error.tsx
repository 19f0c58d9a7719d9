'use client';

import { frame } from '#lib/present/words/frame.ts';
import { LANGUAGE } from '#lib/present/words/language.ts';
import './styles/index.css';

const words = frame.failed;

/** Shown when even the frame of the page fails; it brings its own. */
export default function GlobalError({ retry }: Readonly<{ error: unknown; retry: () => void }>) {
  return (
    <html lang={LANGUAGE}>
      <body>
        <title>{frame.name}</title>
        <main>
          <h1>{words.whole}</h1>
          <p>{words.wholeText}</p>
          <p><button className="button" type="button" onClick={() => retry()}>{words.again}</button></p>
        </main>
      </body>
    </html>
  );
}
