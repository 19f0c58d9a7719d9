import { charactersOf } from './characters.ts';
import { dateOf } from './dates.ts';
import { fromField, paragraphsOfHtml } from './fragment.ts';
import { readNitf } from './nitf.ts';
import { InputError, problem } from './reading.ts';
import type { Reader, Reading, Source } from './reading.ts';
import { fromParagraphs, over } from './written.ts';
import type { Stated } from './written.ts';
import { all, first, paragraphsOfXml, parseXml, textOf } from './xml.ts';
import type { XmlElement } from './xml.ts';

const child = (element: XmlElement | null, ...names: readonly string[]): XmlElement | null =>
  element?.children.find((one): one is XmlElement => typeof one !== 'string' && names.includes(one.name)) ?? null;

const named = (element: XmlElement | null): string | null => textOf(child(element, 'name')) ?? element?.attributes['literal'] ?? textOf(element);

const statedIn = (item: XmlElement): Stated => {
  const meta = child(item, 'itemmeta');
  const content = child(item, 'contentmeta');
  const link = all(item, 'link').find(({ attributes }) => /^https?:/.test(attributes['href'] ?? ''));
  return {
    title: textOf(child(content, 'headline')) ?? textOf(child(meta, 'title')),
    byline: textOf(child(content, 'by'))?.replace(/^by\s+/i, '') ?? null,
    outlet: named(child(meta, 'provider')) ?? named(child(content, 'infosource')) ?? textOf(child(content, 'creditline')),
    published: dateOf(textOf(child(content, 'contentcreated')) ?? textOf(child(meta, 'versioncreated')) ?? textOf(child(meta, 'firstcreated'))),
    url: link?.attributes['href'] ?? null,
  };
};

const readItem = (item: XmlElement, source: Source): Reading => {
  const set = child(item, 'contentset');
  const inline = first(set, 'inlinexml');
  const data = first(set, 'inlinedata');
  const stated = statedIn(item);
  const nitf = first(inline, 'nitf');
  if (nitf !== null) return readNitf(nitf, { ...source, given: over(source.given, stated) });
  if (inline !== null) return fromParagraphs(source, paragraphsOfXml(inline), stated);
  if (data === null) throw new InputError(`The NewsML-G2 item ${item.attributes['guid'] ?? ''} holds no text, only references: export it with its content.`);
  const text = data.children.map((one) => (typeof one === 'string' ? one : '')).join('');
  return /html/i.test(data.attributes['contenttype'] ?? '') ? fromParagraphs(source, paragraphsOfHtml(text), stated) : fromField(source, text, stated);
};

const isPicture = (item: XmlElement): boolean => /^ninat:(?:picture|video|audio|graphic|animation)/.test(first(child(item, 'itemmeta'), 'itemclass')?.attributes['qcode'] ?? '');

/** NewsML-G2: a newsItem, or a newsMessage or package with several. */
export const newsmlReader: Reader = async function* newsmlReader(source) {
  const root = parseXml(charactersOf(source.bytes, source.contentType));
  const items = (root.name === 'newsitem' ? [root] : all(root, 'newsitem')).filter((item) => !isPicture(item));
  if (items.length === 0) {
    // NewsML 1 and packages of the old kind carry NITF or XHTML in their content items.
    const old = all(root, 'nitf').concat(all(root, 'datacontent').filter((content) => first(content, 'nitf') === null));
    if (old.length === 0) yield problem(source.name, 'The NewsML document holds no text item, only pictures or references: export it with its content.');
    for (const [at, content] of old.entries()) {
      const one = old.length === 1 ? source : { ...source, name: `${source.name}, item ${at + 1}` };
      const headline = textOf(first(root, 'headline'));
      yield content.name === 'nitf' ? readNitf(content, one) : fromParagraphs(one, paragraphsOfXml(content), { title: headline, published: dateOf(textOf(first(root, 'thisrevisioncreated')) ?? textOf(first(root, 'dateandtime'))), byline: textOf(first(root, 'byline'))?.replace(/^by\s+/i, '') ?? null });
    }
    return;
  }
  for (const [at, item] of items.entries()) {
    const one = items.length === 1 ? source : { ...source, name: `${source.name}, item ${at + 1}` };
    try {
      yield readItem(item, one);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      yield problem(one.name, error.message);
    }
  }
};
