import type { ZodError } from 'zod';
import { refusals } from '#lib/present/words/refusals.ts';

/** A request that cannot be met; its message is a sentence for the person who made it. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

export const noStory = (slug: string): Refused => new Refused(refusals.noStory(slug));

const FIELDS: ReadonlyMap<string, string> = new Map(Object.entries(refusals.fields));

/** What is wrong with the first field of an entry that is, as a sentence. */
export const wrongField = ({ issues: [issue] }: ZodError, entry: keyof typeof refusals.whole): string =>
  refusals.field(FIELDS.get(String(issue?.path[0])) ?? refusals.whole[entry], issue?.message ?? refusals.wrong.unreadable);
