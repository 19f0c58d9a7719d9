export { attributionsOf, holds } from './attributions.ts';
export type { Attributed } from './attributions.ts';
export { attributeClaims } from './chain.ts';
