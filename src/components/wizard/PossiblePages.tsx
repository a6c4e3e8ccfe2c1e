import { fill } from '../../languages/fill.ts';
import type { Words } from '../../content-model/words.ts';
import type { QuestionView } from '../../wizard/view.ts';
import { PossibleTopic } from './PossibleTopic.tsx';

interface Props {
  view: QuestionView;
  words: Words['interface']['wizard'];
}

/** The pages that the answers so far leave possible, by topic, for a reader in a hurry. */
export const PossiblePages = ({ view: { possible, count, total }, words }: Props) => (
  <section class="possible" aria-labelledby="possible">
    <h2 id="possible">
      {words.possible} <span class="count">{fill(words.possibleOf, { count, total })}</span>
    </h2>
    <p>{words.possibleHint}</p>
    {count > mostListed ? (
      <ul>
        {possible.map(({ topic, title, href, pages }) => (
          <li key={topic}>
            <a href={href}>
              {title} <span class="count">{pages.length}</span>
            </a>
          </li>
        ))}
      </ul>
    ) : (
      possible.map((topic) => (
        <PossibleTopic key={topic.topic} topic={topic} open={count <= mostOpen} />
      ))
    )}
  </section>
);

/** Above this nothing has narrowed yet: topics say more than all of their pages. */
const mostListed = 48;

/** So many pages stand open at once; more of them are folded by topic. */
const mostOpen = 12;
