// Nouns that name an actor of the news without a proper name (own list): "the court ordered" can stand alone.
export const INSTITUTIONS: ReadonlySet<string> = new Set(`government police court parliament ministry army military navy army prosecutor
  authority official regulator union opposition cabinet senate congress council commission committee agency company bank airline
  hospital university school church rebel militant troop lawmaker minister president premier governor mayor judge jury coroner
  embassy consulate army protester striker worker doctor nurse teacher scientist researcher investigator firefighter rescuer
  resident voter lender insurer watchdog tribunal electorate party coalition attorney ombudsman king queen pope emir sultan bishop sheriff commissioner ambassador chancellor senator side`.split(/\s+/));

// Verbs whose sentence is about what somebody said: the statement is what was said (own list).
export const SPEAKING_VERBS: ReadonlySet<string> = new Set(`say tell add note write report argue explain insist believe think suggest
  know hope want expect fear feel seem appear estimate claim warn stress describe call ask reply comment recall`.split(/\s+/));

// Adjectives and adverbs that judge rather than report (own list).
export const EVALUATIVE: ReadonlySet<string> = new Set(`terrible tremendous wonderful awful great amazing shameful disgraceful brilliant
  horrible excellent beautiful ugly stupid absurd ridiculous ambitious divisive reckless shocking stunning impressive outrageous
  pathetic perfect dreadful fantastic remarkable disastrous incredible extraordinary fascinating inspiring controversial arguably
  tired worried concerned pleased disappointed shocked excited surprised frustrated happy sad proud satisfied confident convinced determined committed interested scared
  afraid unfair fair good bad better worse best worst important crucial vital key wrong right sick embarrassing offensive scary crazy honest dishonest sure unsure clear unclear weak strong smart
  surprisingly unfortunately sadly hopefully clearly obviously undoubtedly perhaps probably possibly maybe likely increasingly exactly virtually aggressively mostly`.split(/\s+/));

// Verbs that say of what follows that it is not so, whatever follows (own list).
export const DENYING_VERBS: ReadonlySet<string> = new Set(['deny', 'refute', 'rebut']);

// What is rejected or disputed where that is a denial, besides the nouns of saying (own list).
export const DENIED_NOUNS: ReadonlySet<string> = new Set('account accounts version figure figures number numbers tally characterisation characterization description suggestion'.split(' '));

// What is said of a claim that is denied (own list).
export const UNTRUE: ReadonlySet<string> = new Set('untrue false incorrect inaccurate wrong baseless unfounded fabricated fabrication fabrications misleading nonsense lie lies invention fake groundless'.split(' '));

// Where one does not do this, that is news by itself: "would not rule out", "has not commented" (own list).
export const REFUSED: ReadonlySet<string> = new Set('rule comment confirm deny discuss disclose elaborate respond apologise apologize'.split(' '));

// After a verb of speech these make it a deed: "called off", "called in" (own list).
export const PARTICLES: ReadonlySet<string> = new Set(['off', 'up', 'in', 'back']);

// Scenes and feelings, which nobody would check against another report (own list).
export const COLOUR_VERBS: ReadonlySet<string> = new Set(`react sit stand kneel lean smile cheer weep cry laugh watch wait look stare gaze huddle sleep mourn
  struggle love enjoy like sing dance pray wave clap hug embrace line loom hang glow shine rest need struggle double draw fuel stoke spark re-energize slam blast mock echo favor favour`.split(/\s+/));

// What always or often happens is background, no event (own list).
/** How many is left open. */
export const UNCOUNTED: ReadonlySet<string> = new Set(['dozens', 'scores', 'hundreds', 'thousands', 'millions', 'billions']);

export const HABITUAL: ReadonlySet<string> = new Set('often always usually traditionally typically generally frequently sometimes commonly regularly'.split(' '));

