export { addArticles, correctArticle, removeArticle } from './articles.ts';
export type { Correction } from './articles.ts';
export { Refused } from './refused.ts';
export { loadShippedStories } from './shipped-stories.ts';
export { createStory, deleteStory, listStories, readStory, renameStory } from './stories.ts';
export type { Story, StorySummary } from './stories.ts';
export type { FileReport, ImportReport, Upload } from './uploads.ts';
export { disconnect } from '#lib/store/index.ts';
