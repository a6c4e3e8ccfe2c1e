import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { changes } from './change.ts';
import { lastDay } from './dates.ts';
import { glossary } from './glossary.ts';
import { organisation } from './organisation.ts';
import { sources } from './source.ts';
import { timeline } from './timeline.ts';

const root = new URL('../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const load = (name: string): unknown => parse(read(`src/content/${name}.yaml`));

const allSources = sources.parse(load('sources'));
const dates = timeline.parse(load('timeline'));
const terms = glossary.parse(load('glossary'));

describe('the data of the site', () => {
  it('has settings and changes that keep to their schemas', () => {
    expect(organisation.parse(load('organisation')).helpDesk.mail).toMatch(/@example\.com$/);
    expect(changes.parse(load('changes')).length).toBeGreaterThan(0);
  });

  it('names only sources that exist', () => {
    const named = [...dates.flatMap((date) => date.sources), ...terms.map(({ url }) => url)];
    const unknown = named.filter((key) => key !== undefined && !(key in allSources));
    expect(unknown).toEqual([]);
  });
});

describe('the timeline', () => {
  it('is written oldest first', () => {
    const starts = dates.map(({ date }) => date);
    expect(starts).toEqual(starts.toSorted());
  });

  it('is checked again at most a month after a date that was still to come', () => {
    const writtenOn = '2026-11-22';
    const month = 31 * 24 * 60 * 60 * 1000;
    const late = dates
      .filter(({ date }) => lastDay(date) > writtenOn)
      .filter(({ date, reviewBy }) => Date.parse(reviewBy) - Date.parse(lastDay(date)) > month);
    expect(late.map(({ id }) => id)).toEqual([]);
  });
});

describe('the glossary', () => {
  it('never asks to avoid what is the name of a thing', () => {
    const names = terms
      .flatMap(({ term }) => Object.values(term))
      .map((name) => name?.toLowerCase() ?? '');
    const avoided = terms
      .flatMap(({ avoid }) => Object.values(avoid).flatMap((list) => list ?? []))
      .map((word) => word.toLowerCase());
    expect(avoided.filter((word) => names.some((name) => name.includes(word)))).toEqual([]);
  });
});
