import { expect, it } from 'vitest';
import { npmFailure } from './npm-failure.mjs';

const noNetwork = `npm error code ENOTFOUND
npm error syscall getaddrinfo
npm error errno ENOTFOUND
npm error network request to https://registry.example/zod failed, reason: getaddrinfo ENOTFOUND registry.example
npm error network This is a problem related to network connectivity.
npm error network In most cases you are behind a proxy or have bad network settings.
npm error network
npm error network If you are behind a proxy, please make sure that the 'proxy' config is set properly.
npm error A complete log of this run can be found in: /home/me/.npm/_logs/debug-0.log`;

const refused = `npm error code ECONNREFUSED
npm error FetchError: request to http://localhost:9/zod failed, reason: connect ECONNREFUSED 127.0.0.1:9
npm error     at ClientRequest.<anonymous> (/usr/lib/node_modules/npm/lib/index.js:130:14) {
npm error   code: 'ECONNREFUSED',
npm error   errno: 'ECONNREFUSED',
npm error }`;

it('says why a registry is not reached, once, and what to do', () => {
  const { reason, remedy, unreachable } = npmFailure(noNetwork);
  expect(unreachable).toBe(true);
  expect(reason).toEqual([
    'network request to https://registry.example/zod failed, reason: getaddrinfo ENOTFOUND registry.example',
  ]);
  expect(remedy.join(' ')).toContain('npm config set proxy');
  expect(npmFailure(refused).reason).toEqual([
    'FetchError: request to http://localhost:9/zod failed, reason: connect ECONNREFUSED 127.0.0.1:9',
  ]);
});

it.each([
  ['SELF_SIGNED_CERT_IN_CHAIN', true, 'cafile'],
  ['E401', false, 'npm login'],
  ['EUSAGE', false, 'package-lock.json'],
  ['ENOSPC', false, 'disk'],
  ['1', false, 'node_modules'],
])('knows %s', (code, unreachable, remedy) => {
  const failure = npmFailure(`npm error code ${code}\nnpm error because`);
  expect(failure.unreachable).toBe(unreachable);
  expect(failure.remedy.join(' ')).toContain(remedy);
  expect(failure.reason).toEqual(['because']);
});

it('has a remedy for what npm does not explain, and for an npm of older times', () => {
  expect(npmFailure('Killed').remedy).not.toEqual([]);
  expect(npmFailure('npm ERR! code ETIMEDOUT\nnpm ERR! slow').unreachable).toBe(true);
});
