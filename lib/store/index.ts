export * from './articles.ts';
export { disconnect } from './client.ts';
export * from './comparisons.ts';
export * from './decisions.ts';
export * from './shipped-stories.ts';
export * from './stories.ts';
