import type { SearchModel } from './model.ts';

interface Props {
  model: SearchModel;
  /** The list of errors helps only somebody who has an error. */
  withErrors: boolean;
}

/** Where to go when a search leads nowhere. */
export const WaysOn = ({ model: { words, links }, withErrors }: Props) => (
  <ul class="ways-on">
    <li>
      <a href={links.firstQuestion}>{words.firstQuestion}</a>
    </li>
    <li>
      <a href={links.map}>{words.map}</a>
    </li>
    {withErrors && (
      <li>
        <a href={links.errors}>{words.errorList}</a>
      </li>
    )}
    <li>
      <a href={links.helpDesk}>{words.helpDesk}</a>
    </li>
  </ul>
);
