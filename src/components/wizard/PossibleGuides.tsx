import type { Words } from '../../i18n/resources.ts';
import type { QuestionView } from '../../wizard/view.ts';

interface Props {
  guides: QuestionView['possible'];
  words: Words['interface']['wizard'];
}

/** The guides that the answers so far leave possible, for a reader in a hurry. */
export const PossibleGuides = ({ guides, words }: Props) => (
  <section class="possible" aria-labelledby="possible">
    <h2 id="possible">
      {words.possible} <span class="count">{guides.length}</span>
    </h2>
    <p>{words.possibleHint}</p>
    <ul>
      {guides.map(({ slug, title, href }) => (
        <li key={slug}>
          <a href={href}>{title}</a>
        </li>
      ))}
    </ul>
  </section>
);
