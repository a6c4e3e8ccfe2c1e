import { editText } from '../../content-model/edit-text.ts';
import { closingOf, openingOf } from '../../content-model/html-places.ts';
import { attributeOf, parseInside } from '../../content-model/html-tree.ts';

/** Kinds of pieces of code that look like the code around them. */
const unstyled = ['punctuation', 'operator', 'number', 'parameter'].map((kind) => `token ${kind}`);

/** The markup of a block of code without the marks that no style asks for. */
export const plainCode = (html: string): string =>
  editText(
    html,
    parseInside('pre', html).elements.flatMap((element) => {
      const style = attributeOf(element, 'class');
      const [opening, closing] = [openingOf(element), closingOf(element)];
      if (element.tagName === 'code' && style !== undefined && opening.start === 0) {
        return [{ ...opening, text: '<code>' }];
      }
      const isPlain =
        unstyled.includes(style ?? '') &&
        element.childNodes.every(({ nodeName }) => nodeName === '#text');
      return isPlain && closing
        ? [
            { ...opening, text: '' },
            { ...closing, text: '' },
          ]
        : [];
    }),
  );
