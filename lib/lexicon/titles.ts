/** Words that stand before a name and are no part of it; lower-case, points left off. Own list. */
export const TITLES: ReadonlySet<string> = new Set(`mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness king queen prince princess
  president vice-president premier chancellor minister secretary ambassador envoy governor gov mayor senator sen representative rep congressman congresswoman
  councillor councilor councilman councilwoman deputy mp mep judge justice chief sheriff commissioner inspector superintendent constable detective sergeant sgt lieutenant lt
  captain capt major maj colonel col general gen brigadier admiral adm marshal commander cmdr corporal private officer ceo cfo coo chairman chairwoman
  chair chairperson director spokesman spokeswoman spokesperson speaker leader head manager coach editor reporter correspondent analyst economist
  attorney lawyer prosecutor solicitor counsel pastor reverend rev father brother sister bishop archbishop cardinal pope rabbi imam sheikh
  ayatollah mullah grandson granddaughter grandmother grandfather gran mum mom dad widow widower uncle aunt cousin nephew niece whistleblower pensioner
  neighbour neighbor eyewitness campaigner shopkeeper businessman businesswoman founder co-founder owner actor actress singer activist author candidate nominee pollster strategist scientist researcher
  doctor nurse teacher farmer resident witness victim undersecretary under-secretary treasurer comptroller clerk aide adviser advisor
  supt cmdr commissioner-general executive pm taoiseach tánaiste sultan emir shah crown first prime foreign defence defense finance interior health home education state fellow
  ombudsman auditor registrar coroner magistrate commandant warden whip attorney-general solicitor-general governor-general secretary-general director-general auditor-general
  hon honourable honorable former ex-president ex-minister then acting interim late senior leading veteran opposition democrat republican democratic`.split(/\s+/));

/** Offices whose name runs on after "of": "Secretary of State Mike Pompeo". */
export const OFFICES_OF: ReadonlySet<string> = new Set(`state defense defence staff commerce health education interior police justice labor labour energy transportation
  transport agriculture treasury war home affairs finance security operations parliament congress elections veterans communications intelligence`.split(/\s+/));

/** Nouns for one person, by what they do or are. "the minister", "the woman". Own list. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set([...TITLES, ...`man woman boy girl teenager politician lawmaker legislator official diplomat
  billionaire businessman businesswoman executive boss businessperson star player striker midfielder goalkeeper champion winner novelist writer poet
  journalist veteran suspect defendant accused plaintiff driver pilot passenger survivor mother father son daughter wife husband widow
  professor academic expert historian physician surgeon researcher engineer student worker campaigner dissident monk priest
  lawmaker backbencher frontrunner runner-up incumbent challenger democrat republican conservative congresswoman
  bloc`.split(/\s+/)].filter((word) => !['foreign', 'prime', 'state', 'home', 'health', 'finance', 'defence', 'defense', 'interior', 'education', 'first', 'crown', 'former', 'then', 'acting', 'interim', 'late', 'senior', 'leading', 'bloc'].includes(word)));

/** Nouns for a body that speaks as one. Own list. */
export const BODY_NOUNS: ReadonlySet<string> = new Set(`company firm agency ministry department government bank group organisation organization union association council
  committee commission court tribunal panel party team club university college school hospital airline carrier manufacturer retailer charity
  watchdog regulator body bureau office embassy consulate army military navy force police administration parliament senate congress bloc
  authority foundation institute institution network newspaper paper magazine outlet broadcaster website channel corporation
  operator producer supplier utility brand publisher studio lender insurer developer chain giant conglomerate startup start-up ngo
  forum coastguard railway railroad federation confederation society trust academy secretariat directorate chamber mission
  presidency junta league guild caucus syndicate consortium palace regime leadership inspectorate
  unit arm branch subsidiary affiliate division command wing headquarters taskforce brigade regiment battalion squad observatory hotline helpline
  state country nation city province county district municipality borough township prefecture kingdom republic campaign coalition alliance board service fund`.split(/\s+/));

/** Nouns for a text that says something. Own list. */
export const TEXT_NOUNS: ReadonlySet<string> = new Set(`statement report study survey poll census letter email e-mail memo memorandum document filing lawsuit complaint indictment
  affidavit ruling judgment judgement order bill law resolution treaty agreement article editorial book post tweet message note release
  communique communiqué declaration petition analysis review audit paper research data figures statistics records documents
  headline caption sign banner website transcript text speech testimony account investigation probe inquiry bulletin notice warning advisory announcement findings finding`.split(/\s+/));

/** Nouns for sources who are not to be known. Own list. */
export const ANONYMOUS_NOUNS: ReadonlySet<string> = new Set(`source sources insider insiders official officials aide aides person people diplomat diplomats
  adviser advisers advisor advisors operative operatives witness witnesses someone somebody spokesman spokeswoman spokesperson executive executives
  lawyer employee employees soldier soldiers negotiator negotiators delegate delegates man woman resident`.split(/\s+/));

/** Further nouns for people who speak, alone or together. Own list. */
export const SPEAKING_GROUPS: ReadonlySet<string> = new Set(`family relative parent sibling niece nephew cousin aunt uncle spouse ex-wife ex-husband grandfather grandmother child kid
  friend neighbour neighbor colleague teammate folk critic advocate bureaucrat architect mogul monarch chief guard surrogate delegate magistrate advocate cop crew staff personnel management exec mp pm lobbyist tycoon brass
  majority minority public community side camp enforcement security media press chorus crowd congregation jury bench district electorate
  delegation household household opponent ally rebel militant troop youth student pundit guru diplomat envoy mate counterpart supremo czar tsar
  medic paramedic cleric midwife landlord pupil exchange faction militia movement gendarmerie customs treasury cabinet clinic church mosque assembly airport port
  grid refinery brewery supermarket everyone others desk cell room base section station chapter`.split(/\s+/));

/** Nouns for what shows a thing without being a text. Own list. */
export const SHOWING_NOUNS: ReadonlySet<string> = new Set(`video footage film clip photo photograph picture image recording tape ad advert advertisement commercial spot slide
  story estimate tally count average forecast projection index tracking table list test measurement calculation evidence result exam simulation model
  satellite radar sensor instrument map chart graph database app plan programme program show series press-release tip-off label leaflet`.split(/\s+/));

/** Nouns with the ending of a person that are none. Own list. */
export const NO_PERSONS: ReadonlySet<string> = new Set(`number water power matter weather winter summer murder offer border order answer disaster chapter centre center corner dollar factor
  floor door error color colour labor labour favor favour terror horror number fever shelter crater river tower quarter hunger anger danger finger
  container computer ladder powder timber rubber copper silver butter pepper diner liver rumor rumour humor behavior behaviour honour honor
  chamber encounter semester trailer charter plaster filter bumper after-dinner barrier career beer deer tier
  event moment payment incident percent accident investment movement treatment department development environment government-shutdown
  content extent cent accent talent rent apartment element monument instrument segment restaurant plant grant warrant want elephant
  employee-share degree fee tree knee committee-room guarantee coffee refugee-camp list fist mist twist waist coast`.split(/\s+/));

/** What shows something without saying anything. */
export const PICTURE_NOUNS: ReadonlySet<string> = new Set('photograph photographs photo photos picture pictures painting paintings image images poster posters film films footage clip clips'.split(' '));
