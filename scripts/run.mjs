import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { clearTimeout, setTimeout } from 'node:timers';

/** The pinned Node and the tools of node_modules come before those of the machine. */
export const toolEnvironment = () => ({
  ...process.env,
  PATH: `${join(process.cwd(), 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`,
  ASTRO_TELEMETRY_DISABLED: '1',
});

/**
 * Runs one command, shows its output and returns its exit code and what it printed. With
 * `patience` (milliseconds) it is ended after that time, and `late`.
 */
export const run = (command, { quiet = false, env = {}, cwd = '.', patience } = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, { shell: true, cwd, env: { ...toolEnvironment(), ...env } });
    let output = '';
    const giveUp = () => {
      child.kill();
      child.stdout.destroy();
      child.stderr.destroy();
      resolve({ code: 1, output, late: true });
    };
    const timer = patience === undefined ? undefined : setTimeout(giveUp, patience);
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data) => {
        output += data;
        if (!quiet) process.stdout.write(data);
      });
    }
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code: code ?? 1, output, late: false });
    });
  });
