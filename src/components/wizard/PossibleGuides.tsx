import { fill } from '../../languages/fill.ts';
import type { Words } from '../../content-model/words.ts';
import type { GuideLink } from '../../wizard/view.ts';

interface Props {
  guides: readonly GuideLink[];
  /** How many were possible before the first answer. */
  total: number;
  words: Words['interface']['wizard'];
}

/** The guides that the answers so far leave possible, for a reader in a hurry. */
export const PossibleGuides = ({ guides, total, words }: Props) => (
  <section class="possible" aria-labelledby="possible">
    <h2 id="possible">
      {words.possible}{' '}
      <span class="count">{fill(words.possibleOf, { count: guides.length, total })}</span>
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
