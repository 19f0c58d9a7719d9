'use server';

import { revalidatePath } from 'next/cache';
import { cookies } from 'next/headers';
import { decide, Refused } from '#lib/service/index.ts';
import type { Wish } from '#lib/service/index.ts';
import { decisionWords } from '#lib/present/index.ts';
import type { DecisionState } from './_components/decision-form.tsx';
import { REVIEWER } from './reviewer.ts';

const A_YEAR = 365 * 24 * 60 * 60;
const LONGEST_NAME = 80;

const text = (form: FormData, field: string): string => String(form.get(field) ?? '').trim();
const texts = (form: FormData, field: string): string[] => form.getAll(field).map(String).filter((each) => each !== '');

/** "1,200" as people type it; empty: no bound on that side. What is no number comes out as NaN and is refused with its reason. */
const bound = (form: FormData, field: string): number | null => {
  const typed = text(form, field).replaceAll(/[\s,]/g, '');
  return typed === '' ? null : Number(typed);
};

/** The form as a wish; the service says what is wrong with it. */
const wishOf = (form: FormData): Wish => {
  const line = text(form, 'line');
  const claim = text(form, 'claim');
  switch (text(form, 'kind')) {
    case 'flag': return { kind: 'flag', line, claims: text(form, 'on').split(' ').filter((id) => id !== ''), why: text(form, 'why') as 'other', note: text(form, 'note') };
    case 'settle': return { kind: 'settle', flag: Number(text(form, 'flag')), status: text(form, 'status') as 'open', note: text(form, 'note') };
    case 'accept': return { kind: 'accept', line };
    case 'override': return { kind: 'override', line, verdict: text(form, 'verdict') as 'single', reason: text(form, 'reason') };
    case 'rename': return { kind: 'rename', line, label: text(form, 'label') };
    case 'merge': return { kind: 'merge', lines: [line, text(form, 'with')] };
    case 'split': return { kind: 'split', claims: texts(form, 'claims') };
    case 'move': return { kind: 'move', claim, to: text(form, 'to') };
    case 'reject': return { kind: 'reject', claim, reason: text(form, 'reason') };
    case 'correct': {
      const figure = form.has('low') ? { low: bound(form, 'low'), high: bound(form, 'high'), approximate: form.has('approximate') } : null;
      const unchanged = figure !== null && `${figure.low} ${figure.high} ${figure.approximate}` === text(form, 'figure-before');
      const sources = text(form, 'sources').split('←').map((each) => each.trim()).filter((each) => each !== '');
      return { kind: 'correct', claim, reason: text(form, 'reason'), figure: unchanged ? null : figure, sources: sources.join(' ← ') === text(form, 'sources-before') ? null : sources };
    }
    default: return { kind: 'undo', decision: Number(text(form, 'decision')) };
  }
};

/** Keeps the name that decisions are signed with. */
export const sayWho = async (form: FormData): Promise<void> => {
  const name = text(form, 'by').replaceAll(/[\s\p{Cc}]+/gu, ' ').slice(0, LONGEST_NAME);
  if (name !== '') (await cookies()).set(REVIEWER, name, { httpOnly: true, sameSite: 'lax', maxAge: A_YEAR });
};

/** Writes what a reviewer decided into the story's log. */
export const decideOn = async (slug: string, _before: DecisionState, form: FormData): Promise<DecisionState> => {
  const by = (await cookies()).get(REVIEWER)?.value ?? '';
  try {
    const decision = await decide(slug, { by, seen: Number(text(form, 'seen')), wish: wishOf(form) });
    return { kind: 'done', message: `${decision.by} ${decisionWords(decision)}`, decision: decision.number };
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', message: error.message };
    throw error;
  } finally {
    revalidatePath(`/stories/${slug}`, 'layout');
  }
};
