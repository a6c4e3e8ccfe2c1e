import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import config, { floors } from '../../.dependency-cruiser.mjs';
import { readHouse, type Broken } from './house.ts';
import { lostSheets, wrongSheets } from './part-sheets.ts';

/** What is wrong in a project of these files: paths, and what stands in them. */
const wrongIn = async (files: Readonly<Record<string, string>>): Promise<Broken[]> => {
  const root = mkdtempSync(join(tmpdir(), 'house-'));
  try {
    for (const [path, source] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), source);
    }
    const { modules, broken } = await readHouse(root);
    return [...broken, ...wrongSheets(modules), ...lostSheets(modules)];
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
};

const arrows = (wrong: readonly Broken[]) => wrong.map(({ rule, arrow }) => `${rule}: ${arrow}`);
const imports = (...paths: string[]) => paths.map((path) => `import '${path}';`).join('\n');
const astro = (...paths: string[]) => `---\n${imports(...paths)}\n---\n<p>x</p>\n`;
const valid = {
  'src/pages/home.astro': astro('./_home.css', '../components/home/FirstQuestion.astro'),
  'src/pages/_home.css': "@import '../components/home/first-question.css';\n",
  'src/components/home/FirstQuestion.astro': `${astro('../../wizard/view.ts')}<script>import './first-question.client.ts';</script>`,
  'src/components/home/first-question.css': '',
  'src/components/home/first-question.client.ts': imports('../../languages/dates.ts'),
  'src/wizard/view.ts': imports('../languages/dates.ts'),
  'src/languages/dates.ts': 'export const day = 1;',
};
/** Everything that nobody imports is a page of its own, so that only the seeded fault shows. */
const used = (files: Readonly<Record<string, string>>) => ({
  ...files,
  'src/pages/all.ts': imports(...Object.keys(files).map((path) => `../${path.slice(4)}`)),
});

describe('the rules of who imports whom', () => {
  it('let pages use parts, and parts use pure rooms', async () => {
    expect(arrows(await wrongIn(valid))).toEqual([]);
  });

  it('each say what to do', () => {
    for (const { name, comment } of [...config.forbidden, ...config.runtime]) {
      expect(comment, name).toMatch(/\w.+\.$/);
    }
  });

  it.each(floors.slice(1).map(({ room }, index) => ({ room, above: floors[index]?.room ?? '' })))(
    'refuse an arrow from $room up to $above',
    async ({ room, above }) => {
      const depth = room.split('/').length + 1;
      const wrong = await wrongIn({
        [`src/${room}/lower.ts`]: imports(`${'../'.repeat(depth)}src/${above}/upper.ts`),
        [`src/${above}/upper.ts`]: 'export const upper = 1;',
        'src/pages/all.ts': imports(`../${room}/lower.ts`),
      });
      expect(arrows(wrong)).toContain(
        `no arrow up from ${room}: src/${room}/lower.ts → src/${above}/upper.ts`,
      );
    },
  );

  it.each([
    [
      'no circle of files',
      { 'src/wizard/a.ts': imports('./b.ts'), 'src/wizard/b.ts': imports('./a.ts') },
    ],
    [
      'no circle of files',
      {
        'src/components/site/A.astro': astro('./B.astro'),
        'src/components/site/B.astro': astro('./A.astro'),
      },
    ],
    [
      'no arrow up from wizard',
      {
        'src/wizard/a.ts': "import type { B } from '../components/site/b.ts';\nexport type A = B;",
        'src/components/site/b.ts': 'export interface B { b: 1 }',
      },
    ],
    [
      'no room knows how it is built or checked',
      { 'src/layouts/Head.astro': astro('../build/csp.ts'), 'src/build/csp.ts': '' },
    ],
    ['checks know no build', { 'src/checks/a.ts': imports('../build/b.ts'), 'src/build/b.ts': '' }],
    [
      'no room uses the tools',
      { 'src/build/a.ts': imports('../../scripts/b.ts'), 'scripts/b.ts': '' },
    ],
    ['pure rooms know no machine', { 'src/search/a.ts': imports('preact') }],
    ['pure rooms read no files', { 'src/errors/a.ts': imports('node:fs') }],
    [
      'sheets are listed, not imported',
      { 'src/components/site/A.astro': astro('./a.css'), 'src/components/site/a.css': '' },
    ],
    [
      'code for the browser needs no Node',
      {
        'src/components/site/a.client.ts': imports('./b.ts'),
        'src/components/site/b.ts':
          "import { join } from 'node:path';\nexport const b = join('x');",
      },
    ],
    [
      'code for the browser needs no Node',
      {
        'src/components/site/A.astro': `<script>import './b.ts';</script>`,
        'src/components/site/b.ts':
          "import { join } from 'node:path';\nexport const b = join('x');",
      },
    ],
    [
      'code for the browser carries no content',
      {
        'src/components/site/A.tsx': imports('../../content-model/site-content.ts'),
        'src/content-model/site-content.ts': '',
      },
    ],
  ])('say “%s”', async (rule, files) => {
    expect((await wrongIn(used(files))).map((one) => one.rule)).toContain(rule);
  });

  it('name what nothing needs', async () => {
    const wrong = await wrongIn({ ...valid, 'src/components/home/old.css': '' });
    expect(arrows(wrong)).toEqual([
      'every file is needed: src/components/home/old.css',
      'a sheet stands beside its part: src/components/home/old.css',
    ]);
  });
});

describe('the sheets of a page', () => {
  it('are those of its parts, also where a part holds another', async () => {
    const wrong = await wrongIn({
      ...valid,
      'src/pages/_home.css': '',
      'src/pages/b.astro': astro('./_b.css'),
      'src/pages/_b.css': "@import '../components/home/first-question.css';",
    });
    expect(arrows(wrong)).toEqual([
      'a page has no sheets of other parts: src/pages/b.astro → src/components/home/first-question.css',
      'a page has the sheets of its parts: src/pages/home.astro → src/components/home/first-question.css',
    ]);
  });
});
