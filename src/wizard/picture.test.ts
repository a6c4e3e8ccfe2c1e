import { describe, expect, it } from 'vitest';
import { displayWidth } from '../content-model/schemas/width.ts';
import { targetName } from '../content-model/graph.ts';
import { drawGraph, wrapTitle } from './picture.ts';
import { devices, pagesOf } from './testing.ts';

describe('the picture of the graph', () => {
  const picture = drawGraph(devices, targetName);

  it('has a box for every question and every page, inside the picture', () => {
    expect(picture.boxes.map(({ kind, id }) => `${kind} ${id}`).toSorted()).toEqual(
      [
        ...['device', 'managed', 'system', 'window'].map((id) => `question ${id}`),
        ...pagesOf(devices).map((id) => `page ${id}`),
      ].toSorted(),
    );
    for (const { x, y, width, height } of picture.boxes) {
      expect(x - width / 2).toBeGreaterThanOrEqual(0);
      expect(y - height / 2).toBeGreaterThanOrEqual(0);
      expect(x + width / 2).toBeLessThanOrEqual(picture.width);
      expect(y + height / 2).toBeLessThanOrEqual(picture.height);
    }
  });

  it('has a line for every two places that an answer joins, dashed where only "unsure" does', () => {
    expect(picture.lines.length).toBe(12);
    expect(picture.lines.filter((line) => line.unsure).length).toBe(4);
  });

  it('goes from left to right', () => {
    const x = (id: string) => picture.boxes.find((box) => box.id === id)?.x ?? 0;
    expect(x('device')).toBeLessThan(x('system'));
    expect(x('system')).toBeLessThan(x('window'));
    expect(x('window')).toBeLessThan(x('desk/grey'));
  });
});

describe('a title in a box', () => {
  it('is broken between words and between Japanese characters', () => {
    expect(wrapTitle('Outlook on Windows keeps asking for a password')).toEqual([
      'Outlook on Windows keeps',
      'asking for a password',
    ]);
    expect(wrapTitle('サインインできない、そのほかの原因')).toEqual([
      'サインインできない、',
      'そのほかの原因',
    ]);
  });

  it('never begins a line with a closing mark, and stays narrow', () => {
    for (const title of [
      'その画面には、何と出ていますか、それとも？',
      'あいうえおかきくけこさし。',
    ]) {
      for (const line of wrapTitle(title)) {
        expect(line).not.toMatch(/^[、。？]/);
        expect(displayWidth(line)).toBeLessThanOrEqual(26);
      }
    }
  });
});
