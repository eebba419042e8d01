import { beforeAll, describe, expect, test } from 'vitest';
import type { DiagramResult, Picture } from '../../src/diagrams/result.ts';
import { hazardsIn, pictureIn } from './dom.ts';
import { diagrams } from './drawer.ts';
import { samples } from './samples.ts';

const drawn = new Map<string, DiagramResult>();

beforeAll(async () => {
  for (const [name, source] of samples)
    drawn.set(name, await diagrams.render(source, { id: `picture-${name}` }));
}, 120_000);

function picture(name: string): Picture {
  const result = drawn.get(name);
  if (!result || 'problem' in result) throw new Error(JSON.stringify(result));
  return result;
}

describe.each([...samples.keys()])('%s', (name) => {
  test('is drawn', () => {
    expect(pictureIn(picture(name).svg).querySelectorAll('text').length).toBeGreaterThan(2);
  });

  test('holds nothing that may not be published', () => {
    expect(hazardsIn(picture(name).svg)).toEqual([]);
    expect(picture(name).svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('keeps to ids of its own, each used and each there once', () => {
    const root = pictureIn(picture(name).svg);
    const ids = [root, ...root.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id !== `picture-${name}` && !id.startsWith(`picture-${name}-`))).toEqual([]);
    for (const [, target = ''] of picture(name).svg.matchAll(/url\(#([^)]+)\)|(?<!<a )href="#([^"]+)"/g)) {
      expect(ids).toContain(target);
    }
  });

  test('has a size and a name', () => {
    const root = pictureIn(picture(name).svg);
    expect(Number(root.getAttribute('width'))).toBeGreaterThan(50);
    expect(Number(root.getAttribute('height'))).toBeGreaterThan(50);
    const label = root.querySelector(`#${root.getAttribute('aria-labelledby')}`);
    expect(label?.localName).toBe('title');
    expect(label?.textContent).toBe(picture(name).title);
  });

  test('takes its colours from the site, for light and dark', () => {
    const colours = [...picture(name).svg.matchAll(/ (?:fill|stroke|stop-color|color)="([^"]+)"/g)].map(
      (match) => match[1] ?? '',
    );
    const fixed = colours.filter(
      (colour) => !/^(?:none|transparent|currentColor|url\(#|var\(--|light-dark\(|color-mix\()/.test(colour),
    );
    expect(fixed).toEqual([]);
    expect(colours.length).toBeGreaterThan(2);
  });
});

describe('the name of a picture', () => {
  test('is what its author calls it', () => {
    expect(picture('flow-td')).toMatchObject({
      title: 'How an outcome becomes pods',
      description: 'Company goals flow into outcomes, pods and reviews',
    });
  });

  test('else the title that it shows', () => {
    expect(picture('pie').title).toBe('People by lens');
    expect(picture('xychart').title).toBe('Pods over time');
  });

  test('else what it is', () => {
    expect(picture('flow-lr').title).toBe('Diagram: flowchart');
    expect(picture('er').title).toBe('Diagram: entity-relationship diagram');
  });
});

test('one with links is a group, so that the links in it can be reached', () => {
  const root = pictureIn(picture('flow-td').svg);
  expect(root.getAttribute('role')).toBe('group');
  expect([...root.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
    '/pods/first-hour',
    'https://example.org/pods/setup',
  ]);
  expect(root.querySelector('a > title')?.textContent).toBe('Open the pod page');
  expect(pictureIn(picture('flow-lr').svg).getAttribute('role')).toBe('img');
});
