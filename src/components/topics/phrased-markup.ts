import { editText } from '../../content-model/edit-text.ts';
import { escapeHtml } from '../../content-model/escape-html.ts';
import { placeOf } from '../../content-model/html-places.ts';
import { parseInside, textsIn } from '../../content-model/html-tree.ts';
import type { Language } from '../../languages/languages.ts';
import { phrases } from '../../languages/phrases.ts';

/**
 * Markup with `<wbr>` between the phrases of its text, tags as they are. Phrases do not reach across
 * a tag or a sign that markup has to escape.
 */
export const phrasedMarkup = (html: string, language: Language): string =>
  editText(
    html,
    textsIn(parseInside('h2', html).root).flatMap((text) => {
      const pieces = text.value
        .split(/([&<>"'])/)
        .map((piece, index) => (index % 2 === 1 ? [piece] : phrases(piece, language)));
      return pieces.flat().join('') === text.value && pieces.every(({ length }) => length === 1)
        ? []
        : [{ ...placeOf(text), text: pieces.map(joined).join('') }];
    }),
  );

const joined = (parts: readonly string[]): string => parts.map(escapeHtml).join('<wbr>');
