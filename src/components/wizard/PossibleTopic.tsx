import type { PossibleTopic as Topic } from '../../wizard/possible-topics.ts';

interface Props {
  topic: Topic;
  open: boolean;
}

/** A topic with its pages that are still possible, to fold and unfold. */
export const PossibleTopic = ({ topic: { title, pages }, open }: Props) => (
  <details open={open}>
    <summary>
      {title} <span class="count">{pages.length}</span>
    </summary>
    <ul>
      {pages.map(({ page, title: name, lang, href }) => (
        <li key={page}>
          <a href={href} lang={lang}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  </details>
);
