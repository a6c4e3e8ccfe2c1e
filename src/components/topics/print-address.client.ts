// The code for paper shows on paper only, so that the browser leaves it until it is printed, or, for
// browsers that would not wait for it then, until somebody touches the page.
for (const code of document.querySelectorAll<HTMLImageElement>('.print-address img')) {
  code.loading = 'eager';
}
