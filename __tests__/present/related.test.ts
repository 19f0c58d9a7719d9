import { describe, expect, test } from '@jest/globals';
import { relatedTo, storyOf } from '#lib/present/index.ts';
import { comparison, crestLine, deadLine, movedLine, roofsLine } from './flood.ts';

const story = storyOf(comparison);
const related = (line: typeof movedLine, most = 9) => relatedTo(story, line, most).map(({ line: { id }, because }) => [id, because]);

describe('lines that a reader of one will want to see', () => {
  test('of the same thing', () => { expect(related(movedLine)).toEqual([[deadLine.id, 'counts the same']]); });
  test('none where nothing ties them', () => { expect([related(crestLine), related(roofsLine)]).toEqual([[], []]); });
  test('at most as many as asked for', () => { expect(related(movedLine, 0)).toEqual([]); });
});
