import { onceFor } from '#lib/text/once.ts';
import { lastAsked } from '#lib/text/remembered.ts';

export { onceFor };

/** What is made for an object under several names: of each object the last `most` answers are kept, as long as the object is. */
export const latestFor = <Key extends object, Answer extends object | string>(most: number): ((key: Key, name: string, make: () => Answer) => Answer) => {
  const answersOf = onceFor((_: Key) => lastAsked<string, Answer>(most));
  return (key, name, make) => answersOf(key)(name, make);
};
