import { storyAddress } from '../../../_components/addresses.ts';
import { TEACHING } from '../../teaching.ts';

type Context = Readonly<{ params: Promise<{ slug: string }> }>;

/** Hides the outlets' names of one story in this browser, or with `?names=shown` shows them again. An address, so that it can be handed to a class. */
export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const address = storyAddress((await params).slug);
  const shown = new URL(request.url).searchParams.get('names') === 'shown';
  return new Response(null, {
    status: 303,
    headers: { 'Location': address, 'Cache-Control': 'no-store', 'Set-Cookie': `${TEACHING}=${shown ? '; Max-Age=0' : '1'}; Path=${address}; HttpOnly; SameSite=Lax` },
  });
};
