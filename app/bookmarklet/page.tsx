import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { imports } from '#lib/present/words/imports.ts';
import { Rich } from '../_components/rich.tsx';

const words = imports.bookmarklet;

export const metadata: Metadata = { title: words.title };

/** Sends the page as the browser shows it, in a form that opens in a new tab: no other site is asked for anything. */
const codeFor = (address: string): string => `javascript:(()=>{const f=document.createElement('form');f.method='post';f.action=${JSON.stringify(address)};f.target='_blank';f.enctype='multipart/form-data';f.acceptCharset='utf-8';for(const[n,v]of[['url',location.href],['title',document.title],['html',document.documentElement.outerHTML]]){const t=document.createElement('textarea');t.name=n;t.value=v;f.append(t)}f.hidden=true;document.body.append(f);f.submit();f.remove()})()`;

/** React refuses addresses that are code, and rightly; this one is written here and holds nothing that came from outside but the host. */
const linkTo = (address: string): string => `<a class="bookmarklet" href="${codeFor(address).replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}">${words.link}</a>`;

export default async function BookmarkletPage() {
  const asked = await headers();
  const protocol = asked.get('x-forwarded-proto') === 'https' ? 'https' : 'http';
  return (
    <div className="narrow">
      <header className="head"><div>
        <h1>{words.title}</h1>
        <p className="lede">{words.lede}</p>
      </div></header>
      <section aria-labelledby="drag">
        <h2 id="drag">{words.drag}</h2>
        <div dangerouslySetInnerHTML={{ __html: linkTo(`${protocol}://${asked.get('host') ?? 'localhost:3000'}/clip`) }} />
        <p>{words.then}</p>
      </section>
      <section aria-labelledby="fails">
        <h2 id="fails">{words.fails}</h2>
        <p><Rich text={words.failsText} tags={{ a: (label) => <a href="/stories/new">{label}</a> }} /></p>
      </section>
    </div>
  );
}
