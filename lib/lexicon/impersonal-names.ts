/** Words of names that no person bears: places, bodies, events, works. Lower-case. Own list. */
export const IMPERSONAL_NAMES: ReadonlySet<string> = new Set(`region county district province state states city town village island islands peninsula valley bay sea ocean river lake gulf
  north south east west northern southern eastern western central street avenue road square park airport port bridge tower house hall palace castle
  court act bill law treaty accord agreement pact convention summit conference debate debates election elections games cup league
  party republican republicans democrat democrats labour tory greens congress senate parliament council committee commission assembly
  university college school institute academy hospital clinic museum library theatre theater church mosque temple cathedral
  corps army navy force forces guard police bureau office department ministry agency authority service services
  news times post journal gazette herald tribune review press media radio television tv network
  bank fund group holdings inc corp ltd plc llc co company partners industries systems airlines airways motors energy oil gas
  war revolution day week month year festival awards prize project programme program initiative plan foundation trust union federation association society
  warriors united rovers reserve exchange market street affairs health security development rights
  autonomous people's national international european african asian american world global
  daily weekly sunday morning evening star mirror express telegraph guardian observer chronicle standard mail
  cross crescent survey observatory laboratory centre center meteorological geological unit chamber embassy zoo show refinery mine plant works`.split(/\s+/));

/** Last words of the names of companies. Own list. */
export const COMPANY_ENDINGS: ReadonlySet<string> = new Set(`group holdings inc corp ltd plc llc co company partners industries systems airlines airways motors energy oil gas bank foods stores
  pharmaceuticals technologies electric electronics telecom mining resources petroleum steel media entertainment insurance capital brewery breweries rail railways
  ag sa se nv gmbh bhd`.split(/\s+/));
