import type { Content, GuideText, PageText, TopicText } from '../../content-model/content.ts';
import { fault, type Fault } from '../../content-model/fault.ts';
import { translationPairs } from '../guide/editions.ts';

/** Front matter that does not fit together: dangling pages to try next, languages that differ. */
export const frontPairs = ({ guides }: Content): Fault[] => {
  const pages = new Set(guides.flatMap((guide) => (guide.kind === 'page' ? [guide.id] : [])));
  return [
    ...guides.flatMap((guide) => dangling(guide, pages)),
    ...translationPairs(guides).flatMap(({ original, translation }) =>
      differences(original, translation).map((field) =>
        fault(
          translation.file,
          field,
          `differs from ${original.file}`,
          'Write the same in every language.',
        ),
      ),
    ),
  ];
};

const dangling = (guide: GuideText, pages: ReadonlySet<string>): Fault[] => {
  const named =
    guide.kind === 'page'
      ? guide.front.ifNot.map((page) => ({ field: 'ifNot', page }))
      : guide.front.entries.map(({ page }) => ({ field: 'entries', page }));
  return named.flatMap(({ field, page }) => {
    if (page === guide.id) {
      return [fault(guide.file, field, 'the page names itself', 'Name other pages.')];
    }
    return pages.has(page)
      ? []
      : [
          fault(
            guide.file,
            field,
            `there is no page "${page}"`,
            'Write that page or correct the name.',
          ),
        ];
  });
};

type Fields = Readonly<Record<string, unknown>>;

const pageFields = ({ front }: PageText): Fields => ({
  kind: front.kind,
  audience: front.audience,
  apps: front.apps,
  minutes: front.needs?.minutes,
  sources: front.sources,
  reviewed: front.reviewed,
  reviewBy: front.reviewBy,
  ifNot: front.ifNot,
});

const topicFields = ({ front }: TopicText): Fields => ({
  entries: front.entries.map(({ page, drawing, was }) => ({ page, drawing, was })),
});

const fieldsOf = (guide: GuideText): Fields =>
  guide.kind === 'page' ? pageFields(guide) : topicFields(guide);

/** The fields that are no words and yet differ. */
const differences = (one: GuideText, other: GuideText): string[] => {
  const [first, second] = [fieldsOf(one), fieldsOf(other)];
  return Object.keys(first).filter(
    (field) => JSON.stringify(first[field]) !== JSON.stringify(second[field]),
  );
};
