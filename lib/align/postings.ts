// Claims that share a key are all held against each other where they are few, as in a story of some dozen articles. Else
// each is held against the next few with its own figure and two of each of the next few figures: rivals meet, and a
// figure that hundreds have is not held against itself hundreds of times. That keeps the work linear.
const FEW = 40;
const OF_ONE_FIGURE = 8;
const NEXT_FIGURES = 8;
const OF_EACH = 2;

/** Members under one key, by number, sorted by figure; with where each figure begins and ends. */
export type Posting = Readonly<{ members: readonly number[]; begins: Int32Array; ends: Int32Array }>;

/** `sizes`: the figure of each member by its number. */
export const postingOf = (members: readonly number[], sizes: readonly number[]): Posting => {
  if (members.length <= FEW) return { members, begins: new Int32Array(), ends: new Int32Array() };
  const [begins, ends] = [new Int32Array(members.length), new Int32Array(members.length)];
  let begin = 0;
  for (let at = 0; at < members.length; at += 1) {
    if (at > 0 && sizes[members[at]!] !== sizes[members[at - 1]!]) begin = at;
    begins[at] = begin;
  }
  let end = members.length;
  for (let at = members.length - 1; at >= 0; at -= 1) {
    if (at + 1 < members.length && sizes[members[at]!] !== sizes[members[at + 1]!]) end = at + 1;
    ends[at] = end;
  }
  return { members, begins, ends };
};

export const isWhole = (length: number): boolean => length <= FEW;

/** Visits the later members that the one at `from` is held against. */
export const visitAfter = ({ members, ends }: Posting, from: number, visit: (member: number) => void): void => {
  const take = (start: number, end: number): void => { for (let at = start; at < end; at += 1) visit(members[at]!); };
  if (isWhole(members.length)) { take(from + 1, members.length); return; }
  let next = ends[from]!;
  take(from + 1, Math.min(from + 1 + OF_ONE_FIGURE, next));
  for (let figure = 0; figure < NEXT_FIGURES && next < members.length; figure += 1) {
    const end = ends[next]!;
    take(next, Math.min(next + OF_EACH, end));
    next = end;
  }
};

/** Visits the earlier members that are held against the one at `from`. */
export const visitBefore = ({ members, begins }: Posting, from: number, visit: (member: number) => void): void => {
  const take = (start: number, end: number): void => { for (let at = start; at < end; at += 1) visit(members[at]!); };
  if (isWhole(members.length)) { take(0, from); return; }
  let begin = begins[from]!;
  take(Math.max(begin, from - OF_ONE_FIGURE), from);
  if (from - begin >= OF_EACH) return;
  for (let figure = 0; figure < NEXT_FIGURES && begin > 0; figure += 1) {
    const before = begins[begin - 1]!;
    take(before, begin);
    begin = before;
  }
};

/** Whether the members at two places, the earlier first, are held against each other. */
export const areNear = (posting: Posting, from: number, to: number): boolean => {
  if (isWhole(posting.members.length)) return true;
  let found = false;
  visitAfter(posting, from, (member) => { found ||= member === posting.members[to]; });
  return found;
};
