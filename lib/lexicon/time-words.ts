/** Words that date a saying and are no part of the name beside them. Own list. */
export const TIME_WORDS: ReadonlySet<string> = new Set(`monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight
  january february march april june july august september october november december jan. feb. aug. sept. oct. nov. dec.
  morning afternoon evening night noon midnight week weekend month year earlier later recently now then ago again
  overnight`.split(/\s+/));
