import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';

const start = (port: string) => {
  const env = { ...process.env, PORT: port };
  return spawnSync(process.execPath, ['scripts/start.mjs'], { encoding: 'utf8', env });
};

describe('before anything is installed or built, starting says', () => {
  it('that the port is taken, and how to choose another one', async () => {
    const other = createServer().listen(0, 'localhost');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { status, stdout, stderr } = start(String(port));
    other.close();
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(`Port ${port} is taken`);
    expect(stderr).toContain('PORT=');
  });

  it.each(['guide', '0', '65536', '80.5'])('that %s is no port', (port) => {
    const { status, stdout, stderr } = start(port);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(`PORT=${port} is not a port`);
  });
});
