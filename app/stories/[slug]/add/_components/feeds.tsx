'use client';

import { useActionState } from 'react';
import { articles } from '#lib/present/words/articles.ts';
import { stories } from '#lib/present/words/stories.ts';
import { Field } from '../../../../_components/field.tsx';
import { Submit } from '../../../../_components/submit.tsx';

const text = articles.feeds;

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
      <h2 id="feeds">{text.title}</h2>
      {feeds.length > 0 && (
        <ul className="listed feeds">
          {feeds.map(({ id, url, title, words, asked, problem, stop }) => (
            <li key={id}>
              <b className="break">{title ?? url}</b><br />
              {title !== null && <><span className="soft small break">{url}</span><br /></>}
              <span className="soft">{words === null ? text.everything : text.only(words)} · {asked === null ? text.notAsked : text.asked(asked)}</span>
              {problem !== null && <><br /><span className="refusal">{problem}</span></>}
              <form action={stop}><Submit busy={text.stopping} look="quiet small">{text.stop}<span className="sr"> {title ?? url}</span></Submit></form>
            </li>
          ))}
        </ul>
      )}
      <form action={send} className="form tight" key={state.kind === 'refused' ? state.message : state.kind}>
        {refused !== null && <p className="problem" role="alert">{refused.message}</p>}
        {state.kind === 'following' && <p className="done" role="status">{text.followed}</p>}
        <Field id="feed-url" name="url" label={text.address} value={refused?.url ?? ''} placeholder={stories.form.anAddress} required />
        <Field id="feed-words" name="words" label={text.words} value={refused?.words ?? ''} hint={text.wordsHint} />
        <div className="buttons"><Submit busy={text.following} look="quiet small">{text.follow}</Submit></div>
      </form>
    </section>
  );
};
