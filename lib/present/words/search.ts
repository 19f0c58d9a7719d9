import { form, number } from './language.ts';

/** The text of the search. */
export const search = {
  hidden: (stories: number): string => `Not looked in: ${number(stories)} ${form(stories, { one: 'story whose outlets’ names are', other: 'stories whose outlets’ names are' })} hidden here.`,
} as const;
