import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

/** The pinned Node and the tools of node_modules come before those of the machine. */
export const toolEnvironment = () => ({
  ...process.env,
  PATH: `${join(process.cwd(), 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`,
  ASTRO_TELEMETRY_DISABLED: '1',
});

/** Runs one command, shows its output and returns its exit code and what it printed. */
export const run = (command, { quiet = false, env = {} } = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, { shell: true, env: { ...toolEnvironment(), ...env } });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data) => {
        output += data;
        if (!quiet) process.stdout.write(data);
      });
    }
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
