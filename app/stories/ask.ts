import { cache } from 'react';
import { readStory } from '#lib/service/index.ts';

/** The story asked for, read once for a page and its title. */
export const askStory = cache(readStory);
