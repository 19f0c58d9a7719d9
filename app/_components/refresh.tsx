'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

const EVERY = 1000;

/** Asks for the page again and again while something is under way; without script the browser itself does. */
export const Refresh = () => {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => { if (!document.hidden) router.refresh(); }, EVERY);
    return () => { clearInterval(timer); };
  }, [router]);
  return <noscript><meta httpEquiv="refresh" content="3" /></noscript>;
};
