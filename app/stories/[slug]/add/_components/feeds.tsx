'use client';

import { useActionState } from 'react';
import { Field } from '../../../../_components/field.tsx';
import { Submit } from '../../../../_components/submit.tsx';

export type FeedState = Readonly<{ kind: 'idle' | 'following' } | { kind: 'refused'; message: string; url: string; words: string }>;

type Props = Readonly<{
  feeds: readonly Readonly<{ id: number; url: string; title: string | null; words: string | null; asked: string | null; problem: string | null; stop: () => Promise<void> }>[];
  follow: (before: FeedState, form: FormData) => Promise<FeedState>;
}>;

/** The feeds that a story follows. */
export const Feeds = ({ feeds, follow }: Props) => {
  const [state, send] = useActionState(follow, { kind: 'idle' });
  const refused = state.kind === 'refused' ? state : null;
  return (
    <section aria-labelledby="feeds">
      <h2 id="feeds">Follow a feed</h2>
      {feeds.length > 0 && (
        <ul className="listed feeds">
          {feeds.map(({ id, url, title, words, asked, problem, stop }) => (
            <li key={id}>
              <b className="break">{title ?? url}</b><br />
              {title !== null && <><span className="soft small break">{url}</span><br /></>}
              <span className="soft">{words === null ? 'everything' : `with ${words} in the title`} · {asked === null ? 'not asked yet' : `asked ${asked}`}</span>
              {problem !== null && <><br /><span className="refusal">{problem}</span></>}
              <form action={stop}><Submit busy="…" look="quiet small">Stop following<span className="sr"> {title ?? url}</span></Submit></form>
            </li>
          ))}
        </ul>
      )}
      <form action={send} className="form tight" key={state.kind === 'refused' ? state.message : state.kind}>
        {refused !== null && <p className="problem" role="alert">{refused.message}</p>}
        {state.kind === 'following' && <p className="done" role="status">Followed. What is new in it is proposed here, and taken in when you say so.</p>}
        <Field id="feed-url" name="url" label="Address of an RSS or Atom feed" value={refused?.url ?? ''} placeholder="https://…" required />
        <Field id="feed-words" name="words" label="Only with one of these words in the title" value={refused?.words ?? ''} hint="Empty: everything. It is asked every quarter of an hour." />
        <div className="buttons"><Submit busy="Following …" look="quiet small">Follow</Submit></div>
      </form>
    </section>
  );
};
