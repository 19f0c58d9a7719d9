import type { NextRequest } from 'next/server';
import { columnsIn, plainest, readSeen, storyOf, stretchOf } from '#lib/present/index.ts';
import { askStory } from '../../ask.ts';
import { rowsOf } from './rows-of.tsx';

type Context = Readonly<{ params: Promise<{ slug: string }> }>;

/** The next lines of a view, as rows of its table; the query is the view's, `from` the first line wanted. */
export const GET = async (request: NextRequest, { params }: Context): Promise<Response> => {
  const { slug } = await params;
  const found = await askStory(slug);
  if (found === null) return new Response(null, { status: 404 });
  const story = storyOf(found.comparison);
  const view = plainest(readSeen(Object.fromEntries(request.nextUrl.searchParams), found.teaching), story);
  const rows = rowsOf(found, view, stretchOf(columnsIn(view, story).length), true);
  return new Response(rows, { headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' } });
};
