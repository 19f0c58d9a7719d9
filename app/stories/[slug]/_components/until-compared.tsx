'use client';

import { useSelectedLayoutSegment } from 'next/navigation';
import type { ReactNode } from 'react';

/** Pages that show and change articles: they need no comparison. */
const NEED_NONE: readonly string[] = ['articles', 'add'];

/** The page itself where it can do without a comparison; else what stands in its place. */
export const UntilCompared = ({ instead, children }: Readonly<{ instead: ReactNode; children: ReactNode }>) => (NEED_NONE.includes(useSelectedLayoutSegment() ?? '') ? children : instead);
