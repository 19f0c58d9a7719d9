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
  const answersOf = onceFor((_: Key) => new Map<string, Answer>());
  return (key, name, make) => {
    const answers = answersOf(key);
    const answer = answers.get(name) ?? make();
    // The one asked for last stands last.
    answers.delete(name);
    answers.set(name, answer);
    const [oldest] = answers.keys();
    if (answers.size > most && oldest !== undefined) answers.delete(oldest);
    return answer;
  };
};
