import { LARGEST, decodeLegacy, nulsOf, tryDecode, utf8Census, withBom } from '../decode.ts';
import type { Decoded } from '../decode.ts';

const HEAD = 4096;
const CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})|<\?xml[^>]{0,100}encoding\s*=\s*["']([\w.:-]{2,40})/i;

const labelled = (label: string | undefined): string | null => {
  if (label === undefined) return null;
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return null;
  }
};

/** UTF-8 with stray bytes of an older encoding between, as pages have that were put together from several sources. */
const mixed = (bytes: Uint8Array): string => {
  const western = new TextDecoder('windows-1252');
  let text = '';
  let from = 0;
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at]!;
    const size = lead < 0x80 ? 1 : lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
    if (size === 1 || (size > 1 && tryDecode(bytes.subarray(at, at + size), 'utf-8') !== null)) {
      at += size;
      continue;
    }
    text += new TextDecoder().decode(bytes.subarray(from, at)) + western.decode(bytes.subarray(at, at + 1));
    at += 1;
    from = at;
  }
  return text + new TextDecoder().decode(bytes.subarray(from));
};

/**
 * The source of a page as text: by its byte order mark, the charset of its HTTP header, the one it declares, else the
 * one that fits. What declares itself something else and is UTF-8 is read as UTF-8.
 */
export const decodeHtml = (bytes: Uint8Array, contentType: string | null = null): Decoded => {
  if (bytes.length === 0) return { kind: 'problem', problem: 'The page is empty: check that it was saved or fetched whole.' };
  if (bytes.length > LARGEST) return { kind: 'problem', problem: `The page has ${(bytes.length / 1024 / 1024).toFixed(1)} MB, more than the ${LARGEST / 1024 / 1024} MB allowed: save the article without its pictures and scripts.` };
  const nuls = nulsOf(bytes);
  const wide = nuls.odd > 0.2 * nuls.length && nuls.even * 8 < nuls.odd ? 'utf-16le' : nuls.even > 0.2 * nuls.length && nuls.odd * 8 < nuls.even ? 'utf-16be' : null;
  const marked = withBom(bytes) ?? wide;
  const text = (decoded: string): Decoded => ({ kind: 'text', text: decoded.replaceAll('\u0000', '') });
  if (marked !== null) return text(new TextDecoder(marked).decode(bytes).replaceAll('\ufffd', ''));
  const utf8 = tryDecode(bytes, 'utf-8');
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const [, meta, xml] = CHARSET.exec(head) ?? [];
  const declared = labelled(/charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(contentType ?? '')?.[1]) ?? labelled(meta ?? xml);
  // ISO-2022-JP is the one encoding in use whose bytes are sound UTF-8 and mean something else.
  if (utf8 !== null && declared !== 'iso-2022-jp') return text(utf8);
  if (declared !== null && declared !== 'utf-8' && !declared.startsWith('utf-16')) {
    const decoded = tryDecode(bytes, declared);
    if (decoded !== null) return text(decoded);
  }
  const census = utf8Census(bytes);
  if (census.sound > census.broken) return text(mixed(bytes));
  const legacy = decodeLegacy(bytes);
  return legacy === null ? { kind: 'problem', problem: 'The page’s encoding is not known: save it again as UTF-8.' } : text(legacy);
};
