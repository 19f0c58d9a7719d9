// Who and what is sent to a fire, a flood or a search, and what stands otherwise each day (own lists, nouns and verbs as lemmas).

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Who and what comes and goes while the work goes on. */
export const AT_WORK = words('firefighter rescuer responder first-responder paramedic team diver troop soldier officer personnel crew engine appliance helicopter aircraft boat vessel tanker drone');

/** What is there for the work alone, whatever is told of it but its loss. */
export const GEAR = words('helicopter aircraft boat team engine appliance tanker drone diver firefighter rescuer responder paramedic');

/** What they are sent to do. */
export const SENT = words('deploy send fight battle tackle work search comb scour dispatch mobilise mobilize involve lay contain douse rescue help assist join');

/** Waters whose level is told day by day. */
export const WATERS = words('river level gauge water floodwater lake reservoir dam stream creek');
