import { expect, it } from 'vitest';
import { plainFailure } from './plain-failure.mjs';

it('leaves of a failed build what somebody has to mend', () => {
  const printed = `\u001b[2m08:32:25\u001b[22m [content] Synced content
08:32:25 \u001b[31m[ERROR] [content-check]\u001b[39m An unhandled error occurred
1 fault in the content:
  src/content/wizard.yaml: (whole file): cannot be read. Correct it: Unexpected scalar
  Location:
    /home/me/guide/node_modules/yaml/dist/compose/composer.js:70:34
  Stack trace:
    at stop (file:///home/me/guide/src/build/content-check.ts:15:54)
`;
  expect(plainFailure(printed)).toEqual([
    '08:32:25 [ERROR] [content-check] An unhandled error occurred',
    '1 fault in the content:',
    '  src/content/wizard.yaml: (whole file): cannot be read. Correct it: Unexpected scalar',
  ]);
});
