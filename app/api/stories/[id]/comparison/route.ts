import { whenCompared } from '#lib/service/index.ts';
import { askStory } from '../../../../stories/ask.ts';
import { problem } from '../../../problems.ts';

const PATIENCE = 20_000;

/**
 * The comparison document of a story (docs/format.md); `id` is the story's slug. While a newer one is on its way the one
 * made before is sent, with the header `Claimline-Comparison: outdated`; 202 while there is none yet. Without the outlets' names
 * to a browser in which they are hidden.
 */
export const GET = async (_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> => {
  const { id } = await params;
  await whenCompared(id, PATIENCE);
  const story = await askStory(id);
  if (story === null) return problem(404, `There is no story “${id}”.`);
  const { comparison, comparing } = story;
  if (comparing?.first === true) return Response.json({ comparing }, { status: 202, headers: { 'Retry-After': '5' } });
  return Response.json(comparison, { headers: comparing === null ? {} : { 'Claimline-Comparison': 'outdated' } });
};
