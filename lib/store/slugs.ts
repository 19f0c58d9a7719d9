import type { Prisma } from './generated/client.ts';

/** The wanted slug, or that with a number where it is taken. Others who look for one wait until the transaction ends. */
export const freeSlug = async (tx: Prisma.TransactionClient, wanted: string): Promise<string> => {
  await tx.$executeRaw`LOCK TABLE story IN SHARE ROW EXCLUSIVE MODE`;
  const rows = await tx.story.findMany({ where: { slug: { startsWith: wanted } }, select: { slug: true } });
  const taken = new Set(rows.map(({ slug }) => slug));
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    if (!taken.has(slug)) return slug;
  }
};
