'use client';

/** Opens the browser's print dialogue, where a report is also saved as PDF. */
export const Print = () => <button type="button" className="button small script-only" onClick={() => { window.print(); }}>Print or save as PDF</button>;
