import type { SendableText } from '../../content-model/content.ts';
import { helpDeskPage } from '../../content-model/graph.ts';
import { findPage } from '../../content-model/guides.ts';
import { content } from '../../content-model/site-content.ts';
import { settingNames } from '../../content-model/schemas/state.ts';
import { mayBe } from '../../content-model/state.ts';
import { state } from '../../content-model/said.ts';
import { useWords } from '../../content-model/translate.ts';
import { languageRecord, type Language } from '../../languages/languages.ts';
import { textIn } from '../../languages/localised.ts';
import { routes } from '../../routing/site-routes.ts';

/** The line with what the organisation has said filled in; nothing where it has not said so. */
const lineFor = (line: string, language: Language): string[] => {
  const t = useWords(language);
  let known = true;
  const filled = line
    .replace(/^\{where:(\w+)=([\w|-]+)\}/, (_, setting: string, values: string) => {
      known &&= mayBe(state, { [setting]: values.split('|') });
      return '';
    })
    .replace(/\{state:(\w+)\}/g, (_, name: string) => {
      const setting = settingNames.find((other) => other === name);
      const said = setting && content.organisation[setting];
      known &&= said !== undefined;
      return [said ?? []]
        .flat()
        .map((value) => t(`state.${name}.${value}` as 'state.here'))
        .join(languageRecord(language).listSeparator);
    });
  return known ? [filled] : [];
};

/**
 * A text to send with the organisation's names and the addresses of this build filled in; `address`
 * is the page that it stands on. A line with `{state:setting}` is there where the organisation has
 * said so, one that begins with `{where:setting=value|value}` where it has not said otherwise. What the sender writes stays in its brackets.
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
    .flatMap((line) => lineFor(line, language))
    .join('\n')
    .replace(
      /\{page:([a-z0-9/-]+)\}/g,
      (_, id: string) =>
        new URL(routes.page(language, findPage(language, id) ? `guides/${id}` : helpDeskPage), site)
          .href,
    )
    .replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);
};
