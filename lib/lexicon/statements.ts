// Nouns that name an actor of the news without a proper name (own list): "the court ordered" can stand alone.
export const INSTITUTIONS: ReadonlySet<string> = new Set(`government police court parliament ministry army military navy army prosecutor
  authority official regulator union opposition cabinet senate congress council commission committee agency company bank airline
  hospital university school church rebel militant troop lawmaker minister president premier governor mayor judge jury coroner
  embassy consulate army protester striker worker doctor nurse teacher scientist researcher investigator firefighter rescuer
  resident voter lender insurer watchdog tribunal electorate party coalition`.split(/\s+/));

// Verbs whose sentence is about what somebody said: the statement is what was said (own list).
export const SPEAKING_VERBS: ReadonlySet<string> = new Set(`say tell add note write report argue explain insist believe think suggest
  know hope want expect fear feel seem appear estimate claim warn stress describe call ask reply comment recall continue`.split(/\s+/));

// Adjectives and adverbs that judge rather than report (own list).
export const EVALUATIVE: ReadonlySet<string> = new Set(`terrible tremendous wonderful awful great amazing shameful disgraceful brilliant
  horrible excellent beautiful ugly stupid absurd ridiculous ambitious divisive reckless shocking stunning impressive outrageous
  pathetic perfect dreadful fantastic remarkable disastrous incredible extraordinary fascinating inspiring controversial arguably
  surprisingly unfortunately sadly hopefully clearly obviously undoubtedly perhaps probably possibly maybe likely increasingly`.split(/\s+/));
