import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { atom } from '../../../src/site/feeds/atom.ts';
import type { Feed } from '../../../src/site/feeds/feed.ts';
import { jsonFeed } from '../../../src/site/feeds/json-feed.ts';

const AT = 'https://handbook.example.org/changes/';
const HTML = '<p><a href="https://handbook.example.org/pods/a/">A &#x26; B</a></p>';

const feed: Feed = {
  id: 'tag:handbook.example.org,2026:/changes/',
  title: 'R&D <Labs> ]]>: changes',
  description: 'What changed',
  language: 'en',
  page: AT,
  self: `${AT}feed`,
  author: 'R&D',
  entries: [
    {
      id: 'tag:handbook.example.org,2026:/changes/b',
      title: 'A “b” < c & a bell \x07 rings \ud800',
      page: `${AT}2026-11/?pod=a&kind=pod#bbbbbbb`,
      html: HTML,
      author: { name: 'Ana', page: 'https://handbook.example.org/people/ana/' },
      written: 1_793_000_000,
      published: 1_793_500_000,
    },
    {
      id: 'tag:handbook.example.org,2026:/changes/a',
      title: 'Begun',
      page: `${AT}2026-10/#aaaaaaa`,
      html: HTML,
      author: undefined,
      written: 1_793_100_000,
      published: 1_793_600_000,
    },
  ],
};

const read = (within: Element, name: string) =>
  [...within.children].filter(({ localName }) => localName === name).map((each) => each.textContent);

test('Atom is well-formed XML with everything that RFC 4287 asks for, whatever the texts are', () => {
  const { documentElement: root } = new JSDOM(atom(feed), { contentType: 'application/xml' }).window.document;
  expect(root.namespaceURI).toBe('http://www.w3.org/2005/Atom');
  expect(read(root, 'id')).toEqual([feed.id]);
  expect(read(root, 'title')).toEqual([feed.title]);
  expect(read(root, 'author')).toEqual(['R&D']);
  // The one that came last, wherever it stands.
  expect(read(root, 'updated')).toEqual([new Date(1_793_600_000_000).toISOString()]);
  expect(root.querySelector('link[rel="self"]')?.getAttribute('href')).toBe(`${AT}feed.xml`);
  const entries = [...root.querySelectorAll('entry')];
  expect(entries.map((entry) => read(entry, 'id'))).toEqual(feed.entries.map(({ id }) => [id]));
  const [first] = entries;
  if (!first) throw new Error('no entry');
  expect(read(first, 'title')).toEqual(['A “b” < c & a bell  rings \ufffd']);
  expect(first.querySelector('link')?.getAttribute('href')).toBe(feed.entries[0]?.page);
  expect(read(first, 'published')).toEqual([new Date(1_793_000_000_000).toISOString()]);
  expect(read(first, 'updated')).toEqual([new Date(1_793_500_000_000).toISOString()]);
  expect(first.querySelector('content')?.textContent).toBe(HTML);
});

test('JSON Feed has what version 1.1 asks for', () => {
  const { version, title, feed_url, items } = JSON.parse(jsonFeed(feed));
  expect({ version, title, feed_url }).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    feed_url: `${AT}feed.json`,
  });
  expect(items).toEqual([
    {
      id: 'tag:handbook.example.org,2026:/changes/b',
      url: `${AT}2026-11/?pod=a&kind=pod#bbbbbbb`,
      title: feed.entries[0]?.title,
      content_html: HTML,
      date_published: new Date(1_793_000_000_000).toISOString(),
      date_modified: new Date(1_793_500_000_000).toISOString(),
      authors: [{ name: 'Ana', url: 'https://handbook.example.org/people/ana/' }],
    },
    expect.objectContaining({ id: 'tag:handbook.example.org,2026:/changes/a', content_html: HTML }),
  ]);
});
