const hints = / data-(?:pagefind-meta|kwt|kwh|kwk|title|summary|audience|apps)="[^"]*"/g;

/**
 * A page without what only the search index reads from it: its own words once more, which every
 * reader would load with the page.
 */
export const withoutIndexHints = (html: string): string =>
  html.replace(/<(?:h1|article|div)\b[^>]*data-pagefind-meta=[^>]*>/g, (tag) =>
    tag.replace(hints, ''),
  );
