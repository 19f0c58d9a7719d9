import { charactersOf } from './characters.ts';
import { dateOf } from './dates.ts';
import { InputError, problem } from './reading.ts';
import type { Reader, Source } from './reading.ts';
import { fromParagraphs } from './written.ts';
import { all, first, paragraphsOfXml, parseXml, textOf } from './xml.ts';
import type { XmlElement } from './xml.ts';

const attribute = (element: XmlElement | null, name: string): string | null => element?.attributes[name] ?? null;

/** The article of one `nitf` element (News Industry Text Format, IPTC). */
export const readNitf = (nitf: XmlElement, source: Source) => {
  const content = first(nitf, 'body.content') ?? first(nitf, 'body');
  if (content === null) throw new InputError('The NITF document has no body.content: check what was exported.');
  const head = first(nitf, 'body.head');
  const byline = textOf(first(head, 'byline'));
  const dateline = textOf(first(head, 'dateline'));
  const [opening, ...rest] = paragraphsOfXml(content);
  const published = attribute(first(nitf, 'date.release'), 'norm') ?? attribute(first(nitf, 'date.issue'), 'norm') ?? attribute(first(nitf, 'pubdata'), 'date.publication') ?? attribute(first(first(head, 'dateline'), 'story.date'), 'norm');
  // A dateline of its own belongs to the first sentence, as it would be printed.
  const lead = opening === undefined ? [] : [dateline === null || opening.startsWith(dateline) ? opening : `${dateline} ${/[-–—]$/.test(dateline) ? '' : '— '}${opening}`];
  return fromParagraphs(source, [...lead, ...rest], {
    title: textOf(first(first(head, 'hedline', 'headline'), 'hl1')) ?? textOf(first(head, 'hedline', 'headline')) ?? textOf(first(first(nitf, 'head'), 'title')),
    byline: byline?.replace(/^by\s+/i, '') ?? null,
    outlet: attribute(first(nitf, 'pubdata'), 'name') ?? textOf(first(first(head, 'distributor'), 'org')) ?? textOf(first(head, 'distributor')),
    published: dateOf(published),
    url: attribute(first(nitf, 'pubdata'), 'ex-ref'),
  });
};

export const nitfReader: Reader = async function* nitfReader(source) {
  const root = parseXml(charactersOf(source.bytes, source.contentType));
  const documents = root.name === 'nitf' ? [root] : all(root, 'nitf');
  for (const [at, document] of documents.entries()) {
    const one = documents.length === 1 ? source : { ...source, name: `${source.name}, document ${at + 1}` };
    try {
      yield readNitf(document, one);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      yield problem(one.name, error.message);
    }
  }
};
