import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { findEngines } from '../../../scripts/engines.mjs';
import { freePort, startProgram, stopProgram } from '../../servers/support/programs.ts';
import type { Engine, EngineElement } from './engine.ts';
import { openSession, type Session } from './web-driver.ts';

/** A display that nobody looks at; answers its name. */
const startDisplay = async (program: string): Promise<[ChildProcess, string]> => {
  const options = ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const display = spawn(program, options, { stdio: ['ignore', 'pipe', 'ignore'] });
  const [number] = (await once(display.stdout, 'data')) as [Buffer];
  return [display, `:${number.toString().trim()}`];
};

const enter = '\uE007';
/** The key under which WebDriver names an element. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

const touch = (session: Session, id: string): EngineElement => {
  const type = async (text: string) => {
    await session('POST', `/element/${id}/value`, { text });
  };
  return {
    click: async () => {
      await session('POST', `/element/${id}/click`, {});
    },
    type: (text) => type(text.replaceAll('\n', enter)),
    choose: (files) => type(files.join('\n')),
  };
};

/** WebKit as GNOME has it, by WebDriver. */
export const startWebKit = async (): Promise<Engine | undefined> => {
  const { webKitDriver, miniBrowser, display: displayProgram } = findEngines();
  if (!webKitDriver || !miniBrowser || !displayProgram) return undefined;
  const [display, name] = await startDisplay(displayProgram);
  const port = await freePort();
  const driver = await startProgram(webKitDriver, [`--port=${port}`], port, { DISPLAY: name });
  const session = await openSession(`http://127.0.0.1:${port}`, {
    browserName: 'MiniBrowser',
    // A script in a page that Back puts aside never answers.
    timeouts: { script: 3_000 },
    'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
  });
  const run = (source: string, args: readonly unknown[]) =>
    session('POST', '/execute/async', {
      script: `const done = arguments[arguments.length - 1];
        Promise.resolve((${source})(...[...arguments].slice(0, -1))).then(done);`,
      args,
    });
  return {
    window: {
      goto: async (url) => {
        await session('POST', '/url', { url });
      },
      reload: async () => {
        await session('POST', '/refresh', {});
      },
      run,
      element: async (source, args) => {
        const found = (await run(source, args)) as Record<string, string> | null;
        const id = found?.[elementKey];
        return id === undefined ? undefined : touch(session, id);
      },
      resize: async (width, height) => {
        const [left, top] = (await run(
          '() => [outerWidth - innerWidth, outerHeight - innerHeight]',
          [],
        )) as [number, number];
        await session('POST', '/window/rect', { width: width + left, height: height + top });
      },
      picture: async () => Buffer.from((await session('GET', '/screenshot')) as string, 'base64'),
    },
    stop: async () => {
      await session('DELETE', '');
      await stopProgram(driver);
      await stopProgram(display);
    },
  };
};
