import Form from 'next/form';
import { frame } from '#lib/present/words/frame.ts';
import { searchAddress } from './addresses.ts';

const words = frame.search;

/** Asks all stories; a form with an address, so that it needs no script. */
export const SearchForm = ({ query = '', large = false }: Readonly<{ query?: string; large?: boolean }>) => (
  <Form action={searchAddress('')} prefetch={false} role="search" aria-label={large ? words.allStories : words.stories} className={large ? 'search large' : 'search'} key={query}>
    <input type="search" name="q" defaultValue={query} aria-label={words.label} placeholder={words.placeholder} dir="auto" maxLength={200} data-key="/" />
    <button className={large ? 'button' : 'button quiet small unless-focused'} type="submit">{words.button}</button>
  </Form>
);
