import { addressOfAll } from '../../org/sections.ts';
import style from '../../styles/previews.css?url';
import { loadStyle } from '../load-style.ts';
import { placeCard } from './card-place.ts';
import { contentOf } from './preview-content.ts';
import { previewAt } from './preview-source.ts';

/** How long somebody has to stay on a link, and may be away on the way to the card, in milliseconds. */
const PATIENCE = 350;
const GRACE = 250;

/** The addresses, with the base path, directly below which are the pages that say what a preview shows. */
const SECTIONS = (['outcome', 'pod', 'person', 'interface', 'decision', 'guardrail'] as const).map(
  (kind) => import.meta.env.BASE_URL.replace(/\/$/, '') + addressOfAll(kind),
);

/**
 * Shows what is behind a link while a mouse rests on it or the keyboard stands on it.
 * @param first what the reader did before this was here
 */
export function startPreviews(first: Event): void {
  const styled = loadStyle(style);
  const card = newCard();
  let wanted: Element | undefined;
  let shown: Element | undefined;
  let described: Element | undefined;
  let timer: ReturnType<typeof setTimeout>;

  const after = (delay: number, work: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(work, delay);
  };
  const hide = () => {
    clearTimeout(timer);
    wanted = undefined;
    shown = undefined;
    described?.removeAttribute('aria-describedby');
    described = undefined;
    card.hidePopover();
  };
  const show = async (link: Element, address: string, y: number | undefined) => {
    const preview = await previewAt(address);
    await styled;
    // The reader may have gone on meanwhile.
    if (!preview || wanted !== link) return;
    hide();
    wanted = link;
    shown = link;
    card.replaceChildren(...contentOf(preview));
    card.showPopover();
    placeCard(card, link, y);
    // A link that is described by something else keeps that.
    if (link.hasAttribute('aria-describedby')) return;
    link.setAttribute('aria-describedby', card.id);
    described = link;
  };
  const want = (link: Element, y?: number) => {
    const address = addressBehind(link);
    if (address === undefined) return;
    if (link === shown) clearTimeout(timer);
    else {
      wanted = link;
      after(PATIENCE, () => show(link, address, y));
    }
  };
  const leave = () => {
    // Where the keyboard stands, the card stays, whatever the mouse does.
    if (!shown?.matches(':focus-visible')) after(GRACE, hide);
  };

  const onPointer = ({ pointerType, target, clientY }: PointerEvent) => {
    if (pointerType !== 'mouse' || !(target instanceof Element)) return;
    const link = target.closest('main a[href]');
    if (card.contains(target)) clearTimeout(timer);
    else if (link) want(link, clientY);
    else if (wanted) leave();
  };
  const onFocus = ({ target }: Event) => {
    if (target instanceof Element && target.matches('main a[href]:focus-visible')) want(target);
  };
  document.addEventListener('pointerover', onPointer);
  document.addEventListener('focusin', onFocus);
  document.addEventListener('focusout', () => {
    if (wanted) after(GRACE, hide);
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (!(target instanceof Node && card.contains(target))) hide();
  });
  document.documentElement.addEventListener('pointerleave', leave);
  // A frame that scrolls takes the link away from under its card; the page takes both.
  const onScroll = ({ target }: Event) => {
    if (wanted && target !== document && target !== card) hide();
  };
  document.addEventListener('scroll', onScroll, true);
  addEventListener('pagehide', hide);
  if (first instanceof PointerEvent) onPointer(first);
  else onFocus(first);
}

/** Inside the main part, so that it is in a landmark. */
function newCard(): HTMLElement {
  const card = document.createElement('div');
  card.className = 'preview';
  card.id = 'link-preview';
  card.role = 'tooltip';
  card.popover = 'manual';
  document.querySelector('main')?.append(card);
  return card;
}

/** The address of the thing behind a link, if it has a preview and this page is not about it. */
function addressBehind(link: Element): string | undefined {
  // Links in drawings are of another type than those in text.
  const { origin, pathname } = new URL(link.getAttribute('href') ?? '', document.baseURI);
  const section = SECTIONS.find((each) => pathname.startsWith(each));
  const isThing = section !== undefined && /^[^/]+\/$/.test(pathname.slice(section.length));
  const isElsewhere = origin === location.origin && pathname !== location.pathname;
  // The heading of a card leads to what the card is about already.
  const isNeeded = !link.closest('nav, .card :is(h2, h3)');
  return isThing && isElsewhere && isNeeded ? pathname : undefined;
}
