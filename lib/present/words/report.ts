import { counts } from './counts.ts';
import { list, number } from './language.ts';

/** The text of the printable report. */
export const report = {
  titled: (story: string): string => `Report: ${story}`,
  lede: (figures: string, day: string): string => `${figures} · as of ${day}`,
  print: 'Print or save as PDF',
  choose: (chosen: number, of: number): string => `Choose the lines (${number(chosen)} of ${number(of)})`,
  lines: 'Lines in the report',
  show: 'Show these',
  none: 'No line is chosen. Choose at least one above.',
  findings: 'Findings',
  articles: 'The articles',
  credits: (agencies: readonly string[]): string => `; credits ${agencies.join(', ')}`,
  method: 'How this was made',
  methodText: (articles: number, claims: number): string => `Claimline read ${counts.article(articles)} and found ${counts.claim(claims)}, each in the words quoted here. It holds claims about the same thing against each other by rules that are written down, and does not know what is true. A verdict set by a person is marked as such. Outlets that print one agency’s copy or cite one source count as one origin.`,
  more: (passages: number): string => `${counts.passage(passages)} more, on the line’s own page.`,
  byHand: (who: string, verdict: string, reason: string): string => `Verdict set by hand, ${who}; Claimline said ${verdict}: ${reason}`,
  origins: (articles: number, origins: readonly string[]): string => `${counts.article(articles)}, ${counts.origin(origins.length)}: ${list(origins)}.`,
  absent: (outlets: readonly string[]): string => ` Not carried by ${list(outlets)}.`,
} as const;
