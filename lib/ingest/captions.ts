import { agencyNamed } from '#lib/lexicon/agencies.ts';
import { closingCredit } from './credits.ts';
import { beginsWith } from './first.ts';

const LONGEST = 600;
const TAIL = 140;

const BRACKETED = /[([](?<inside>[^()[\]]{2,120})[)\]]\.?$/;
const PHOTO_WORD = /^(?:file|file photo|photo|photos|photograph|image|images|picture|pic|pictures|illustration|graphic|screenshot|screengrab|video|map|credit|credits|courtesy|handout|representational|representative|supplied)\b(?=[\s:,/)\]-]|$)/i;
const AGENCY_SLASH = /(?:^|[\p{L}. '’-]{1,50}\s?)[/|]\s?(?<who>[\p{L}][\p{L} .'’-]{1,40})(?:\s?(?:via|\/)\s?.{1,30})?$/u;
const LIBRARY = /\b(?:getty(?: images)?|shutterstock|istock|alamy|flickr|wikimedia(?: commons)?|unsplash|pexels|pixabay|epa(?:-efe)?|ap photo|afp photo|reuters photo|pa images|pa wire|zuma|sipa|nurphoto|imago|creative commons|cc by|screengrab|file photo)\b/i;
const CREDIT_END = /(?:^|[\s.|)–—"”’-])(?:(?:file )?photos?|photograph|photography|images?|pictures?|pic|video|illustration|graphic|map|composite)(?: (?:credit|source|courtesy|by))?\s?(?::|\bby\b|courtesy of|\bcredit\b)\s?(?<who>\p{Lu}[^.!?;]{1,70})\.?$/iu;
const LABEL = /^(?:(?:file|main|cover|lead|featured|archive|representational|representative|stock)\s)?(?:photo|image|picture|photograph|pic|caption|photo caption|image caption)(?:\s(?:credit|source|by|courtesy|caption|copyright|shows|taken))?\s?[:|–—]\s?\S|^(?:photo|image|picture|photograph|pic)s?\s(?:by|credit|courtesy(?: of)?)\s|^(?:credit|photo credits?|image credits?|picture credit|photograph|pic credit|illustration)s?:\s?\S|^file photo\b|^file\s[–—-]{1,2}\s|^in this (?:file )?(?:photo|image|picture|handout|frame grab|grab)\b|^(?:image|photo) source\b|^a (?:file )?(?:photo|picture|image) (?:of|shows|taken)\b/i;

const mayBeLabel = beginsWith('fmclarspi');

const isPhotoBracket = (inside: string): boolean => {
  if (PHOTO_WORD.test(inside) || LIBRARY.test(inside)) return true;
  const slash = inside.includes('/') || inside.includes('|') ? AGENCY_SLASH.exec(inside) : null;
  return slash !== null && slash.groups?.['who'] !== undefined && (agencyNamed(slash.groups['who']) !== null || agencyNamed(inside.split(/[/|]/)[0]!.trim()) !== null);
};

/** Whether a line describes a picture or credits its maker, by its own words. */
export const isCaption = (text: string): boolean => {
  if (text.length > LONGEST) return false;
  if (mayBeLabel(text) && LABEL.test(text.slice(0, 80))) return true;
  const tail = text.slice(-TAIL);
  const bracketed = /[)\]]\.?$/.test(tail) ? BRACKETED.exec(tail) : null;
  if (bracketed !== null && isPhotoBracket(bracketed.groups?.['inside'] ?? '')) return true;
  const credit = tail.includes(':') ? CREDIT_END.exec(tail) : null;
  if (credit !== null && /:\s?\S/.test(credit[0]) && (credit.groups?.['who'] ?? '').split(/\s+/).length <= 7) return true;
  return text.length <= 80 && (text.includes('/') || text.includes('|')) && /^[\p{Lu}][\p{L}.'’ -]{1,50}\s?[/|]\s?[\p{L} .'’-]{2,40}$/u.test(text) && (LIBRARY.test(text) || agencyNamed(text.split(/[/|]/).at(-1)!.trim()) !== null);
};

/** A paragraph that ends in a dashed wire credit, as captions and whole stories do: its place tells which. */
export const endsInDashedCredit = (text: string): boolean => text.length <= LONGEST && closingCredit(text)?.dashed === true;
