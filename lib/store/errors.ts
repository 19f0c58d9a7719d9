import { Prisma } from './generated/client.ts';

const hasCode = (error: unknown, code: string): boolean => error instanceof Prisma.PrismaClientKnownRequestError && error.code === code;

export const isUniqueViolation = (error: unknown): boolean => hasCode(error, 'P2002');

/** A row that an update or deletion asked for is not there. */
export const isMissing = (error: unknown): boolean => hasCode(error, 'P2025');
