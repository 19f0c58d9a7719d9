import { COUNTRIES } from './generated/countries.ts';

/** Countries and capitals by lower-case name. */
export const KNOWN_PLACES: ReadonlySet<string> = new Set(COUNTRIES.flatMap(([name, , capital]) => [name, capital]).filter((name) => name !== '').map((name) => name.toLowerCase()));
