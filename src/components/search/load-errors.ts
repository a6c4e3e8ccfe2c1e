import { recogniseErrors, type Recognised } from '../../errors/cards.ts';
import { expandSignatures } from '../../errors/compile.ts';
import { prepareSignatures } from '../../errors/match.ts';
import type { SignatureFile } from './model.ts';
import { readJson } from './read-file.ts';

/** Fetches the signatures and makes the function that recognises errors; rejects when it cannot. */
export const loadErrors = async (href: string): Promise<(text: string) => Recognised> => {
  const { signatures, pages } = (await readJson(href)) as SignatureFile;
  const prepared = prepareSignatures(expandSignatures(signatures));
  return (text) =>
    recogniseErrors(text, prepared, (address) => {
      const [slug = '', section] = address.split('#');
      const page = pages[slug];
      return page && { title: page.title, href: section ? `${page.href}#${section}` : page.href };
    });
};
