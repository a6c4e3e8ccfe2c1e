import { fault, type Fault } from '../../content-model/fault.ts';
import type { BuiltPage } from './page.ts';

/** Pages that print asterisks of Markdown, say no language, or use an id twice. */
export const markupFaults = (pages: readonly BuiltPage[]): Fault[] =>
  pages.flatMap(({ file, lang, ids, stars }) => {
    const repeated = ids.find((id, index) => ids.indexOf(id) !== index);
    return [
      ...(lang ? [] : [fault(file, '<html>', 'the page says no language', 'Set lang on <html>.')]),
      ...(stars === undefined
        ? []
        : [
            fault(
              file,
              'text',
              `the page prints "${stars}"`,
              'In the source, put brackets and quotes outside the asterisks.',
            ),
          ]),
      ...(repeated === undefined
        ? []
        : [
            fault(
              file,
              `id="${repeated}"`,
              'is there twice on the page',
              'Give one of them another id.',
            ),
          ]),
    ];
  });
