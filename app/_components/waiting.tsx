'use client';

import { useLinkStatus } from 'next/link';

/** A small sign inside a link whose page is on its way. */
export const Waiting = () => {
  const { pending } = useLinkStatus();
  return <span className="waiting" data-on={pending ? '' : undefined} aria-hidden="true" />;
};
