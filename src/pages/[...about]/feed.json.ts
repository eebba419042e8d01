import type { APIRoute } from 'astro';
import { jsonFeed } from '../../site/feeds/json-feed.ts';
import { type SiteFeed, siteFeeds } from '../../site/feeds/site-feeds.ts';

export function getStaticPaths() {
  return siteFeeds().map((feed) => ({ params: { about: feed.about.slice(1, -1) }, props: feed }));
}

export const GET: APIRoute<SiteFeed> = ({ props }) =>
  new Response(jsonFeed(props.make()), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
