/** The text of the page of signs. */
export const signs = {
  title: 'Signs',
  heading: 'What the signs mean',
  lede: 'Claimline compares what is written. It does not know what is true, and says nothing about it.',
  rules: 'How verdicts are reached',
  rulesLede: 'All rules with their thresholds and sources:',
  lines: 'A line: one claim in all its sources',
  strongest: 'A line takes the strongest verdict found between any two of its sources, in the order given here.',
  cells: 'A cell: what one article has of it',
  notation: 'Figures and sources',
  states: {
    same: 'gives the figure or the words that most of the articles give',
    wording: 'gives the quote or the statement in other words',
    figure: 'gives another figure, yet both can be true',
    contradicts: 'gives a figure or a statement that cannot be true together with another',
    source: 'gives the same figure, but has it from somebody else',
    scope: 'speaks of another time, place, group or unit',
    omits: 'does not say it; the nearest sentence that it does carry is shown on request',
    truncated: 'does not say it, but its text is visibly incomplete',
    predates: 'was published before what the claim is about',
  },
  written: [
    ['≥ 1 million', 'at least 1 million'], ['> 300', 'more than 300, 300 itself left out'], ['≤ 1.8 million', 'up to 1.8 million'],
    ['1–2 million', 'between 1 and 2 million'], ['≈ 1.5 million', 'about 1.5 million'], ['own voice', 'the outlet says it itself and names no source'],
    ['“are believed”, nobody named', 'the outlet leaves open who says so, in these words'],
  ] as const,
} as const;
