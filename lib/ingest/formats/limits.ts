const MEGABYTE = 1024 * 1024;

/** Largest file read, in bytes: an archive of thousands of articles; more belongs into several files. */
export const LARGEST_INPUT = 100 * MEGABYTE;

/** Bytes that the archives of one input may unpack to, all together. */
export const LARGEST_UNPACKED = 400 * MEGABYTE;

/** Most files taken at once: in the archives of one input, in a folder, in one import. */
export const MOST_FILES = 5000;

/** Above this much more unpacked than packed, from `BOMB_FROM` bytes on, a file was made to harm: text packs by 3 to 20. */
export const BOMB_RATIO = 200;
export const BOMB_FROM = 8 * MEGABYTE;

/** How deep archives, mails and packed files may lie in each other. */
export const DEEPEST = 4;

/** Elements within elements, or values within values, that a document may have. */
export const DEEPEST_TREE = 200;

export const megabytes = (bytes: number): string => `${bytes < MEGABYTE ? (bytes / MEGABYTE).toFixed(1) : Math.round(bytes / MEGABYTE)} MB`;
