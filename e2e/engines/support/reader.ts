import { expect } from '@playwright/test';
import { buildSync } from 'esbuild';
import { join } from 'node:path';
import type { EngineElement, EngineWindow } from './engine.ts';
import type * as InPage from './in-page.ts';

export type { Wanted } from './in-page.ts';
type Wanted = InPage.Wanted;

const { outputFiles } = buildSync({
  entryPoints: [join(import.meta.dirname, 'in-page.ts')],
  bundle: true,
  format: 'iife',
  globalName: 'inPage',
  minify: true,
  write: false,
});
const library = outputFiles[0]?.text ?? '';

/** The source of a function of the page that calls one of ours. */
const calling = (name: keyof typeof InPage): string =>
  `function () { ${library}; return inPage.${name}(...arguments) }`;
const finding = calling('find');

const patience = 20_000;

/** Tries again what fails while a page is on its way. */
const until = (work: () => Promise<void>): Promise<void> =>
  expect(work).toPass({ timeout: patience, intervals: [50, 100, 200] });

/** A reader in front of an engine's window, who knows a site by roles and accessible names. */
export const readerOf = (window: EngineWindow, site: string) => {
  const element = async (wanted: Wanted): Promise<EngineElement> => {
    const found = await window.element(finding, [wanted]);
    if (!found) throw new Error(`There is no ${wanted.role} “${wanted.name ?? ''}” to be seen.`);
    return found;
  };
  /** What a function says that runs in the page. */
  const look = async <Args extends readonly unknown[], Answer>(
    question: (...args: Args) => Answer,
    ...args: Args
  ): Promise<Awaited<Answer>> => (await window.run(String(question), args)) as Awaited<Answer>;
  const heading = () => look(() => document.querySelector('h1')?.textContent.trim());

  return {
    look,
    goto: (path: string) => window.goto(site + path),
    reload: () => window.reload(),
    back: () => look(() => setTimeout(() => history.back())),
    /** Waits until something is seen. */
    sees: (wanted: Wanted) => until(async () => void (await element(wanted))),
    /** Waits until something is not seen any more. */
    misses: (wanted: Wanted) =>
      until(async () => {
        expect(await window.element(finding, [wanted]), JSON.stringify(wanted)).toBeUndefined();
      }),
    press: (wanted: Wanted) => until(async () => (await element(wanted)).click()),
    /** Presses a link until another page is there: lists may move while they fill. */
    follow: (wanted: Wanted) =>
      until(async () => {
        const before = await heading();
        await (await element(wanted)).click();
        // While a page is on its way there is no heading, or no answer.
        const now = async () => (await heading().catch(() => before)) ?? before;
        await expect.poll(now, { timeout: 5_000 }).not.toBe(before);
      }),
    write: (wanted: Wanted, text: string) => until(async () => (await element(wanted)).type(text)),
    /** Chooses files in the field for files of the page. */
    choose: (files: readonly string[]) =>
      until(async () => {
        const field = await window.element("() => document.querySelector('input[type=file]')", []);
        if (!field) throw new Error('There is no field for files.');
        await field.choose(files.map((file) => join(process.cwd(), file)));
      }),
    /** Pastes a text as the clipboard would. */
    paste: (wanted: Wanted, text: string) =>
      until(async () => {
        await (await element(wanted)).click();
        await look(pasteInto, text);
      }),
    /** Waits until the page has this title. */
    reaches: (title: string) => until(async () => expect(await heading()).toBe(title)),
    heading,
    /** Touches a page and waits until the browser keeps the site for reading without a network. */
    keepsOffline: () =>
      until(async () => {
        await (await element({ role: 'heading' })).click();
        await look(async () => {
          await navigator.serviceWorker.ready;
        });
      }),
    path: () => look(() => location.pathname),
    showAsPrinted: () => window.run(calling('showAsPrinted'), []),
  };
};

/** Pastes into what has the focus. Firefox takes the text of such an event by its own two names. */
const pasteInto = (text: string): void => {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const init = {
    clipboardData,
    data: text,
    dataType: 'text/plain',
    bubbles: true,
    cancelable: true,
  };
  document.activeElement?.dispatchEvent(new ClipboardEvent('paste', init));
};

/** A reader in front of an engine's window. */
export type Reader = ReturnType<typeof readerOf>;
