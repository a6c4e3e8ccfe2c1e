import type { Content } from '../../content-model/content.ts';
import { fault, type Fault } from '../../content-model/fault.ts';

/** Topics without an overview, pages that no entry leads to, earlier sections that two entries claim. */
export const overviews = ({ guides }: Content): Fault[] => {
  const topics = guides.filter((guide) => guide.kind === 'topic');
  const pages = guides.filter((guide) => guide.kind === 'page');
  return [
    ...pages
      .filter(
        ({ topic, language }) => !topics.some((t) => t.id === topic && t.language === language),
      )
      .map(({ file, topic, language }) =>
        fault(
          file,
          'file',
          `the topic "${topic}" has no overview in "${language}"`,
          `Write ${file.replace(/[^/]+$/, 'index.mdx')}, or put the page into another topic.`,
        ),
      ),
    ...topics.flatMap(({ file, id: topic, language, front }) => {
      const entered = new Set(front.entries.map(({ page }) => page));
      const was = front.entries.flatMap((entry) => entry.was);
      return [
        ...pages
          .filter((page) => page.topic === topic && page.language === language)
          .filter(({ id }) => !entered.has(id))
          .map(({ id }) =>
            fault(
              file,
              'entries',
              `no entry leads to "${id}"`,
              'Add one that says what people see.',
            ),
          ),
        ...was
          .filter((id, index) => was.indexOf(id) !== index)
          .map((id) =>
            fault(
              file,
              'entries',
              `the earlier section "${id}" lives on in two entries`,
              'Leave it in one of them.',
            ),
          ),
      ];
    }),
  ];
};
