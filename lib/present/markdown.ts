/** Words with their marks; links inside the project's documents stay as written. */
export type Inline =
  | Readonly<{ kind: 'text' | 'strong' | 'em' | 'code'; text: string }>
  | Readonly<{ kind: 'link'; text: string; href: string }>;

type Line = readonly Inline[];

/** A block with the anchor by which it can be reached; null where nobody needs to. */
export type Block =
  | Readonly<{ kind: 'heading'; level: number; text: string; id: string }>
  | Readonly<{ kind: 'paragraph'; id: string | null; words: Line }>
  | Readonly<{ kind: 'list'; ordered: boolean; items: readonly Readonly<{ id: string | null; words: Line }>[] }>
  | Readonly<{ kind: 'table'; head: readonly Line[]; rows: readonly Readonly<{ id: string; cells: readonly Line[] }>[] }>;

const MARKED = /\*\*(?<strong>[^*]+)\*\*|\*(?<em>[^*\s][^*]*)\*|`(?<code>[^`]+)`|\[(?<text>[^\]]+)\]\((?<href>[^)\s]+)\)/g;

const wordsIn = (text: string): Line => {
  const found: Inline[] = [];
  let from = 0;
  for (const match of text.matchAll(MARKED)) {
    if (match.index > from) found.push({ kind: 'text', text: text.slice(from, match.index) });
    const { strong, em, code, text: label, href } = match.groups ?? {};
    found.push(strong !== undefined ? { kind: 'strong', text: strong } : em !== undefined ? { kind: 'em', text: em } : code !== undefined ? { kind: 'code', text: code } : { kind: 'link', text: label ?? '', href: href ?? '' });
    from = match.index + match[0].length;
  }
  return from < text.length ? [...found, { kind: 'text', text: text.slice(from) }] : found;
};

const plain = (words: Line): string => words.map(({ text }) => text).join('');

/** "The same, after “rounding”" → "the-same-after-rounding". */
const slug = (text: string): string => text.toLowerCase().replace(/[’'“”"]/g, '').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');

const cellsIn = (line: string): readonly Line[] => line.replace(/^\s*\||\|\s*$/g, '').split('|').map((cell) => wordsIn(cell.trim()));

/** Ids by section; one that is taken gets a number: "time", "time-2". */
const naming = (): ((name: string) => string) => {
  const taken = new Map<string, number>();
  return (name) => {
    const times = (taken.get(name) ?? 0) + 1;
    taken.set(name, times);
    return times === 1 ? name : `${name}-${times.toString()}`;
  };
};

/**
 * Reads the part of Markdown that this project's documents are written in: headings, paragraphs, lists of one level, tables,
 * and in them bold, italic, code and links. Each heading has an anchor; so has, within its section, each row of a table by its
 * first cell, and each paragraph or item that begins in bold: `quotes--the-same-words`. Anything else throws.
 */
export const readMarkdown = (source: string): readonly Block[] => {
  const nameOf = naming();
  let section = '';
  const within = (name: string): string => nameOf(`${section}--${slug(name)}`);
  const led = (words: Line): string | null => (words[0]?.kind === 'strong' ? within(words[0].text) : null);
  return source.split(/\n{2,}/).filter((block) => block.trim() !== '').map((block): Block => {
    const lines = block.trim().split('\n');
    const [first = ''] = lines;
    const heading = /^(#{1,4}) (.+)$/.exec(first);
    if (heading !== null && lines.length === 1) {
      const text = plain(wordsIn(heading[2] ?? ''));
      section = nameOf(slug(text));
      return { kind: 'heading', level: heading[1]?.length ?? 1, text, id: section };
    }
    if (first.startsWith('|')) {
      const rows = lines.slice(2).map(cellsIn);
      return { kind: 'table', head: cellsIn(first), rows: rows.map((cells) => ({ cells, id: within(plain(cells[0] ?? [])) })) };
    }
    if (/^(?:```|>|<|#| {4})/.test(first)) throw new Error(`“${first}” is Markdown that the page of rules cannot show`);
    const item = /^(?:[-*]|\d+\.) /;
    if (!item.test(first)) {
      const words = wordsIn(lines.map((line) => line.trim()).join(' '));
      return { kind: 'paragraph', words, id: led(words) };
    }
    const items = lines.reduce<string[]>((all, line) => (item.test(line) ? [...all, line.replace(item, '')] : [...all.slice(0, -1), `${all.at(-1) ?? ''} ${line.trim()}`]), []);
    return { kind: 'list', ordered: /^\d/.test(first), items: items.map((text) => { const words = wordsIn(text); return { words, id: led(words) }; }) };
  });
};
