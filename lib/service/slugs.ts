const longest = 60;

/** A title as part of an address: lower-case ASCII words joined by hyphens; "story" for a title without any. */
export const slugOf = (title: string): string => {
  const words = title.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().match(/[a-z0-9]+/g) ?? [];
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word.slice(0, longest) : `${slug}-${word}`;
    if (longer.length > longest) break;
    slug = longer;
  }
  return slug === '' ? 'story' : slug;
};
