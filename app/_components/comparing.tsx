import { Refresh } from './refresh.tsx';
import { Submit } from './submit.tsx';

type Props = Readonly<{
  comparing: Readonly<{ phase: 'waiting' | 'reading' | 'comparing' | 'failed'; done: number; total: number; problem: string | null; first: boolean }>;
  again: () => Promise<void>;
}>;

const saying = ({ phase, done, total }: Props['comparing']): string => {
  switch (phase) {
    case 'waiting': return 'Waiting for a worker to begin …';
    case 'reading': return `Reading article ${Math.min(done + 1, total)} of ${total} …`;
    case 'comparing': return `Holding ${total} articles against each other …`;
    case 'failed': return 'It was given up.';
  }
};

/** Says that a comparison is being made, with how far it has come; what was compared before stays to be read meanwhile. */
export const Comparing = ({ comparing, again }: Props) => {
  const { phase, done, total, problem, first } = comparing;
  if (phase === 'failed') {
    return (
      <form action={again} className="problem" role="alert">
        <p>{problem}{!first && ' Below stands the comparison made before.'}</p>
        <Submit busy="Asking …" look="quiet small">Try again</Submit>
      </form>
    );
  }
  return (
    <section className={first ? 'comparing first' : 'comparing'} aria-labelledby="comparing">
      <h2 id="comparing">{first ? 'These articles are being compared' : 'Being compared anew'}</h2>
      <progress aria-label="Comparison" {...(phase === 'reading' && total > 0 ? { value: done, max: total } : {})} />
      <p className="soft" role="status">{saying(comparing)}{!first && ' Below stands the comparison made before.'}</p>
      <Refresh />
    </section>
  );
};
