'use client';

import { report as words } from '#lib/present/words/report.ts';

/** Opens the browser's print dialogue, where a report is also saved as PDF. */
export const Print = () => <button type="button" className="button small script-only" onClick={() => { window.print(); }}>{words.print}</button>;
