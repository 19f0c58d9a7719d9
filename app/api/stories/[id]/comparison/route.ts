import { readStory } from '#lib/service/index.ts';

/** The comparison document of a story (docs/format.md); `id` is the story's slug. */
export const GET = async (_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> => {
  const { id } = await params;
  const story = await readStory(id);
  return story === null
    ? Response.json({ error: `There is no story “${id}”.` }, { status: 404 })
    : Response.json(story.comparison);
};
