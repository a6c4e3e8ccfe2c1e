import { describe, expect, it } from 'vitest';
import { goodContent, lines } from '../testing.ts';
import { errorCures } from './error-cures.ts';

/** The good content with an error and the page that it leads to changed. */
const found = (body: string, change: { examples?: string[]; page?: string } = {}) => {
  const good = goodContent();
  return lines(
    errorCures({
      ...good,
      errors: good.errors.map(({ file, signature }) => ({
        file,
        signature: { ...signature, ...change },
      })),
      guides: good.guides.map((guide) =>
        guide.kind === 'page' && guide.id === 'smtp/printer' ? { ...guide, body } : guide,
      ),
    }),
  );
};
const steps = '<Steps>\n\n1. Open the settings.\n\n</Steps>\n';
const rows = (...codes: string[]) => codes.map((code) => `| \`${code}\` | Do it |`).join('\n');

describe('the page of an error', () => {
  it('holds steps or an answer', () => {
    expect(found(steps)).toEqual([]);
    expect(found('Only words.')[0]).toMatch(/leads to "smtp\/printer", but .* neither a step nor/);
    expect(found(`${steps}\n## Empty {#way}\n`, { page: 'smtp/printer#way' })).not.toEqual([]);
    expect(found(`${steps}\n## Ways {#way}\n\nSend it.`, { page: 'smtp/printer#way' })).toEqual([]);
  });

  it('has the number of the error among the numbers that it lists', () => {
    const examples = ['550 5.7.705 Access denied'];
    expect(found(`${steps}${rows('5.1.8', '5.2.2', '5.7.705')}`, { examples })).toEqual([]);
    expect(found(`${steps}${rows('5.1.8', '5.2.2', '5.7.70')}`, { examples })[0]).toMatch(
      /lists numbers there, but not 5\.7\.705/,
    );
    expect(
      found(`${steps}${rows('5.1.8', '5.2.2', '5.7.701` to `5.7.709')}`, { examples }),
    ).toEqual([]);
  });

  it('does not send its reader back to the list', () => {
    const examples = ['550 5.7.705 Access denied'];
    const row = '| `5.7.705` | [Look it up](page:reference/errors) |';
    expect(found(`${steps}${row}`, { examples })[0]).toMatch(/back to the list of errors/);
  });
});
