import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { clusterGoldSchema, locate } from '#bench/gold.ts';

const CLUSTERS = new URL('../../fixtures/clusters/', import.meta.url);

describe('the gold of whole stories', () => {
  test.each(readdirSync(CLUSTERS))('%s names words that stand in its articles exactly once', (slug) => {
    const read = (name: string): string => readFileSync(new URL(`${slug}/${name}`, CLUSTERS), 'utf8');
    const gold = clusterGoldSchema.parse(JSON.parse(read('gold.json')));
    const members = [...gold.lines, ...gold.apart].flatMap((line) => line.members);
    expect(members.filter(({ file, ...place }) => locate(read(file), place) === null)).toEqual([]);
  });
});
