// Marks the section that is being read in the table of contents, and keeps the list open where it
// stands beside the text.
const contents = document.querySelector<HTMLDetailsElement>('.contents');
const links = [...(contents?.querySelectorAll<HTMLAnchorElement>('a') ?? [])];
const headings = links.flatMap(({ hash }) => document.getElementById(hash.slice(1)) ?? []);
const beside = matchMedia('(width >= 64rem)');

/** A heading that a link jumped to stands above this line, the one after it below. */
const line = 90;
let marked = '';

const mark = () => {
  const here = headings.findLast((heading) => heading.getBoundingClientRect().top < line)?.id ?? '';
  if (here === marked) return;
  marked = here;
  for (const link of links) {
    if (link.hash === `#${here}`) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
  }
};

const open = () => {
  if (contents && beside.matches) contents.open = true;
};

if (contents) {
  open();
  mark();
  beside.addEventListener('change', open);
  addEventListener('scroll', mark, { passive: true });
}
