import type { Preview } from '../../site/preview.ts';

/** What was asked for before, by address. */
const known = new Map<string, Promise<Preview | undefined>>();

/**
 * What a page says of itself. The page is fetched as a click would fetch it, so a reader who then goes there waits
 * less.
 * @returns nothing where it says nothing or cannot be had; a link without a preview is a link
 */
export function previewAt(address: string): Promise<Preview | undefined> {
  const asked = known.get(address) ?? fetchPreview(address);
  known.set(address, asked);
  return asked;
}

async function fetchPreview(address: string): Promise<Preview | undefined> {
  try {
    const answer = await fetch(address);
    if (!answer.ok) return undefined;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const data = page.querySelector<HTMLMetaElement>('meta[name="podbook:preview"]');
    return data ? JSON.parse(data.content) : undefined;
  } catch {
    // Without a network now, perhaps with one at the next try.
    known.delete(address);
    return undefined;
  }
}
