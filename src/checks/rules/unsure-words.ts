import { proseRules } from '../prose/prose-rules.ts';
import { fault, type Fault } from '../../content-model/fault.ts';
import type { Content } from '../../content-model/content.ts';

/** Pages that state something unsure in words that do not say so. */
export const unsureWords = (model: Content): Fault[] =>
  model.claims.flatMap(({ file, topic, list }) =>
    list
      .filter(({ confidence }) => confidence === 'unsure')
      .flatMap(({ page, says }) =>
        model.guides
          .filter((guide) => guide.id === (page === 'index' ? topic : `${topic}/${page}`))
          .filter(({ language, body }) => proseRules.get(language)?.unsure.test(body) === false)
          .map((guide) =>
            fault(
              guide.file,
              'text',
              `states as sure what ${file} calls unsure: "${says}"`,
              'Say that it is not confirmed.',
            ),
          ),
      ),
  );
