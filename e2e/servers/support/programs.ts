import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { connect, createServer } from 'node:net';

const packages = ['nginx-light', 'libnginx-mod-http-brotli-static', 'apache2'];

const onPath = (name: string): string | undefined =>
  ['/usr/sbin', '/usr/bin', '/usr/local/sbin', '/usr/local/bin']
    .map((folder) => `${folder}/${name}`)
    .find((file) => existsSync(file));

/** Where nginx and Apache are, after installing them on a Debian where this may be done. */
export const findServers = (): { nginx: string | undefined; apache: string | undefined } => {
  const found = () => ({ nginx: onPath('nginx'), apache: onPath('apache2') });
  const first = found();
  const mayInstall = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if ((first.nginx && first.apache) || !mayInstall) return first;
  const quiet = 'apt-get update -qq && apt-get install -y -qq --no-install-recommends';
  // Debian would start them as services, which needs port 80 and nobody asked for.
  const policy =
    'printf "#!/bin/sh\\nexit 101\\n" > /usr/sbin/policy-rc.d; chmod +x /usr/sbin/policy-rc.d';
  const hadPolicy = existsSync('/usr/sbin/policy-rc.d');
  const command = `${hadPolicy ? 'true' : policy}; ${quiet} ${packages.join(' ')}; ${hadPolicy ? 'true' : 'rm -f /usr/sbin/policy-rc.d'}`;
  spawnSync(command, {
    shell: true,
    stdio: 'ignore',
    timeout: 180_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return found();
};

/** A port of this machine that nobody uses. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });

/** Starts a server in the foreground and waits for its port. Rejects with what it printed. */
export const startProgram = async (
  program: string,
  args: readonly string[],
  port: number,
): Promise<ChildProcess> => {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => (printed += data.toString()));
  }
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) break;
    if (await answers(port)) return child;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.kill();
  throw new Error(`${program} did not start: ${printed}`);
};

/** Stops a program and waits until it is gone. */
export const stopProgram = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
