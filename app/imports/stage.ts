import type { Import } from '#lib/service/index.ts';

/** What an import's page is for. */
export type Stage = 'offered' | 'reading' | 'checking' | 'ended';

export const stageOf = ({ state, review, items }: Import): Stage => {
  switch (state) {
    case 'open': return 'offered';
    case 'running': return review && !items.some((item) => isUnderWay(item)) ? 'checking' : 'reading';
    case 'done': case 'cancelled': return 'ended';
  }
};

/** What is to be tried again later need not be waited for once the others are read. */
const isUnderWay = ({ state, retryAt }: Import['items'][number]): boolean => state === 'reading' || (state === 'waiting' && retryAt === null);
