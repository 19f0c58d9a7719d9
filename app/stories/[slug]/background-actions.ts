'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { compareAgain, followFeed, refetch, Refused, unfollowFeed } from '#lib/service/index.ts';
import { addAddress, importAddress } from '../../_components/addresses.ts';
import type { AskState } from './add/_components/ask-again.tsx';
import type { FeedState } from './add/_components/feeds.tsx';

export const again = async (slug: string): Promise<void> => {
  await compareAgain(slug);
  revalidatePath('/', 'layout');
};

export const follow = async (slug: string, _before: FeedState, form: FormData): Promise<FeedState> => {
  const [url, words] = ['url', 'words'].map((field) => String(form.get(field) ?? ''));
  try {
    await followFeed(slug, url ?? '', words ?? '');
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', message: error.message, url: url ?? '', words: words ?? '' };
    throw error;
  }
  revalidatePath(addAddress(slug));
  return { kind: 'following' };
};

export const unfollow = async (slug: string, feed: number): Promise<void> => {
  await unfollowFeed(slug, feed).catch(unlessRefused);
  revalidatePath(addAddress(slug));
};

/** Somebody was faster: the page that is shown next says so. */
const unlessRefused = (error: unknown): void => {
  if (!(error instanceof Refused)) throw error;
};

/** Asks the address of one article, or of all (null), again. */
export const askAgain = async (slug: string, article: string | null, _before: AskState): Promise<AskState> => {
  let id: string;
  try {
    id = await refetch(slug, article);
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', message: error.message };
    throw error;
  }
  return redirect(importAddress(id));
};
