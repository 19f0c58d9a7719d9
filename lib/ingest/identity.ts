const { imul } = Math;

/** Article id: `a` and a 53-bit hash of the text in base 36 (cyrb53, public domain, by bryc). */
export const identify = (text: string): string => {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = imul(high ^ code, 2654435761);
    low = imul(low ^ code, 1597334677);
  }
  high = imul(high ^ (high >>> 16), 2246822507) ^ imul(low ^ (low >>> 13), 3266489909);
  low = imul(low ^ (low >>> 16), 2246822507) ^ imul(high ^ (high >>> 13), 3266489909);
  return `a${(4294967296 * (2097151 & low) + (high >>> 0)).toString(36)}`;
};
