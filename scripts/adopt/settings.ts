import { parseDocument } from 'yaml';
import { settingNames } from '../../src/content-model/schemas/state.ts';

/** Answers by field, as a path: `['helpDesk', 'mail']`. Undefined leaves the field as it is. */
export type Answers = readonly (readonly [path: readonly string[], value: unknown])[];

/** Ways to the help desk: those of the sample are not those of whoever adopts it. */
const contacts = ['mail', 'phone', 'ticket', 'hours'].map((way) => ['helpDesk', way]);

/**
 * The settings with the answers in their places, every comment kept. `isSample` says that they were
 * the project's, whose contacts go. A setting that stands as a comment (`# mfa: on`) gives way.
 */
export const writeSettings = (source: string, answers: Answers, isSample: boolean): string => {
  const given = answers.filter(([, value]) => value !== undefined);
  const isState = ([path]: Answers[number]) => settingNames.some((name) => name === path[0]);
  const document = parseDocument(source);
  if (isSample) for (const path of contacts) document.deleteIn(path);
  const missing = given.filter((answer) => isState(answer) && !document.hasIn([...answer[0]]));
  for (const [path, value] of given) {
    if (!missing.some(([other]) => other === path)) document.setIn([...path], value);
  }
  return missing.reduce(
    (text, [[name = ''], value]) => {
      const line = `${name}: ${Array.isArray(value) ? `[${value.join(', ')}]` : `'${String(value)}'`}`;
      const commented = new RegExp(`^# ?${name}: .*$`, 'm');
      return commented.test(text) ? text.replace(commented, line) : `${text.trimEnd()}\n${line}\n`;
    },
    document.toString({ lineWidth: 0 }),
  );
};
