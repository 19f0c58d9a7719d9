// The noun for what a verb does with money or goods, so that "invested $20 billion" and "an investment of $20 billion"
// measure the same thing. Own list.
export const DEED_NOUNS: ReadonlyMap<string, string> = new Map(`invest investment|spend spending|pay payment|lend loan|borrow borrowing|donate donation|cost cost|owe debt|earn earnings|
fine fine|save saving|pledge pledge|contribute contribution|grant grant|allocate allocation|earmark allocation|budget budget|approve approval|award award|charge charge|trade trade|export exports|import imports|
produce production|generate generation|raise funds|lose loss|bid bid|offer offer|inject injection|provide provision|give payment|hand payment|dole payment|disburse payment|receive receipt|commit commitment|
consume consumption|emit emissions|weigh weight|measure size|last length|stretch stretch|travel distance|walk distance|run distance|drive distance|price price|value value|worth value`
  .split('|').map((row) => row.trim().split(' ') as [string, string]));

/** Of those, what is done with goods as well as with money. */
export const GOODS_DEEDS: ReadonlySet<string> = new Set('produce generate consume emit weigh measure last stretch travel walk run drive export import trade donate pledge lose'.split(' '));

/** Deeds that take their noun with money alone: "stole 12 cars" counts cars. */
export const SUM_DEEDS: ReadonlyMap<string, string> = new Map(`steal theft|embezzle embezzlement|siphon theft|launder laundering|recover recovery|seize seizure|plough investment|plow investment|pour investment|pump injection|
splash spending|shell spending|fork spending|transfer transfer|wire transfer|send transfer|channel transfer|collect collection|withdraw withdrawal|deposit deposit|remit remittance|repay repayment|refund refund|
reimburse reimbursement|bet bet|wager bet|demand demand|request request|secure funds|sanction approval|authorise approval|authorize approval|clear approval|greenlight approval|release release|unlock release|sell sale|
pocket receipt|accept receipt|take receipt|find discovery|discover discovery|uncover discovery|announce payment|promise payment|gift payment|extort extortion`.split('|').map((row) => row.trim().split(' ') as [string, string]));

/** Verbs done to people: a bare number after them counts people. */
export const PEOPLE_VERBS: ReadonlySet<string> = new Set(`kill injure wound hurt arrest detain displace evacuate rescue infect hospitalise hospitalize deport
  abduct kidnap execute imprison jail incarcerate hold deploy employ hire sack vaccinate evict shoot behead massacre murder sentence charge convict quarantine
  treat trap free release recruit intern expel summon poison drown strand resettle repatriate die`.split(/\s+/));

/** What people do, in every form: a bare number before it counts people. */
export const PEOPLE_DO: ReadonlySet<string> = new Set(`die dies died march marches marched flee flees fled protest protested rally rallied gather gathered attend attended
  vote voted drown drowned perish perished starve starved evacuate strike take took taken`.split(/\s+/));

/** States that a bare number of people can be in: "12 dead", "40 missing". */
export const PEOPLE_STATES: ReadonlySet<string> = new Set('dead missing injured wounded killed hurt arrested accused suspected probable detained hospitalised hospitalized homeless unaccounted infected displaced sick ill unemployed deaths casualties alive stranded trapped'.split(' '));

/** What is counted in inhabitants: "a country of 33 million". */
export const PEOPLED: ReadonlySet<string> = new Set('country city town nation state province region village continent island republic county territory kingdom population capital settlement suburb archipelago community district metropolis megacity'.split(' '));

/** Verbs too light to tell what happened to the thing counted. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(`be have do get take see include make need want face use say expect estimate believe reach total come go put give show feature
  offer contain comprise involve require represent cover number exceed know report find become say claim remain think add like keep leave let look bring set meet follow tell work mean turn
  average rise fall increase decrease drop cost measure run last weigh stand rank hit top surpass near approach span cite list name count beat date`.split(/\s+/));
