import { cookies } from 'next/headers';
import type { Decision } from '#lib/model/index.ts';
import type { Reviewing } from './_components/decision-form.tsx';
import { decideOn } from './actions.ts';
import { REVIEWER } from './reviewer.ts';

/** The name that decisions are signed with in this browser; null while nobody gave one. */
export const reviewerHere = async (): Promise<string | null> => (await cookies()).get(REVIEWER)?.value ?? null;

/** What a form needs to decide on: null while nobody said who reviews here. */
export const reviewingOf = (slug: string, log: readonly Decision[], reviewer: string | null): Reviewing | null =>
  reviewer === null ? null : { decide: decideOn.bind(null, slug), seen: log.at(-1)?.number ?? 0 };
