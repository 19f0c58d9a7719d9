import type { Metadata } from 'next';
import { headers } from 'next/headers';

export const metadata: Metadata = { title: 'Bookmarklet' };

/** Sends the page as the browser shows it, in a form that opens in a new tab: no other site is asked for anything. */
const codeFor = (address: string): string => `javascript:(()=>{const f=document.createElement('form');f.method='post';f.action=${JSON.stringify(address)};f.target='_blank';f.enctype='multipart/form-data';f.acceptCharset='utf-8';for(const[n,v]of[['url',location.href],['title',document.title],['html',document.documentElement.outerHTML]]){const t=document.createElement('textarea');t.name=n;t.value=v;f.append(t)}f.hidden=true;document.body.append(f);f.submit();f.remove()})()`;

/** React refuses addresses that are code, and rightly; this one is written here and holds nothing that came from outside but the host. */
const linkTo = (address: string): string => `<a class="bookmarklet" href="${codeFor(address).replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}">Send to Claimline</a>`;

export default async function BookmarkletPage() {
  const asked = await headers();
  const protocol = asked.get('x-forwarded-proto') === 'https' ? 'https' : 'http';
  return (
    <div className="narrow">
      <header className="head"><div>
        <h1>Bookmarklet</h1>
        <p className="lede">Sends what the browser shows, for pages behind a login or drawn by script.</p>
      </div></header>
      <section aria-labelledby="drag">
        <h2 id="drag">Drag this to the bar of bookmarks</h2>
        <div dangerouslySetInnerHTML={{ __html: linkTo(`${protocol}://${asked.get('host') ?? 'localhost:3000'}/clip`) }} />
        <p>Then, on a page with an article, choose the bookmark. A new tab opens here and asks for which story the page is; nothing is taken in before you say so.</p>
      </section>
      <section aria-labelledby="fails">
        <h2 id="fails">If nothing opens</h2>
        <p>Some sites forbid their pages to send forms elsewhere. Save the page instead (in most browsers with Ctrl-S or ⌘S) and drop the file on <a href="/stories/new">New story</a>.</p>
      </section>
    </div>
  );
}
