import type { Content } from '../../src/content-model/content.ts';
import { productKinds } from '../../src/content-model/schemas/product.ts';
import { gap, gapsByLanguage, gapListsByLanguage, type FileChange } from './change.ts';
import { someEvidence } from './evidence.ts';

/** The file of a product, with every field that most products need. */
export const newProduct = (
  id: string,
  kind: string,
  page: string,
  content: Content,
): FileChange[] => {
  const known: readonly string[] = productKinds;
  if (!known.includes(kind))
    throw new Error(`"${kind}" is no kind; use one of: ${known.join(', ')}.`);
  if (content.products.some((product) => product.id === id))
    throw new Error(`There is a product "${id}" already.`);
  if (!content.guides.some((guide) => guide.kind === 'page' && guide.id === page))
    throw new Error(`There is no page "${page}".`);
  return [
    {
      path: `src/content/products/${id}.yaml`,
      text: `name:
${gapsByLanguage(`the name of ${id}`)}
aliases: ['${gap(`another way of writing ${id}`)}']
kind: ${kind}
# yes | partly | no; or unknown, then without "answer", with "ask", a file of src/content/texts
ready: partly
answer:
${gapsByLanguage('how it signs in, or why it cannot')}
since:
${gapsByLanguage('since which version; or delete')}
steps:
${gapListsByLanguage('the first thing to do')}
settings:
${gapListsByLanguage('where to set it, in the words of the product')}
page: ${page}
sources: ${someEvidence(content).sources}
reviewed: ${content.today}
`,
    },
  ];
};
