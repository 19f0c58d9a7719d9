import type { Subject } from './subject.ts';

const THAN_THE = /\b(?:than|not|against|with) the (?:\w+ )?$/;
// "41 of my people are dead, not 28"
const NOT = /(?:,|\band|\bbut) not (?:the |just |only |merely |some |about )?$/;
const GIVEN = /^[^.;]{0,50}\b(?:named|given|gave|reported|announced|claimed|stated|acknowledged|admitted|disclosed|cited|put forward|spoken of|initially|first|earlier|previously|originally)\b/;

/** "4.1 million people, far more than the 2.8 million that the company had named": the figure of another, in one sentence. */
export const isSetAgainst = (a: Subject, b: Subject): boolean => {
  const [first, second] = a.claim.span.start < b.claim.span.start ? [a, b] : [b, a];
  if (a.sentence !== b.sentence || a.claim.article !== b.claim.article) return false;
  const { text } = first.document.article;
  if (NOT.test(text.slice(first.claim.span.end, second.claim.span.start))) return true;
  return THAN_THE.test(text.slice(first.claim.span.end, second.claim.span.start)) && GIVEN.test(text.slice(second.claim.span.end, second.claim.sentence.end));
};
