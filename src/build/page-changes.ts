import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editText, type Edit } from '../content-model/edit-text.ts';
import { readParts, type HtmlParts } from '../content-model/html-parts.ts';

/** What is to be changed in a page. */
export type PageChange = (page: HtmlParts) => readonly Edit[];

/** A page with all changes made. */
export const changePage = (html: string, changes: readonly PageChange[]): string => {
  const page = readParts(html);
  return editText(
    html,
    changes.flatMap((change) => change(page)),
  );
};

/**
 * Changes to built pages that wait until everything has read them as they are, so that each page is
 * read once in a build.
 */
export interface WaitingChanges {
  /** Notes what is to be changed in a page. */
  readonly note: (file: string, page: HtmlParts) => void;
  /**
   * Makes all changes. Answers how many characters the pages lost; throws when a page is no longer
   * as it was noted.
   */
  readonly make: (dist: string) => number;
}

/** Nothing noted yet, of changes of these kinds. */
export const waitingChanges = (changes: readonly PageChange[]): WaitingChanges => {
  const noted = new Map<string, { readonly length: number; readonly edits: readonly Edit[] }>();
  return {
    note: (file, page) => {
      const edits = changes.flatMap((change) => change(page));
      noted.set(file, { length: page.source.length, edits });
    },
    make: (dist) => {
      let saved = 0;
      for (const [file, { length, edits }] of noted) {
        const path = join(dist, file);
        const html = readFileSync(path, 'utf8');
        if (html.length !== length) throw new Error(`${file} was changed after it was read.`);
        const changed = editText(html, edits);
        saved += html.length - changed.length;
        if (changed !== html) writeFileSync(path, changed);
      }
      noted.clear();
      return saved;
    },
  };
};
