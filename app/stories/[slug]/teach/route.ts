import { storyAddress } from '../../../_components/addresses.ts';
import { hiddenHere, TEACHING, withStory } from '../../teaching.ts';

type Context = Readonly<{ params: Promise<{ slug: string }> }>;

/** Hides the outlets' names of one story in this browser, or with `?names=shown` shows them again. An address, so that it can be handed to a class. */
export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const { slug } = await params;
  const stories = withStory(await hiddenHere(), slug, new URL(request.url).searchParams.get('names') !== 'shown');
  return new Response(null, {
    status: 303,
    headers: { 'Location': storyAddress(slug), 'Cache-Control': 'no-store', 'Set-Cookie': `${TEACHING}=${stories}${stories === '' ? '; Max-Age=0' : ''}; Path=/; HttpOnly; SameSite=Lax` },
  });
};
