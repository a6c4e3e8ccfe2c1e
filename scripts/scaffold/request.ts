import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { requireContent } from '../../src/content-model/load.ts';
import type { FileChange } from './change.ts';
import { newDate } from './date.ts';
import { newError } from './error.ts';
import { newPage } from './page.ts';
import { newProduct } from './product.ts';
import { newQuestion } from './wizard-file.ts';

const daysBetweenReviews = 90;
const id = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*';
const named = new RegExp(`^${id}$`);
const pageNamed = new RegExp(`^${id}/${id}$`);

const wanted = (value: string | undefined, message: string): string => {
  if (value === undefined) throw new Error(message);
  return value;
};

/**
 * The files that a request such as `page smtp/fax --question sender` makes or changes below `root`.
 * Throws with what is wrong with it.
 */
export const scaffold = (root: string, args: readonly string[]): FileChange[] => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      question: { type: 'string' },
      from: { type: 'string' },
      protocol: { type: 'string' },
      page: { type: 'string' },
      date: { type: 'string' },
      kind: { type: 'string' },
    },
  });
  const [what, name = ''] = positionals;
  if (!(what === 'page' ? pageNamed : named).test(name))
    throw new Error(
      what === 'page'
        ? 'Name the page as topic/page, in small letters, digits and hyphens.'
        : 'Give an id in small letters, digits and hyphens.',
    );
  const content = requireContent(root);
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const next = Date.parse(`${content.today}T00:00:00Z`) + daysBetweenReviews * 86_400_000;
  const reviewBy = new Date(next).toISOString().slice(0, 10);
  switch (what) {
    case 'page': {
      const question = wanted(values.question, 'Name a question with --question.');
      return newPage({ id: name, question, reviewBy }, content, read);
    }
    case 'question':
      return newQuestion(name, wanted(values.from, 'Name an answer with --from.'), content, read);
    case 'error':
      return newError(
        name,
        wanted(values.protocol, 'Name a protocol with --protocol.'),
        wanted(values.page, 'Name a page with --page.'),
        content,
        read,
      );
    case 'date':
      return newDate(
        name,
        wanted(values.date, 'Give a date with --date.'),
        reviewBy,
        content,
        read,
      );
    case 'product':
      return newProduct(
        name,
        wanted(values.kind, 'Name a kind with --kind.'),
        wanted(values.page, 'Name a page with --page.'),
        content,
      );
    default:
      throw new Error('Say what to make: page, question, error, date or product.');
  }
};
