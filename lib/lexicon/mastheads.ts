/** Last words of newspapers' and stations' names, own collection; lower case. */
export const mastheadNouns: ReadonlySet<string> = new Set((
  'times post herald tribune observer courier chronicle ledger star mail standard mirror review gazette news journal weekly daily express telegraph independent guardian globe sun press monitor business examiner inquirer enquirer sentinel bulletin dispatch echo argus advertiser advocate record register reporter today online insider nation citizen leader voice digest report beacon banner messenger mercury investigator broadcasting radio tv television network media newspaper newspapers magazine tribunal outlook spectator statesman patriot pioneer palladium republican democrat intelligencer sentinel-review week graphic trumpet punch vanguard packet argosy pilot clarion free-press sun-times world-herald post-dispatch'
).split(' '));

/** Last words of names of news agencies; lower case. */
export const agencyNouns: readonly string[] = [
  'news agency', 'press agency', 'news service', 'press service', 'press bureau', 'press association', 'wire', 'newswire', 'newswires', 'wire service',
  'news wire', 'press trust', 'news bureau', 'presse-agentur', 'news network agency',
];
