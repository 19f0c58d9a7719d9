import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { markupOf } from '#app/_components/markup.ts';

const Part = ({ words, children }: Readonly<{ words: string; children?: ReactNode }>) => <p className="part">{words}{children}</p>;

describe('plain HTML of elements is what React writes of them', () => {
  test.each<readonly [string, ReactNode]>([
    ['text and attributes', <a key="a" className="figure" href="/lines/a?b=1&c=2#d" aria-hidden="true" data-row="">≥ 12 & more</a>],
    ['what is not there', <td key="a" data-state={undefined}>{null}{false}{true}{undefined}{0}{''}</td>],
    ['lists, fragments and parts', <ul key="a">{['Lagos', 'Delhi'].map((name) => <Fragment key={name}><li><Part words={name}><b>!</b></Part></li></Fragment>)}</ul>],
    ['text beside text', <p key="a">{12} of {'50'} articles{' '}<i>read</i></p>],
    ['elements without an end', <p key="a">one<br />two<hr /></p>],
    ['what is said by being there', <details key="a" open><summary hidden={false}>more</summary></details>],
    ['true and false in words', <p key="a" aria-busy={false} data-on>busy</p>],
    ['names that HTML has otherwise', <table key="a"><tbody><tr><th colSpan={3} tabIndex={-1}>x</th></tr></tbody></table>],
    ['drawings', <svg key="a"><text x="5%" textAnchor="end">1 May</text><circle cx="0.00%" cy="50%" r="4" /></svg>],
  ])('%s', (_, element) => expect(markupOf(element).replaceAll('/>', '>').replaceAll('></circle>', '>')).toBe(renderToStaticMarkup(element).replaceAll('/>', '>').replaceAll('></circle>', '>')));

  test('whatever the words are', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string(), (words, title) => {
      const element = <q title={title}>{words}<Part words={`${words}<script>&amp;"'`} /></q>;
      expect(markupOf(element)).toBe(renderToStaticMarkup(element));
    }));
  });

  test('a choice made beforehand', () => expect(markupOf(<input type="checkbox" name="columns" value="a1" defaultChecked />)).toBe('<input type="checkbox" name="columns" value="a1" checked=""/>'));
});

describe('what plain HTML cannot say is a bug', () => {
  test.each<readonly [string, ReactNode]>([
    ['a handler', <button key="a" onClick={() => undefined}>press</button>],
    ['a style', <p key="a" style={{ color: 'red' }}>red</p>],
  ])('%s', (_, element) => expect(() => markupOf(element)).toThrow(/this is a bug/));

  test('a part that lives in the browser', () => {
    const Reference = Object.assign(() => null, { $$typeof: Symbol.for('react.client.reference') });
    expect(() => markupOf(<Reference />)).toThrow(/lives in the browser/);
  });
});
