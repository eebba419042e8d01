import { type Feed, type FeedEntry, timestamp } from './feed.ts';

/** A feed as JSON Feed 1.1 has it: https://www.jsonfeed.org/version/1.1/ */
export function jsonFeed({ entries, ...feed }: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.page,
    feed_url: `${feed.self}.json`,
    description: feed.description,
    language: feed.language,
    authors: [{ name: feed.author }],
    items: entries.map(itemOf),
  });
}

function itemOf({ id, title, page, html, author, written, published }: FeedEntry) {
  return {
    id,
    url: page,
    title,
    content_html: html,
    date_published: timestamp(written),
    date_modified: timestamp(published),
    ...(author && { authors: [{ name: author.name, ...(author.page && { url: author.page }) }] }),
  };
}
