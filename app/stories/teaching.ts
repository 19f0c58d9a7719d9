import { cookies } from 'next/headers';

/**
 * The cookie that names the stories whose outlets are hidden in this browser. It is sent with every page, since the list
 * of stories, the search and the interface know the names too.
 */
export const TEACHING = 'teaching';

/** Slugs have no dots. */
const BETWEEN = '.';
const MOST = 50;

const namedIn = (cookie: string | undefined): readonly string[] => (cookie ?? '').split(BETWEEN).filter((slug) => slug !== '').map(decodeURIComponent);

/** The stories whose outlets are hidden here. */
export const hiddenHere = async (): Promise<readonly string[]> => namedIn((await cookies()).get(TEACHING)?.value);

/** The cookie's value once a story's outlets are hidden, or shown again. */
export const withStory = (hidden: readonly string[], slug: string, hide: boolean): string =>
  [...hidden.filter((each) => each !== slug), ...(hide ? [slug] : [])].slice(-MOST).map(encodeURIComponent).join(BETWEEN);
