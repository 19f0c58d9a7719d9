/** `make`, whose answer for an object is kept as long as the object is: a comparison is shown many times before it changes. */
export const onceFor = <Key extends object, Answer>(make: (key: Key) => Answer): ((key: Key) => Answer) => {
  const made = new WeakMap<Key, Readonly<{ answer: Answer }>>();
  return (key) => {
    const found = made.get(key) ?? { answer: make(key) };
    made.set(key, found);
    return found.answer;
  };
};
