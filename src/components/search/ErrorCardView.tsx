import { isOtherCause } from '../../errors/verdict.ts';
import type { ErrorCard } from '../../errors/cards.ts';
import type { Words } from '../../content-model/words.ts';
import { Pieces } from './Pieces.tsx';

interface Props {
  card: ErrorCard;
  words: Words['errors'];
  /** Address of the list of errors. */
  list: string;
}

/** One recognised error: what it is, how sure that is, what to check and where to go. */
export const ErrorCardView = ({ card, words, list }: Props) => {
  const { id, verdict, matched, meaning, check, page, also, listed } = card;
  const { label } = words;
  const { said, sure, help } = words.verdict[verdict];
  return (
    <article
      class={isOtherCause(verdict) ? 'error-card other-cause' : 'error-card'}
      aria-labelledby={`card-${id}`}
    >
      <h3 id={`card-${id}`}>
        {said} <span class="certainty">{sure}</span>
      </h3>
      <p class="certainty-help">{help}</p>
      <dl>
        <div>
          <dt>{label.matched}</dt>
          <dd class="matched" translate={false}>
            <Pieces pieces={matched} />
          </dd>
        </div>
        <div>
          <dt>{label.meaning}</dt>
          <dd>{meaning}</dd>
        </div>
        <div>
          <dt>{label.check}</dt>
          <dd>{check}</dd>
        </div>
        {page && (
          <div>
            <dt>{label.guide}</dt>
            <dd>
              <a class="card-guide" href={page.href}>
                {page.title}
              </a>
            </dd>
          </div>
        )}
        {also.length > 0 && (
          <div>
            <dt>{label.also}</dt>
            <dd class="card-also">
              {also.map(({ title, href }) => (
                <a key={href} href={href}>
                  {title}
                </a>
              ))}
            </dd>
          </div>
        )}
      </dl>
      {listed && (
        <p class="card-entry">
          <a href={`${list}${listed}/#${id}`}>{label.entry}</a>
        </p>
      )}
    </article>
  );
};
