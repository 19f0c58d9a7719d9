/**
 * Gives several parties turns at one thing. A turn is a function that says, when it is done, whether its party
 * must have the next one too (it is within a transaction); until then the turns of others wait. Turns of one party
 * keep their order.
 */
export type Turns<Party> = Readonly<{
  take: (party: Party, turn: () => Promise<boolean>) => void;
  /** Forgets the turns that a party waits for; `last` is run after the present one if the party has the next. */
  leave: (party: Party, last: () => Promise<void>) => void;
  /** Settles when nothing is under way or waiting. */
  idle: () => Promise<void>;
}>;

export const takeTurns = <Party>(): Turns<Party> => {
  let waiting: { party: Party; turn: () => Promise<boolean> }[] = [];
  let owner: Party | null = null;
  let running: Promise<void> | null = null;

  const work = async (): Promise<void> => {
    for (;;) {
      const at = owner === null ? 0 : waiting.findIndex(({ party }) => party === owner);
      const [chosen] = at < 0 ? [] : waiting.splice(at, 1);
      if (chosen === undefined) return;
      owner = (await chosen.turn()) ? chosen.party : null;
    }
  };

  const begin = (): void => {
    running ??= work().finally(() => { running = null; });
  };

  const take = (party: Party, turn: () => Promise<boolean>): void => {
    waiting.push({ party, turn });
    begin();
  };

  return {
    take,
    leave: (party, last) => {
      waiting = waiting.filter((one) => one.party !== party);
      take(party, async () => {
        if (owner === party) await last();
        return false;
      });
    },
    idle: async () => { while (running !== null) await running; },
  };
};
