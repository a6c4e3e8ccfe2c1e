import { describe, expect, it } from 'vitest';
import { Session } from './session.ts';
import { dates, readAll, sourceOf } from './testing.ts';

const header = 'Date (UTC),Request ID,Username,Sign-in error code,Client app,IP address';
const row = (n: number) => `2026-11-20,r${n},a${n}@contoso.example,0,IMAP4,203.0.113.${n}`;
const log = (...rows: string[]) => [header, ...rows].join('\n');
const ids = (problems: readonly { id: string }[] = []) => problems.map(({ id }) => id);

describe('files that come while others are read', () => {
  it('are read after them, into the same report', async () => {
    const session = new Session();
    session.add([sourceOf(log(row(1)), 'first.csv')]);
    let second: ReturnType<Session['read']> | undefined;
    const waiting: number[] = [];
    const report = await session.read(dates, (progress) => {
      waiting.push(progress.waiting);
      if (second) return;
      session.add([sourceOf(log(row(2)), 'second.csv')]);
      second = session.read(dates, () => undefined);
    });
    expect(await second).toBeUndefined();
    expect(report?.overview.files.map(({ name }) => name)).toEqual(['first.csv', 'second.csv']);
    expect(report?.overview.signIns).toBe(2);
    expect(waiting).toContain(1);
  });

  it('are listed as not read once reading is stopped, and are not read later on', async () => {
    const session = new Session();
    session.add([sourceOf(log(row(1)), 'first.csv'), sourceOf(log(row(2)), 'second.csv')]);
    const stopped = await session.read(dates, () => session.stop());
    expect(stopped?.overview.files.map(({ name, format }) => [name, format])).toEqual([
      ['first.csv', 'csv'],
      ['second.csv', 'not-read'],
    ]);
    expect(ids(stopped?.overview.files[0]?.problems)).toContain('stopped');
    session.add([sourceOf(log(row(3)), 'third.csv')]);
    const next = await session.read(dates, () => undefined);
    expect(next?.overview.files.map(({ name }) => name)).toEqual(['first.csv', 'third.csv']);
  });
});

describe('what cannot be read as it is', () => {
  it('is listed with what it is: a folder, an empty file', async () => {
    const folder = { ...sourceOf('', 'reports'), isFolder: true };
    const { files } = await readAll([folder, sourceOf('', 'empty.csv'), sourceOf(log(row(1)))]);
    expect(files.map(({ format }) => format)).toEqual(['folder', 'empty', 'csv']);
  });

  it('is not called empty where it could not be opened', async () => {
    const gone = {
      ...sourceOf(log(row(1))),
      pieces: () => {
        throw new Error('gone');
      },
    };
    const { files } = await readAll([gone]);
    expect(files[0]).toMatchObject({ format: 'not-read', problems: [{ id: 'read-error' }] });
  });

  it.each([
    ['in a field', log(row(1), row(2).slice(0, 20))],
    ['inside quotes', log(row(1), '"2026-11-20","r2","a2@contoso.ex')],
  ])('is told where a file breaks off %s, and counts what stands before', async (_, text) => {
    const { files, overview } = await readAll([sourceOf(text)]);
    expect(files[0]?.problems.slice(0, 1)).toMatchObject([{ id: 'cut-off-row', row: 3 }]);
    expect(ids(files[0]?.problems)).not.toContain('damaged-rows');
    expect(ids(files[0]?.problems)).not.toContain('unclosed-quote');
    expect(overview.signIns).toBe(1);
  });

  it('says nothing of the kind of a short row in the middle, or of a last line without an end', async () => {
    const { files } = await readAll([sourceOf(log(row(1).slice(0, 20), row(2)))]);
    expect(ids(files[0]?.problems)).toEqual(['damaged-rows']);
    expect(ids((await readAll([sourceOf(log(row(1)))])).files[0]?.problems)).toEqual([]);
  });
});
