// The code for paper is fetched when somebody touches the page, so that nobody waits for it, and at
// the latest when the page is printed.
const codes = [...document.querySelectorAll<HTMLImageElement>('img[data-print-src]')];

const load = () => {
  for (const code of codes) code.src = code.dataset['printSrc'] ?? '';
};

for (const event of ['pointermove', 'touchstart', 'keydown', 'scroll']) {
  addEventListener(event, load, { once: true, passive: true });
}
addEventListener('beforeprint', load);
