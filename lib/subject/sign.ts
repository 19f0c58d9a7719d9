import { GAINED, LACKING } from '#lib/lexicon/balances.ts';
import type { Quantity } from '#lib/model/index.ts';
import { wordsOf } from '#lib/text/index.ts';
import { nounOf } from './lemmas.ts';

/** Which side of zero a figure stands on, where its article says so: a change up or down, money gained or lacking. */
type Sign = Readonly<{ of: 'change' | 'balance'; isUp: boolean; name: string }>;

const known = new WeakMap<Quantity, Sign | null>();

const balanceOf = ({ head, measured }: Quantity): Sign | null => {
  for (const word of [head ?? '', ...wordsOf(measured ?? '').map(({ norm }) => norm)]) {
    const noun = nounOf(word);
    const isUp = GAINED.has(noun);
    if (isUp || LACKING.has(noun)) return { of: 'balance', isUp, name: noun };
  }
  return null;
};

const signIn = (quantity: Quantity): Sign | null => {
  if (quantity.change !== null) return { of: 'change', isUp: quantity.change === 'up', name: quantity.change === 'up' ? 'rise' : 'fall' };
  return quantity.dimension.startsWith('money') ? balanceOf(quantity) : null;
};

const signOf = (quantity: Quantity): Sign | null => {
  const before = known.get(quantity);
  if (before !== undefined) return before;
  const sign = signIn(quantity);
  known.set(quantity, sign);
  return sign;
};

/** What each is called where one is the other's contrary: ["rise", "fall"], ["loss", "profit"]; null where they are not. */
export const contrariesOf = (a: Quantity, b: Quantity): Readonly<{ of: Sign['of']; a: string; b: string; isUp: boolean }> | null => {
  const [one, two] = [signOf(a), signOf(b)];
  return one === null || two === null || one.of !== two.of || one.isUp === two.isUp ? null : { of: one.of, a: one.name, b: two.name, isUp: one.isUp };
};
