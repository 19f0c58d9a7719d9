/** Items `shown` in full from `start` on, and those before and after them. */
export type Portion<Item> = Readonly<{ start: number; before: readonly Item[]; shown: readonly Item[]; after: readonly Item[] }>;

/** More than so many are shown so many at a time; a portion begins at a multiple of its size. */
export const portionOf = <Item>(items: readonly Item[], at: number, size: number): Portion<Item> => {
  const start = items.length <= size ? 0 : Math.floor(Math.min(Math.max(0, at), items.length - 1) / size) * size;
  return { start, before: items.slice(0, start), shown: items.slice(start, start + size), after: items.slice(start + size) };
};
