import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswers, readTried, writeQuery } from './address.ts';
import type { Graph } from '../content-model/graph.ts';
import { replay } from './replay.ts';
import { devices } from './testing.ts';

const read = (query: string, graph: Graph = devices) => [...readAnswers(graph, query).answers];

describe('answers in the address', () => {
  it('are read and written back in one canonical form', () => {
    const { answers } = readAnswers(
      devices,
      '?window=grey&utm_source=x&system=windows&device=computer&v=1',
    );
    const { steps } = replay(devices, answers);
    expect(writeQuery(devices, steps)).toBe('?v=2&device=computer&system=windows&window=grey');
  });

  it('are left out when their question does not exist', () => {
    expect(read('?shoe-size=44&device=phone&__proto__=x')).toEqual([['device', 'phone']]);
  });

  it('count once: the first one', () => {
    expect(read('?device=phone&device=computer')).toEqual([['device', 'phone']]);
  });

  it('follow two questions that were joined into one', () => {
    const graph: Graph = {
      ...devices,
      renamed: { questions: { app: 'window' }, answers: {} },
    };
    expect(read('?app=outlook&window=grey', graph)).toEqual([['window', 'grey']]);
    expect(read('?window=grey&app=web', graph)).toEqual([['window', 'grey']]);
  });

  it('follow renamed questions and answers', () => {
    const graph: Graph = {
      ...devices,
      renamed: { questions: { machine: 'device' }, answers: { 'device.pc': 'computer' } },
    };
    expect(read('?machine=pc', graph)).toEqual([['device', 'computer']]);
  });

  it('name the version that they were given for', () => {
    expect(readAnswers(devices, '?v=1&device=phone').version).toBe(1);
    for (const query of ['', '?v=', '?v=0', '?v=-1', '?v=1e9999', '?v=x']) {
      expect(readAnswers(devices, query).version).toBeUndefined();
    }
  });

  it('come with the pages that were tried, known ones once each', () => {
    const known = { 'smtp/printer': {}, 'ews/user': {} };
    expect(readTried('?tried=ews/user.nothing.smtp%2Fprinter.ews/user..%00', known)).toEqual([
      'ews/user',
      'smtp/printer',
    ]);
    expect(readTried('', known)).toEqual([]);
    const { steps } = replay(devices, new Map([['device', 'phone']]));
    expect(writeQuery(devices, steps, { tried: ['ews/user', 'smtp/printer'] })).toBe(
      '?v=2&device=phone&tried=ews/user.smtp/printer',
    );
  });

  it('are nothing when there are no steps', () => {
    expect(writeQuery(devices, [])).toBe('');
  });

  it('never throw, whatever the query', () => {
    const nasty = fc.oneof(
      fc.string(),
      fc.webQueryParameters(),
      fc.constantFrom('?%', '?%E0%A4%A', '&&&==', '?v=%00'),
    );
    fc.assert(
      fc.property(nasty, (query) => void readAnswers(devices, query)),
      { numRuns: 2000 },
    );
  });
});
