export { closeSender, sender } from './send.ts';
export type { Send, Sending, Sql } from './send.ts';
export { work } from './work.ts';
export type { Handlers, Work } from './work.ts';
