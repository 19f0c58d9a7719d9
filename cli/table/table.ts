import type { Comparison } from '#lib/model/index.ts';
import { findingTone, formatDate, sectionsOf, storyInFigures, storyOf, verdictWords, VERDICTS } from '#lib/present/index.ts';
import { counts } from '#lib/present/words/counts.ts';
import type { Story } from '#lib/present/index.ts';
import { inkOf } from '#cli/table/ink.ts';
import type { Ink } from '#cli/table/ink.ts';
import { hanging, padded, shortened, widthOf } from '#cli/table/layout.ts';
import { lineRows, singleRows } from '#cli/table/rows.ts';

export type TableOptions = Readonly<{ title: string | null; width: number; colour: boolean }>;

const LONGEST_NAME = 22;

/** Columns that the outlets' names take: as many as the longest needs, no more than a share of the table. */
const nameWidth = (story: Story): number => Math.min(LONGEST_NAME, Math.max(6, ...[...story.names.values()].map(widthOf)));

const articleRows = (story: Story, width: number, ink: Ink): readonly string[] => {
  const names = nameWidth(story);
  return story.comparison.articles.map((article) => {
    const date = article.published === null ? 'no date' : formatDate(article.published);
    const agencies = article.agencies.length === 0 ? '' : ` [${article.agencies.map(({ name }) => name).join(', ')}]`;
    const head = `${padded(shortened(story.names.get(article.id) ?? '', names), names)}  ${padded(date, 11)}  `;
    return head + ink.faint(shortened(`${article.title ?? 'no headline'}${agencies}`, width - widthOf(head)));
  });
};

const findingRows = (comparison: Comparison, width: number, ink: Ink): readonly string[] => comparison.findings.flatMap((finding) => {
  const { sign, word, tone } = findingTone(finding, comparison);
  const rows = hanging(`${sign} `, `${word}: ${finding.sentence}`, width);
  return tone === 'conflict' ? rows.map(ink.alarm) : rows;
});

const tally = ({ lines }: Comparison): string => VERDICTS
  .map((verdict) => [verdictWords(verdict), lines.filter((line) => line.verdict === verdict).length] as const)
  .filter(([, count]) => count > 0)
  .map(([{ sign, word }, count]) => `${count} ${word} (${sign})`)
  .join('  ');

/** The comparison for a terminal of `width` columns: findings first, then the lines, each outlet with what it states. */
export const tableOf = (comparison: Comparison, { title, width, colour }: TableOptions): string => {
  const ink = inkOf(colour);
  const story = storyOf(comparison);
  const names = nameWidth(story);
  const heading = (text: string): string => `${ink.strong(text.toUpperCase())}`;
  const parts: (readonly string[])[] = [
    [ink.strong(title ?? 'Comparison'), storyInFigures(comparison), tally(comparison)].filter((row) => row !== ''),
    articleRows(story, width, ink),
  ];
  if (comparison.findings.length > 0) parts.push([heading(counts.finding(comparison.findings.length)), ...findingRows(comparison, width, ink)]);
  for (const { key, title: section, lines } of sectionsOf(story, comparison.lines, 'verdict')) {
    const head = `${heading(section)} ${ink.faint(`(${counts.line(lines.length)})`)}`;
    if (key === 'single') parts.push([head, ...lines.flatMap((line) => singleRows(story, line, { width, names, ink }))]);
    else parts.push([head], ...lines.map((line) => lineRows(story, line, { width, names, ink })));
  }
  if (comparison.lines.length === 0) parts.push(['No claim was found in these articles.']);
  return `${parts.map((rows) => rows.join('\n')).join('\n\n')}\n`;
};
