export * from './article.ts';
export * from './claim.ts';
export * from './comparison.ts';
export * from './document.ts';
export * from './line.ts';
export * from './quantity.ts';
export * from './readonly.ts';
export * from './span.ts';