// What a story of accident, disaster, vote or dispute turns on: with "the" it is understood by itself (own list).
export const STORY_NOUNS: ReadonlySet<string> = new Set(`fire blaze wildfire flood storm cyclone quake earthquake outbreak epidemic virus vaccine vaccination search rescue
  ferry ship boat vessel plane aircraft helicopter train bus bridge dam plant mine factory pipeline tower building stadium road highway airport port border
  captain pilot driver owner crew suspect gunman attacker victim survivor hostage prisoner editor editor-in-chief
  cause evidence manifest vote ballot election referendum result recount campaign strike protest talk ceasefire truce deal agreement treaty law bill
  decision ruling verdict trial appeal sentence inquiry investigation case charge ban curfew lockdown evacuation order merger takeover sale
  layoff project contract payment tax subsidy power water`.split(/\s+/));

// A change of what is: these need nothing behind them (own list).
export const TURNING_VERBS: ReadonlySet<string> = new Set(`capsize sink collapse crash explode burn erupt spread begin start end resume reopen open close shut fail pass
  expire survive die escape flee resign retire return arrive leave withdraw concede win lose surrender disappear vanish stop cease halt
  recover worsen improve change double triple stall fall sail land snap burst buckle dock come go move detonate run happen occur work function ring sound derail leak topple overturn flip dissolve lapse test speed plead cause`.split(/\s+/));

// After "no" these tell what is not known; a clause with "that" behind them is not stated (own list).
export const EVIDENCE: ReadonlySet<string> = new Set('evidence proof sign signs indication indications trace record records reason plan plans suggestion doubt'.split(' '));

// Of these it can be checked whether there are any (own list).
export const FACTUAL: ReadonlySet<string> = new Set(`evidence proof sign indication trace record plan intention comment word report injury casualty death victim survivor fatality damage
  arrest charge suspect witness warning alert order contact agreement deal talk decision date deadline change delay licence license permit permission insurance right role
  link tie involvement knowledge power water electricity supply ambulance doctor vaccine cure claim response answer explanation compensation objection confirmation threat risk
  disruption outage leak spill contamination case infection outbreak reason budget money fund fuel food ceasefire timetable shortage fault defect crack breach blackout`.split(/\s+/));

// Whether there will be any of these is for everybody to judge (own list).
export const JUDGED: ReadonlySet<string> = new Set('need point doubt question excuse justification sense way room choice alternative solution winner winners hope chance future mercy justice peace problem problems difficulty place time limit limits lack'.split(' '));

// What one tries to do; "could not" before them tells that it failed (own list).
export const SEEKING: ReadonlySet<string> = new Set('reach contact find verify confirm determine identify establish locate'.split(' '));

// Behind "is" these tell where a case or a person stands (own list).
export const STATES: ReadonlySet<string> = new Set('investigation way arrest hospital custody control review detention intact missing dead alive unconscious unhurt uninjured stranded bankrupt closed open guilty innocent safe unsafe legal illegal lawful unlawful operational contaminated armed unarmed overloaded insured uninsured licensed unlicensed bail prison jail captivity force unfit fit drunk insolvent stable unstable unharmed ill available infected vaccinated positive negative'.split(' '));

// Verbs that say something and thereby do it (own list).
export const DEEDS: ReadonlySet<string> = new Set(`urge order refuse decline promise pledge vow threaten accuse blame warn agree disagree offer demand vote propose recommend
  request appeal ban forbid rule approve endorse confirm announce admit acknowledge concede pardon sue charge challenge allow assure commit undertake report
  record register find set cut raise put place attack support back plan petition apologise apologize object withdraw lift project show document respond maintain adopt condemn endorse oppose decide vote welcome debate discuss complain
  rule continue question hear invite instruct command direct authorise authorize notify inform brief accept guarantee intend seek aim consent reveal disclose defend criticise criticize praise
  examine go begin post read count persuade press lobby verify log expose discover introduce protest unveil interrupt promote learn testify plead conclude conspire determine outline specify calculate demonstrate embrace caution mourn remind advise`.split(/\s+/));
