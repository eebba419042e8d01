import type { APIRoute } from 'astro';
import { atom } from '../../site/feeds/atom.ts';
import { type SiteFeed, siteFeeds } from '../../site/feeds/site-feeds.ts';

export function getStaticPaths() {
  return siteFeeds().map((feed) => ({ params: { about: feed.about.slice(1, -1) }, props: feed }));
}

export const GET: APIRoute<SiteFeed> = ({ props }) =>
  new Response(atom(props.make()), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
