import Form from 'next/form';
import type { Line, Verdict } from '#lib/model/index.ts';
import { VERDICTS, verdictWords } from '#lib/present/index.ts';
import { line as text } from '#lib/present/words/line.ts';
import { lineAddress } from '../../../../../_components/addresses.ts';
import { VerdictBadge } from '../../../../../_components/verdict.tsx';

type Props = Readonly<{ slug: string; line: Line; predicted: Verdict | null }>;

const words = text.prediction;

/** What a student said, read from the address; null where it names no verdict. */
export const readPrediction = (value: string | string[] | undefined): Verdict | null => VERDICTS.find((verdict) => verdict === value) ?? null;

/** Before a prediction the question, afterwards both verdicts beside each other. */
export const Prediction = ({ slug, line, predicted }: Props) => (predicted === null ? (
  <Form action={lineAddress(slug, line.id)} className="prediction">
    <fieldset className="choices">
      <legend>{words.question}</legend>
      {VERDICTS.map((verdict) => (
        <label key={verdict}><input type="radio" name="predicted" value={verdict} required /> <span>{verdictWords(verdict).word} <span className="soft">{verdictWords(verdict).meaning}</span></span></label>
      ))}
    </fieldset>
    <button className="button small" type="submit">{words.compare}</button>
  </Form>
) : (
  <dl className="predicted">
    <div><dt>{words.you}</dt><dd><VerdictBadge verdict={predicted} /> <span className="soft">{verdictWords(predicted).meaning}</span></dd></div>
    <div><dt>{words.claimline}</dt><dd><VerdictBadge verdict={line.verdict} /> {line.reason}</dd></div>
  </dl>
));
