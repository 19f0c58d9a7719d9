import Form from 'next/form';
import { searchAddress } from './addresses.ts';

/** Asks all stories; a form with an address, so that it needs no script. */
export const SearchForm = ({ query = '', large = false }: Readonly<{ query?: string; large?: boolean }>) => (
  <Form action={searchAddress('')} prefetch={false} role="search" aria-label={large ? 'All stories' : 'Stories'} className={large ? 'search large' : 'search'} key={query}>
    <input type="search" name="q" defaultValue={query} aria-label="Search the claims of all stories" placeholder="Search all claims" maxLength={200} data-key="/" />
    <button className={large ? 'button' : 'sr'} type="submit">Search</button>
  </Form>
);
