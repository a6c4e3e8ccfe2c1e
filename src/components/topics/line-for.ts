import type { Organisation } from '../../content-model/schemas/organisation.ts';
import { settingNames, type Setting } from '../../content-model/schemas/state.ts';
import { mayBe, stateOf } from '../../content-model/state.ts';
import { useWords } from '../../content-model/translate.ts';
import { languageRecord, type Language } from '../../languages/languages.ts';

type Said = Partial<Pick<Organisation, Setting>>;

/**
 * A line of a text to send with what the organisation has said filled in. Undefined where it is left
 * out: `{state:setting}` names what it has not said, `{where:setting=value|value}` at its beginning
 * what it has said otherwise.
 */
export const lineFor = (line: string, language: Language, said: Said): string | undefined => {
  const t = useWords(language);
  let holds = true;
  const filled = line
    .replace(/^\{where:(\w+)=([\w|-]+)\}/, (_, setting: string, values: string) => {
      holds &&= mayBe(stateOf(said), { [setting]: values.split('|') });
      return '';
    })
    .replace(/\{state:(\w+)\}/g, (_, name: string) => {
      const setting = settingNames.find((other) => other === name);
      const value = setting && said[setting];
      holds &&= value !== undefined;
      return [value ?? []]
        .flat()
        .map((one) => t(`state.${name}.${one}` as 'state.here'))
        .join(languageRecord(language).listSeparator);
    });
  return holds ? filled : undefined;
};
