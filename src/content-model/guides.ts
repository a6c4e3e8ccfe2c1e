import { languages, otherLanguages, type Language } from '../languages/languages.ts';
import type { GuideText, PageText, TopicText } from './content.ts';
import { hiddenIn } from './hidden.ts';
import { offeredLanguages } from './offered.ts';
import { content } from './site-content.ts';

/** A guide as one language shows it. */
interface Shown<Text extends GuideText> {
  /** `topic` or `topic/page`. */
  readonly id: string;
  readonly topic: string;
  /** The language of the page around it. */
  readonly language: Language;
  /** Its text; in another language than the page's where the translation is missing. */
  readonly text: Text;
}

/** A page that fixes one thing. */
export type GuidePage = Shown<PageText>;

/** The overview of a topic. */
export type TopicPage = Shown<TopicText>;

const hides = hiddenIn(content);
const place = new Map(content.topics.map((topic, index) => [topic, index]));

const shown = <Text extends GuideText>(
  texts: readonly Text[],
  language: Language,
): Shown<Text>[] => {
  const preferred = [language, ...otherLanguages(language)];
  return [...Map.groupBy(texts, ({ id }) => id)]
    .flatMap(([id, editions]) => {
      const text = preferred
        .map((code) => editions.find((edition) => edition.language === code))
        .find((edition) => edition !== undefined);
      return text && !hides(id) ? [{ id, topic: text.topic, language, text }] : [];
    })
    .toSorted(
      (one, other) => (place.get(one.topic) ?? place.size) - (place.get(other.topic) ?? place.size),
    );
};

const isPage = (text: GuideText): text is PageText => text.kind === 'page';
const isTopic = (text: GuideText): text is TopicText => text.kind === 'topic';

// Every page asks for guides: with thousands of them neither list may be searched each time.
const listed = new Map(
  languages.map((language) => {
    const topics = shown(content.guides.filter(isTopic), language);
    const pages = inOrderOf(topics, shown(content.guides.filter(isPage), language));
    return [
      language,
      {
        topics,
        pages,
        topicById: new Map(topics.map((topic) => [topic.id, topic])),
        pageById: new Map(pages.map((page) => [page.id, page])),
      },
    ];
  }),
);

/** Pages as their overviews name them, likeliest first; those that none names come last. */
function inOrderOf(topics: readonly TopicPage[], pages: readonly GuidePage[]): GuidePage[] {
  const named = topics.flatMap(({ topic, text }) =>
    text.front.entries.map(({ page }) => page).filter((page) => page.startsWith(`${topic}/`)),
  );
  const rank = new Map([...new Set(named)].map((id, index) => [id, index]));
  const rankOf = ({ id }: GuidePage) => rank.get(id) ?? named.length;
  return pages.toSorted((one, other) =>
    one.topic === other.topic ? rankOf(one) - rankOf(other) : 0,
  );
}

/** The overviews of one language, in the order of topics.yaml. */
export const topicsIn = (language: Language): readonly TopicPage[] =>
  listed.get(language)?.topics ?? [];

/** The addresses of a topic in every language, for the routes below `[lang]/guides/[topic]`. */
export const topicPaths = () =>
  offeredLanguages.flatMap((lang) =>
    topicsIn(lang).map((topic) => ({ params: { lang, topic: topic.id }, props: { topic } })),
  );

/** The pages of one language, topic by topic, likeliest first. */
export const pagesIn = (language: Language): readonly GuidePage[] =>
  listed.get(language)?.pages ?? [];

/** The overview of a topic, or undefined when it is hidden or does not exist. */
export const findTopic = (language: Language, topic: string): TopicPage | undefined =>
  listed.get(language)?.topicById.get(topic);

/** A page as `topic/page`, or undefined when it is hidden or does not exist. */
export const findPage = (language: Language, id: string): GuidePage | undefined =>
  listed.get(language)?.pageById.get(id);

/** A page or an overview, or undefined when it is hidden or does not exist. */
export const findGuide = (language: Language, id: string): GuidePage | TopicPage | undefined =>
  findPage(language, id) ?? findTopic(language, id);
