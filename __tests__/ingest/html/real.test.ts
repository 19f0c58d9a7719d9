import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { meanOf, scorePage } from '#bench/page-score.ts';
import { readHtml } from '#lib/ingest/html/index.ts';
import { bodyOf } from './articles.ts';

const folder = new URL('../../../../shared/benchmarks/html/', import.meta.url);
const title = existsSync(folder) ? 'real pages, of many publishers' : 'real pages (skipped: ../shared/benchmarks/html is not there)';

(existsSync(folder) ? describe : describe.skip)(title, () => {
  test('keep their text and lose what surrounds it', () => {
    const gold: Record<string, { articleBody: string; url: string }> = JSON.parse(readFileSync(new URL('ground-truth.json', folder), 'utf8'));
    const scores = Object.entries(gold).map(([id, { articleBody, url }]) => {
      const read = readHtml({ name: id, html: gunzipSync(readFileSync(new URL(`html/${id}.html.gz`, folder))).toString('utf8'), url });
      return scorePage(articleBody, 'problem' in read ? '' : bodyOf(read.article).join('\n\n'));
    });
    const { f1, precision, recall } = meanOf(scores);
    expect(precision).toBeGreaterThan(0.97);
    expect(recall).toBeGreaterThan(0.97);
    expect(f1).toBeGreaterThan(0.975);
  });
});
