import type { Block } from './page.ts';
import { isRunning } from './prose.ts';

const GRAM = 4;

const gramsOf = (text: string): readonly string[] => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length <= GRAM ? [words.join(' ')] : Array.from({ length: words.length - GRAM + 1 }, (_, from) => words.slice(from, from + GRAM).join(' '));
};

const SHORTEST = 400;
const COVERS = 0.85;

/**
 * For every block the share of its words that stand in the text that the page's own data give as the article's; null
 * where there is none, or where it holds only part of what `kept` says is the article.
 */
export const witnessOf = (blocks: readonly Block[], body: string | null, kept: (at: number) => boolean): ((at: number) => number) | null => {
  if (body === null || body.length < SHORTEST) return null;
  const known = new Set(gramsOf(body.replace(/<[^<>]{0,2000}>/g, ' ')));
  const share = (at: number): number => {
    const grams = gramsOf(blocks[at]!.text);
    return grams.filter((gram) => known.has(gram)).length / grams.length;
  };
  let [covered, all] = [0, 0];
  blocks.forEach((block, at) => {
    if (!kept(at) || !isRunning(block)) return;
    all += block.size;
    covered += block.size * share(at);
  });
  return all > 0 && covered >= COVERS * all ? share : null;
};
