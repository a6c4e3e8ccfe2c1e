import { expect, it } from 'vitest';
import { changePage } from '../page-changes.ts';
import { withoutIndexHints } from './index-hints.ts';

it('takes out what was for the index, and nothing that is read or marked', () => {
  const page =
    '<article class="guide" data-pagefind-body data-guide="ews" data-kwt="a" data-kwh="b" data-kwk="c" data-summary="d &quot;e&quot;" data-audience="owner" data-apps="f" data-pagefind-meta="kwt[data-kwt]">' +
    '<h1 data-pagefind-meta="title[data-title]" data-title="EWS">EWS</h1>' +
    '<p data-title="kept">data-kwt="kept"</p>';
  expect(changePage(page, [withoutIndexHints])).toBe(
    '<article class="guide" data-pagefind-body data-guide="ews"><h1>EWS</h1>' +
      '<p data-title="kept">data-kwt="kept"</p>',
  );
});
