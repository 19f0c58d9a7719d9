import { lastAsked } from '#lib/text/remembered.ts';

/** `make`, whose answer for an object is kept as long as the object is: a comparison is shown many times before it changes. */
export const onceFor = <Key extends object, Answer>(make: (key: Key) => Answer): ((key: Key) => Answer) => {
  const made = new WeakMap<Key, Readonly<{ answer: Answer }>>();
  return (key) => {
    const found = made.get(key) ?? { answer: make(key) };
    made.set(key, found);
    return found.answer;
  };
};

/** What is made for an object under several names: of each object the last `most` answers are kept, as long as the object is. */
export const latestFor = <Key extends object, Answer extends object | string>(most: number): ((key: Key, name: string, make: () => Answer) => Answer) => {
  const answersOf = onceFor((_: Key) => lastAsked<string, Answer>(most));
  return (key, name, make) => answersOf(key)(name, make);
};
