import type { SendableText } from '../../content-model/content.ts';
import { helpDeskPage } from '../../content-model/graph.ts';
import { findPage } from '../../content-model/guides.ts';
import { content } from '../../content-model/site-content.ts';
import { textIn } from '../../languages/localised.ts';
import { routes } from '../../routing/site-routes.ts';
import { lineFor } from './line-for.ts';

/**
 * A text to send with the organisation's names and the addresses of this build filled in; `address`
 * is the page that it stands on.
 * What the sender writes stays in its brackets.
 */
export const filledText = (
  { body, language }: SendableText,
  address: string,
  site: URL | undefined,
): string => {
  const { name, helpDesk } = content.organisation;
  const values: Readonly<Record<string, string>> = {
    organisation: textIn(name, language),
    helpDesk: textIn(helpDesk.name, language),
    address,
  };
  return body
    .split('\n')
    .flatMap((line) => lineFor(line, language, content.organisation) ?? [])
    .join('\n')
    .replace(
      /\{page:([a-z0-9/-]+)\}/g,
      (_, id: string) =>
        new URL(routes.page(language, findPage(language, id) ? `guides/${id}` : helpDeskPage), site)
          .href,
    )
    .replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);
};
