// Irregular verbs of English: base, past, participle (own list).
const FORMS = `arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent bent|
bet bet bet|bid bid bid|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|breed bred bred|bring brought brought|
build built built|burst burst burst|buy bought bought|cast cast cast|catch caught caught|choose chose chosen|cling clung clung|come came come|
cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|
fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fling flung flung|fly flew flown|
forbid forbade forbidden|forecast forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|
freeze froze frozen|get got got|give gave given|go went gone|grind ground ground|grow grew grown|hang hung hung|hear heard heard|hide hid hidden|
hit hit hit|hold held held|hurt hurt hurt|keep kept kept|kneel knelt knelt|know knew known|lay laid laid|lead led led|lean leant leant|
leap leapt leapt|learn learnt learnt|leave left left|lend lent lent|let let let|lie lay lain|light lit lit|lose lost lost|make made made|
mean meant meant|meet met met|mislead misled misled|mistake mistook mistaken|overcome overcame overcome|overthrow overthrew overthrown|
overtake overtook overtaken|pay paid paid|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|rid rid rid|ride rode ridden|
ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|
shake shook shaken|shed shed shed|shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|
sink sank sunk|sit sat sat|sleep slept slept|slide slid slid|speak spoke spoken|speed sped sped|spend spent spent|spill spilt spilt|
spin spun spun|split split split|spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|
sting stung stung|strike struck struck|strive strove striven|swear swore sworn|sweep swept swept|swell swelled swollen|swim swam swum|
swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|
tread trod trodden|undergo underwent undergone|understand understood understood|undertake undertook undertaken|uphold upheld upheld|
upset upset upset|wake woke woken|wear wore worn|weave wove woven|weep wept wept|win won won|withdraw withdrew withdrawn|
withhold withheld withheld|withstand withstood withstood|write wrote written|beset beset beset|burn burnt burnt|dwell dwelt dwelt|
plead pled pled|prove proved proven|sew sewed sewn|slay slew slain|spell spelt spelt|broadcast broadcast broadcast|undo undid undone|
redo redid redone|retake retook retaken|rewrite rewrote rewritten|resell resold resold|outgrow outgrew outgrown|oversee oversaw overseen|
override overrode overridden|repay repaid repaid|unwind unwound unwound|wind wound wound|stride strode stridden|string strung strung`;

/** Past form or participle → base form. */
export const IRREGULAR_VERBS: ReadonlyMap<string, string> = new Map(FORMS.split('|').flatMap((row) => {
  const [base = '', past = '', participle = ''] = row.trim().split(' ');
  return [[past, base], [participle, base]] as const;
}));
