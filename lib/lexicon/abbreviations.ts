// Abbreviations written with a full stop that does not end a sentence (own list after the style books of news desks).

/** A name or a number follows these: the sentence never ends here. */
export const BINDING_ABBREVIATIONS: ReadonlySet<string> = new Set(`mr mrs ms mx dr prof rev hon fr sr st ste mt ft gen col lt maj capt cpl
  rs sgt cmdr adm brig supt insp det gov sen rep pres amb atty messrs no nos art sec fig vol vs pp ch approx est ca shri smt adv engr alh barr
  tun dato`.split(/\s+/));

/** These may also end a sentence: what follows decides. */
export const OPEN_ABBREVIATIONS: ReadonlySet<string> = new Set(`jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun
  inc ltd corp co plc bros jr etc al dept univ ave blvd rd approx pct km cm mm kg lb lbs oz sq yd hr hrs min mins a.m p.m am pm
  i.e e.g cf calif fla ariz ark colo conn del ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis
  wyo ala ont que b.c alta sask man pvt`.split(/\s+/));

/** Abbreviations that are also words: abbreviations only with a capital before and a name or number after. */
export const WORDS_TOO: ReadonlySet<string> = new Set(`no sun sat mon mar art fig mass miss wash ore mo man am pm sec ill ind del est min mins
  col gen pa la ga va md me or ky rep gov prof pp ch supt det pct mil jun alb ms sr st adv cap`.split(/\s+/));
