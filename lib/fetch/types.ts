/** What is asked for: pages first, then everything an article can come in. */
export const ACCEPT = 'text/html, application/xhtml+xml, application/rss+xml;q=0.9, application/atom+xml;q=0.9, application/xml;q=0.8, application/pdf;q=0.8, application/json;q=0.7, text/plain;q=0.7, */*;q=0.1';

const TAKEN = /^(?:text\/(?!css$|javascript$|calendar$|vcard$)[\w.+-]+|multipart\/related|message\/rfc822|application\/(?:[\w.+-]*\+(?:xml|json|zip)|xml|json|pdf|x-pdf|rtf|zip|x-zip-compressed|gzip|x-gzip|warc|x-mimearchive|x-ndjson|jsonl|jsonlines|csv|octet-stream|binary|vnd\.openxmlformats-officedocument\.wordprocessingml\.document))$/;

/** Whether what is announced can hold no article: pictures, films, sound, fonts, code, programs. */
export const isRefusedType = (contentType: string | null): boolean => {
  const type = contentType?.slice(0, 200).split(';')[0]?.trim().toLowerCase() ?? '';
  return type !== '' && !TAKEN.test(type);
};
