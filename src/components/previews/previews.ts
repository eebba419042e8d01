import { placeCard } from './card-place.ts';
import { contentOf } from './preview-content.ts';
import { previewAt } from './preview-source.ts';

/** How long somebody has to stay on a link, and may be away on the way to the card, in milliseconds. */
const PATIENCE = 350;
const GRACE = 250;

const card = document.getElementById('link-preview');
if (card && 'showPopover' in card) offerPreviews(card);

/** Shows what is behind a link while a mouse rests on it or the keyboard stands on it. Touch has no such moment. */
function offerPreviews(card: HTMLElement): void {
  const sections = card.dataset['sections']?.split(' ') ?? [];
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
    const address = addressBehind(link, sections);
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

  document.addEventListener('pointerover', ({ pointerType, target, clientY }) => {
    if (pointerType !== 'mouse' || !(target instanceof Element)) return;
    const link = target.closest('main a[href]');
    if (card.contains(target)) clearTimeout(timer);
    else if (link) want(link, clientY);
    else if (wanted) leave();
  });
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && target.matches('main a[href]:focus-visible')) want(target);
  });
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
}

/** The address of the thing behind a link, if it has a preview and this page is not about it. */
function addressBehind(link: Element, sections: readonly string[]): string | undefined {
  // Links in drawings are of another type than those in text.
  const { origin, pathname } = new URL(link.getAttribute('href') ?? '', document.baseURI);
  const section = sections.find((each) => pathname.startsWith(each));
  const isThing = section !== undefined && /^[^/]+\/$/.test(pathname.slice(section.length));
  const isElsewhere = origin === location.origin && pathname !== location.pathname;
  // The heading of a card leads to what the card is about already.
  const isNeeded = !link.closest('nav, .card :is(h2, h3)');
  return isThing && isElsewhere && isNeeded ? pathname : undefined;
}
