/** `make`, whose answer for an object that never changes is kept as long as the object is: it is asked for many times. */
export const onceFor = <Key extends object, Answer>(make: (key: Key) => Answer): ((key: Key) => Answer) => {
  const made = new WeakMap<Key, Readonly<{ answer: Answer }>>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known.answer;
    const answer = make(key);
    made.set(key, { answer });
    return answer;
  };
};
