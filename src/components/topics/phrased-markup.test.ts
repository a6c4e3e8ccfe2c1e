import { expect, it } from 'vitest';
import { phrasedMarkup } from './phrased-markup.ts';

it('keeps tags and entities', () => {
  expect(phrasedMarkup('<code>Authn</code> の列を見る &amp; 直す', 'ja')).toBe(
    '<code>Authn</code>\u00a0の<wbr>列を<wbr>見る &amp; 直す',
  );
});

it('leaves a text of one phrase as it is written', () => {
  const text = 'Outlook’s <b>“A &amp; B”</b> isn&#39;t';
  expect(phrasedMarkup(text, 'en')).toBe(text);
});
