import { Fragment } from 'react';
import { verdictWords, type Paragraph, type Section, type Story } from '#lib/present/index.ts';
import { articles } from '#lib/present/words/articles.ts';
import { claimAnchor, lineAddress, placeAnchor } from '../../../../../_components/addresses.ts';
import { markupOf } from '../../../../../_components/markup.ts';
import { PlainLinks } from '../../../../../_components/plain-links.tsx';

const words = articles.one;

type Props = Readonly<{ slug: string; story: Story; sections: readonly Section[]; blind: boolean }>;

type ParagraphProps = Readonly<{ slug: string; story: Story; blind: boolean; paragraph: Paragraph }>;

/** Marks nest, links may not: each stretch leads to the innermost claim's line, and a claim's first stretch is its anchor. */
const Runs = ({ slug, story, blind, paragraph }: ParagraphProps) => (
  <>
    {paragraph.runs.map(({ text, start, marks }) => {
      const anchors = marks.filter((mark) => mark.start === start || (start === paragraph.start && mark.start < start));
      const [inner] = marks;
      const line = inner === undefined ? undefined : story.lineOfClaim.get(inner.claim.id);
      const outer = anchors.filter((mark) => mark !== inner);
      const own = inner !== undefined && anchors.includes(inner);
      return (
        <Fragment key={start}>
          {outer.map(({ claim }) => <span key={claim.id} id={claimAnchor(claim.id)} />)}
          {inner === undefined || line === undefined ? text : (
            <a
              className="claim" href={lineAddress(slug, line.id)} data-kind={inner.claim.kind} data-tone={blind ? undefined : line.verdict}
              id={own ? claimAnchor(inner.claim.id) : undefined} tabIndex={own ? undefined : -1}
              title={blind ? line.label : `${verdictWords(line.verdict).sign} ${verdictWords(line.verdict).word}: ${line.label}`}
            >{text}</a>
          )}
        </Fragment>
      );
    })}
  </>
);

const Body = ({ section, ...props }: Omit<ParagraphProps, 'paragraph'> & Readonly<{ section: Section }>) => (
  <>{section.paragraphs.map((paragraph) => <p key={paragraph.start} dir="auto" id={placeAnchor(paragraph.start)}><Runs {...props} paragraph={paragraph} /></p>)}</>
);

const FOLDED = 220;

/** What stands around an article is shown, dimmed; where there is much of it, folded away. */
const Furniture = ({ section, text }: Readonly<{ section: Section; text: (paragraph: Paragraph) => string }>) => {
  const paragraphs = section.paragraphs.map((paragraph) => ({ start: paragraph.start, told: text(paragraph) }));
  const length = paragraphs.reduce((sum, each) => sum + each.told.length, 0);
  const shown = paragraphs.map(({ start, told }) => <p key={start} dir="auto">{told}</p>);
  if (length <= FOLDED) return <div className="furniture" role="note" aria-label={words.notPart}>{shown}</div>;
  return <details className="furniture"><summary>{words.notPartOf(paragraphs.length)}</summary>{shown}</details>;
};

const wordsOf = (paragraph: Paragraph): string => paragraph.runs.map(({ text }) => text).join('');

const Sections = ({ sections, ...props }: Props) => (
  <>
    {sections.map((section) => {
      const key = section.paragraphs[0]?.start ?? 0;
      switch (section.kind) {
        case 'headline': return <h1 key={key} dir="auto" id={placeAnchor(key)}>{section.paragraphs.map((paragraph) => <Runs key={paragraph.start} {...props} paragraph={paragraph} />)}</h1>;
        case 'body': return <Body key={key} {...props} section={section} />;
        case 'furniture': return <Furniture key={key} section={section} text={wordsOf} />;
      }
    })}
  </>
);

/** An article's text with its claims marked; kind is told by the style of the underline. `blind`: without their verdicts. */
export const ArticleText = (props: Props) => <PlainLinks className="reader" html={markupOf(<Sections {...props} />)} />;
