'use client';

import { useState } from 'react';
import { stories } from '#lib/present/words/stories.ts';

const words = stories.form;

const Box = ({ number }: Readonly<{ number: number }>) => (
  <div className="field">
    <label htmlFor={`text-${number}`}>{words.pasted(number)}</label>
    <textarea id={`text-${number}`} name="text" dir="auto" />
  </div>
);

/** Further boxes for pasted articles: one at a time on request, or some at once in a browser without script. */
export const MoreBoxes = () => {
  const [more, setMore] = useState(0);
  return (
    <>
      {Array.from({ length: more }, (_, at) => <Box key={at} number={at + 2} />)}
      <div className="buttons script-only"><button type="button" className="button quiet small" onClick={() => { setMore(more + 1); }}>{words.pasteMore}</button></div>
      <noscript>{[2, 3, 4, 5].map((number) => <Box key={number} number={number} />)}</noscript>
    </>
  );
};
