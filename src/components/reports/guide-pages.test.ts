import { expect, it } from 'vitest';
import { findText } from '../../content-model/texts.ts';
import { languages } from '../../languages/languages.ts';
import { messageTexts } from './guide-pages.ts';

it.each(languages)('every text that a report leads to has its blanks, in %s', (language) => {
  for (const id of Object.values(messageTexts)) {
    const text = findText(language, id);
    expect(text, id).toBeDefined();
    for (const blank of Object.values(text?.front.fills ?? {})) {
      expect(`${text?.front.subject}\n${text?.body}`, id).toContain(blank);
    }
  }
});
