import { frame } from '#lib/present/words/frame.ts';
import { Refresh } from './refresh.tsx';
import { Submit } from './submit.tsx';

const words = frame.comparing;

type Props = Readonly<{
  comparing: Readonly<{ phase: 'waiting' | 'reading' | 'comparing' | 'failed'; done: number; total: number; problem: string | null; first: boolean }>;
  again: () => Promise<void>;
}>;

const saying = ({ phase, done, total }: Props['comparing']): string => {
  switch (phase) {
    case 'waiting': return words.waiting;
    case 'reading': return words.reading(Math.min(done + 1, total), total);
    case 'comparing': return words.holding(total);
    case 'failed': return words.failed;
  }
};

/** Says that a comparison is being made, with how far it has come; what was compared before stays to be read meanwhile. */
export const Comparing = ({ comparing, again }: Props) => {
  const { phase, done, total, problem, first } = comparing;
  if (phase === 'failed') {
    return (
      <form action={again} className="problem" role="alert">
        <p>{problem}{!first && ` ${words.below}`}</p>
        <Submit busy={words.asking} look="quiet small">{words.again}</Submit>
      </form>
    );
  }
  return (
    <section className={first ? 'comparing first' : 'comparing'} aria-labelledby="comparing">
      <h2 id="comparing">{first ? words.first : words.anew}</h2>
      <progress aria-label={words.label} {...(phase === 'reading' && total > 0 ? { value: done, max: total } : {})} />
      <p className="soft" role="status">{saying(comparing)}{!first && ` ${words.below}`}</p>
      <Refresh />
    </section>
  );
};
