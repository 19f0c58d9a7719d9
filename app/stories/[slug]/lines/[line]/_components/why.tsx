import Link from 'next/link';
import type { Line, Pair } from '#lib/model/index.ts';
import { capitalised, claimIn, figureOrWords, nameIn, onOneLine, reasonParts, ruleName, ruleOfPair, stateWords, VERDICTS, verdictWords, type CellState, type Rule, type Standing, type Story } from '#lib/present/index.ts';
import { line as words } from '#lib/present/words/line.ts';
import { claimAnchor, ruleAddress, SIGNS, whyAnchor } from '../../../../../_components/addresses.ts';
import { VerdictBadge } from '../../../../../_components/verdict.tsx';

type Props = Readonly<{ story: Story; line: Line }>;

/** A rule by its name, leading to where it is written down. */
export const RuleLink = ({ rule }: Readonly<{ rule: Rule }>) => (
  <>{words.why.rule} <a href={ruleAddress(rule)}>{ruleName(rule)}</a></>
);

const Side = ({ story, claim: id }: Readonly<{ story: Story; claim: string }>) => {
  const claim = claimIn(story, id);
  return (
    <li>
      <a href={`#${claimAnchor(id)}`}><bdi>{nameIn(story, claim.article)}</bdi></a>{claim.kind === 'quantity' && <> <b>{figureOrWords(claim)}</b></>}
      <q className="words" dir="auto">{onOneLine(claim.sentence.text)}</q>
    </li>
  );
};

/** Why two claims stand to each other as they do, and then, smaller, why they stand in one line. */
export const Because = ({ reason }: Readonly<{ reason: string }>) => {
  const { because, linedUp } = reasonParts(reason);
  return <>{capitalised(because)}.{linedUp !== null && <span className="lined-up"> {capitalised(linedUp)}.</span>}</>;
};

/** The evidence of one pair: its rule, what it came to, and both sides in their own sentences. */
const Evidence = ({ story, line, pair }: Props & Readonly<{ pair: Pair }>) => (
  <>
    <p><VerdictBadge verdict={pair.verdict} /> <Because reason={pair.reason} /></p>
    <p><RuleLink rule={ruleOfPair(line.kind, pair)} /></p>
    <ul className="both-sides"><Side story={story} claim={pair.a} /><Side story={story} claim={pair.b} /></ul>
  </>
);

/** What a line's verdict rests on. */
export const Why = ({ story, line }: Props) => {
  const [strongest] = line.pairs.toSorted((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
  return (
    <details className="why" id="why">
      <summary>{words.why.line}</summary>
      <div>
        <p>{verdictWords(line.verdict).meaning} {strongest === undefined ? words.why.single : line.pairs.length > 1 ? words.why.strongest(line.pairs.length) : words.why.only}</p>
        {strongest !== undefined && <Evidence story={story} line={line} pair={strongest} />}
        <p className="soft">{line.pairs.length > 1 && <><a href="#pairs">{words.why.all}</a>. </>}{words.why.limits} <Link href={`${SIGNS}#${line.verdict}`} prefetch={false}>{capitalised(words.why.meaning(verdictWords(line.verdict).word))}</Link></p>
      </div>
    </details>
  );
};

const signOf = (state: CellState): string => stateWords(state).sign;

/** What the state of an article's cell rests on: the weightiest pair with the statements that most articles share. */
export const WhyState = ({ story, line, claim, standing }: Props & Readonly<{ claim: string; standing: Standing }>) => {
  const { state, pairs: [first, ...others] } = standing;
  const { word } = stateWords(state);
  if (state === 'same') return null;
  return (
    <details className="note">
      <summary><i aria-hidden="true">{signOf(state)}</i> {words.why.state(word)}</summary>
      <div id={whyAnchor(claim)}>
        {first === undefined ? <p>{words.why.otherSource}</p> : <Evidence story={story} line={line} pair={first} />}
        {others.length > 0 && <p>{words.why.andMore(others.length)} <a href="#pairs">{words.why.all}</a></p>}
        <p><Link href={`${SIGNS}#cell-${state}`} prefetch={false}>{capitalised(words.why.meaning(word))}</Link></p>
      </div>
    </details>
  );
};
