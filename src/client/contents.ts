// Marks the section that is being read in the table of contents, and keeps the list open where it
// stands beside the text.
const contents = document.querySelector<HTMLDetailsElement>('.contents');
const links = [...(contents?.querySelectorAll<HTMLAnchorElement>('a') ?? [])];
const headings = links.flatMap(({ hash }) => document.getElementById(hash.slice(1)) ?? []);
const beside = matchMedia('(width >= 64rem)');

const open = () => {
  if (contents && beside.matches) contents.open = true;
};

const mark = () => {
  const line = innerHeight * 0.3;
  const here = headings.findLast((heading) => heading.getBoundingClientRect().top < line);
  for (const link of links) {
    if (here && link.hash === `#${here.id}`) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
  }
};

open();
beside.addEventListener('change', open);
const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -70% 0px' });
for (const heading of headings) observer.observe(heading);
