/** What a schema describes, as data nobody changes after it was made. */
export type Frozen<T> =
  T extends readonly (infer Item)[] ? readonly Frozen<Item>[]
  : T extends object ? { readonly [Key in keyof T]: Frozen<T[Key]> }
  : T;
