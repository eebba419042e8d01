/** Marks in the table of contents the section that is being read. Without this script nothing is marked. */
const contents = document.querySelector<HTMLElement>('.contents');
const links = [...(contents?.querySelectorAll<HTMLAnchorElement>('a[href^="#"]') ?? [])];
const sections = links.flatMap((link) => {
  const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  return heading ? [{ link, heading }] : [];
});

/** The upper part of the window, in which a heading has to be to count as reached. */
const REACHED = 0.3;

if (sections.length > 0) {
  // Reached is whatever is above the line, however far: a jump would take headings from below the window to above it.
  const rootMargin = `1000000px 0px -${(1 - REACHED) * 100}% 0px`;
  const observer = new IntersectionObserver(mark, { rootMargin });
  for (const { heading } of sections) observer.observe(heading);
  // The end of the page may come without any heading's having crossed the line.
  addEventListener('scrollend', mark, { passive: true });
  mark();
}

function mark(): void {
  const line = innerHeight * REACHED;
  const isEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2 && scrollY > 0;
  const reached = sections.filter(({ heading }) => heading.getBoundingClientRect().top <= line);
  const current = isEnd ? sections.at(-1) : reached.at(-1);
  for (const { link } of sections) {
    if (link === current?.link) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
  }
}
