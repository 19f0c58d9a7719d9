/** Keeps the last `most` results in memory, each under its name and good for one state of what it was made of. */
export const kept = <T>(most: number) => {
  const results = new Map<string, Readonly<{ state: string; result: Promise<T | null> }>>();
  return {
    /** The result kept for this state, else a new one, made once however many ask; null is not kept. */
    read: async (name: string, state: string, make: () => Promise<T | null>): Promise<T | null> => {
      const found = results.get(name);
      results.delete(name);
      const result = found?.state === state ? found.result : make();
      results.set(name, { state, result });
      const [oldest] = results.keys();
      if (results.size > most && oldest !== undefined) results.delete(oldest);
      const forget = (): void => { if (results.get(name)?.result === result) results.delete(name); };
      try {
        const made = await result;
        if (made === null) forget();
        return made;
      } catch (error) {
        forget();
        throw error;
      }
    },
  };
};
