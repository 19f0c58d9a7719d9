import type { Metadata } from 'next';
import Form from 'next/form';
import { notFound } from 'next/navigation';
import { closestPair, nameIn, sideBySide, storyOf, type Story } from '#lib/present/index.ts';
import { articles } from '#lib/present/words/articles.ts';
import { frame } from '#lib/present/words/frame.ts';
import { sideBySideAddress } from '../../../_components/addresses.ts';
import { StoryHead } from '../../../_components/story-head.tsx';
import { askStory } from '../../ask.ts';
import { Side } from './_components/side.tsx';
import { Together } from './_components/together.tsx';

const words = articles.sideBySide;

type Props = Readonly<{ params: Promise<{ slug: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }>;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const found = await askStory((await params).slug);
  return { title: found === null ? frame.missingTitle : words.titled(found.title) };
};

const Choice = ({ story, name, label, value }: Readonly<{ story: Story; name: string; label: string; value: string }>) => (
  <label className="select"><span>{label}</span>
    <select name={name} defaultValue={value}>{story.comparison.articles.map(({ id }) => <option key={id} value={id}>{nameIn(story, id)}</option>)}</select>
  </label>
);

export default async function SideBySidePage({ params, searchParams }: Props) {
  const [{ slug }, { left, right }] = await Promise.all([params, searchParams]);
  const found = await askStory(slug);
  if (found === null) notFound();
  const story = storyOf(found.comparison);
  const ids = found.comparison.articles.map(({ id }) => id);
  const asked = [left, right].map((side) => ids.find((id) => id === side) ?? null);
  const [one, other] = asked[0] === asked[1] ? [asked[0] ?? null, null] : asked;
  const pair = one != null && other != null ? [one, other] as const : closestPair(story, one ?? other ?? null);
  if (pair === null) {
    return <><StoryHead slug={slug} title={found.title} lede={words.lede} here="side-by-side" teaching={found.teaching} /><p className="empty">{words.needed(ids.length)}</p></>;
  }
  const [a, b] = one === null || pair[0] === one ? pair : [pair[1], pair[0]];
  const sides = sideBySide(story, a, b);
  const share = sides.share === null ? words.nothingCopied : words.copied(sides.share);
  return (
    <>
      <StoryHead slug={slug} title={found.title} lede={words.shared(sides.shared.length, share)} here="side-by-side" teaching={found.teaching} />
      <Form action={sideBySideAddress(slug)} className="narrowing choose-sides" key={`${a} ${b}`}>
        <Choice story={story} name="left" label={words.left} value={a} />
        <Choice story={story} name="right" label={words.right} value={b} />
        <button className="button quiet small" type="submit">{words.show}</button>
      </Form>
      <Together key={`${a}-${b}`}>
        <Side slug={slug} story={story} side={sides.left} hand="left" blind={found.teaching} />
        <Side slug={slug} story={story} side={sides.right} hand="right" blind={found.teaching} />
      </Together>
    </>
  );
}
