import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkContent } from '../src/checks/check.ts';
import { digestOf } from '../src/content-model/digest.ts';
import { describeFault } from '../src/content-model/fault.ts';
import { unsure } from '../src/content-model/graph.ts';
import { loadContent, requireContent } from '../src/content-model/load.ts';
import { limits } from '../src/wizard/limits.ts';
import { allPaths } from '../src/wizard/paths.ts';
import { scaffold } from './scaffold/request.ts';

const project = new URL('..', import.meta.url).pathname;
const copy = mkdtempSync(join(tmpdir(), 'scaffold-'));
const written = ['src/content', 'docs/claims'];
for (const folder of [...written, 'src/pages']) {
  cpSync(join(project, folder), join(copy, folder), { recursive: true });
}
afterAll(() => rmSync(copy, { recursive: true }));

const make = (...args: string[]): void => {
  for (const { path, text } of scaffold(copy, args)) writeFileSync(join(copy, path), text);
};

const check = (): string[] => {
  const { faults, pending } = checkContent(loadContent(copy));
  return [...faults, ...pending].map(describeFault);
};

const filesIn = (root: string): Map<string, string> =>
  new Map(
    written.flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(?:mdx?|yaml|json)$/.test(name))
        .map((name) => [join(folder, name), readFileSync(join(root, folder, name), 'utf8')]),
    ),
  );

/** What an author would do, as far as a machine can: some words in the place of every gap. */
const fill = (): void => {
  for (const [path, text] of filesIn(copy)) {
    const filled = text.replace(
      /\[write: [^\]]*\]/g,
      (gap) => `Sample ${digestOf(path + gap).slice(0, 8)}`,
    );
    if (filled !== text) writeFileSync(join(copy, path), filled);
  }
};

const content = requireContent(project);
const [topic = ''] = content.guides.flatMap((guide) => (guide.kind === 'topic' ? guide.id : []));
const depthOf = (question: string): number =>
  Math.max(
    ...allPaths(content.graph)
      .filter(({ answers }) => answers.some(([asked]) => asked === question))
      .map(({ answers }) => answers.length),
  );
/** A question with room for two more answers, and for another question behind one of them. */
const question =
  Object.values(content.graph.questions).find(
    ({ id, answers }) =>
      answers.length + 2 <= limits.answersOfAQuestion && depthOf(id) < limits.questionsOnAPath,
  )?.id ?? '';

describe('a scaffold', () => {
  it('makes what passes the check once it is filled in, as often as one likes', () => {
    const before = check();
    const files = filesIn(copy);
    for (const name of ['fax-server', 'fax-line']) {
      make('page', `${topic}/${name}`, '--question', question);
      make('question', `which-${name}`, '--from', `${question}.${name}`);
      make('error', `${name}-refused`, '--protocol', 'smtp', '--page', `${topic}/${name}`);
    }
    make('product', 'fax-machine', '--kind', 'device', '--page', `${topic}/fax-server`);
    make('date', 'fax-end', '--date', '2999-05');
    make('date', 'fax-begin', '--date', '1999-12-31');

    const gaps = check();
    expect(gaps.filter((line) => line.includes('still says')).length).toBeGreaterThan(20);
    expect(gaps.filter((line) => !line.includes('still says') && !before.includes(line))).toEqual(
      [],
    );
    const touched = [...filesIn(copy)].filter(
      ([path, text]) => path.startsWith('src') && (files.get(path) ?? '') !== text,
    );
    for (const [path, text] of touched) {
      const left = text.split('\n');
      const lost = (files.get(path) ?? '')
        .split('\n')
        .filter((line) => !left.includes(line) && !left.includes(`${line},`));
      expect(lost, path).toEqual([]);
    }

    fill();
    expect(check()).toEqual(before);
    const dates = requireContent(copy).timeline.map(({ id }) => id);
    expect([dates[0], dates.at(-1)]).toEqual(['fax-begin', 'fax-end']);
  }, 120_000);

  it.each([
    [['page', topic, '--question', question], 'Name the page as topic/page'],
    [['page', 'no-topic/fax', '--question', question], 'There is no topic "no-topic"'],
    [['page', `${topic}/fax-server`, '--question', question], 'There is a page "'],
    [['page', `${topic}/fax`, '--question', 'nowhere'], 'There is no question "nowhere"'],
    [['page', `${topic}/fax`], 'Name a question with --question.'],
    [['question', 'x', '--from', `${question}.nothing`], 'does not lead to a page'],
    [['question', question, '--from', `${question}.${unsure}`], 'There is a question "'],
    [
      ['error', 'fax-server-refused', '--protocol', 'smtp', '--page', `${topic}/fax-server`],
      'There is an error "',
    ],
    [
      ['error', 'fax', '--protocol', 'telex', '--page', `${topic}/fax-server`],
      '"telex" is no protocol',
    ],
    [
      ['error', 'fax', '--protocol', 'smtp', '--page', 'smtp/nowhere'],
      'There is no page "smtp/nowhere"',
    ],
    [
      ['product', 'fax-machine', '--kind', 'device', '--page', `${topic}/fax-server`],
      'There is a product "',
    ],
    [['product', 'fax', '--kind', 'toy', '--page', `${topic}/fax-server`], '"toy" is no kind'],
    [['date', 'fax-end', '--date', '2999'], 'There is a date "fax-end" already'],
    [['date', 'fax', '--date', 'soon'], 'Write a date that exists'],
    [['guide', 'fax'], 'Say what to make: page, question, error, date or product.'],
  ])('says what is wrong with %j', (args, message) => {
    expect(() => scaffold(copy, args)).toThrow(message);
  });

  const command = (...args: string[]) =>
    [process.execPath, [join(project, 'scripts/new.ts'), ...args]] as const;
  const options = { cwd: copy, encoding: 'utf8' } as const;

  it('is made by a command that names the files', () => {
    const made = execFileSync(...command('date', 'fax-news', '--date', '2998'), options);
    expect(made).toMatch(/^changed src\/content\/timeline\.yaml\nReplace every \[write: …\]/);
    expect(readFileSync(join(copy, 'src/content/timeline.yaml'), 'utf8')).toContain(
      '- id: fax-news',
    );
  }, 60_000);

  it('is refused with the usage of the command', () => {
    const { status, stderr } = spawnSync(...command('date', 'fax-news', '--date', '2998'), options);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^There is a date "fax-news" already\.\n\nUsage: npm run new/);
  }, 60_000);
});
