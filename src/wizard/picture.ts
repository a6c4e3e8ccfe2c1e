import { Graph as Layout, layout } from '@dagrejs/dagre';
import { displayWidth } from '../content-model/schemas/width.ts';
import { unsure, type Graph, type Target } from '../content-model/graph.ts';

/** A box of the picture; positions are of its middle, lengths in pixels. */
export interface PictureBox {
  readonly kind: Target['kind'];
  /** Id of the question or the page. */
  readonly id: string;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line from a question to what its answers lead to. */
export interface PictureLine {
  /** Path data of an SVG. */
  readonly path: string;
  /** Whether only the answer `unsure` leads this way. */
  readonly unsure: boolean;
}

/** The whole graph, laid out from left to right. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PictureBox[];
  readonly lines: readonly PictureLine[];
}

/** Sizes of the boxes: a line holds 24 half-width characters of a 13 pixel font. */
export const box = { width: 172, lineHeight: 17, padding: 5, characters: 24 } as const;

const name = (target: Target): string =>
  target.kind === 'question' ? `question ${target.question}` : `page ${target.page}`;

/** Marks that never begin a line. */
const closing = /^[、。」）？！ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ・?]/u;

const breakLines = (title: string, width: number): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const part of title.match(/[!-~’“”]+\s*|./gu) ?? []) {
    if (line === '' || displayWidth((line + part).trimEnd()) <= width || closing.test(part)) {
      line += part;
    } else {
      lines.push(line.trim());
      line = part;
    }
  }
  return [...lines, line.trim()].filter((text) => text !== '');
};

/**
 * Breaks a title into lines of about the same length that fit a box: between words, and in Japanese
 * between any characters but before closing marks.
 */
export const wrapTitle = (title: string, width: number = box.characters): string[] => {
  const { length } = breakLines(title, width);
  let narrow = Math.ceil(displayWidth(title) / Math.max(1, length));
  while (narrow < width && breakLines(title, narrow).length > length) narrow += 1;
  return breakLines(title, narrow);
};

type Point = Pick<PictureBox, 'x' | 'y'>;

/** A smooth line out of the right side of a box, through the bends, into the left side of another. */
const curve = (from: PictureBox, bends: readonly Point[], to: PictureBox): string => {
  const points = [
    { x: from.x + from.width / 2, y: from.y },
    ...bends,
    { x: to.x - to.width / 2, y: to.y },
  ].map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
  return points
    .map((point, index) => {
      const before = points[index - 1];
      if (!before) return `M${point.x} ${point.y}`;
      const middle = Math.round((before.x + point.x) / 2);
      return `C${middle} ${before.y} ${middle} ${point.y} ${point.x} ${point.y}`;
    })
    .join('');
};

/** Lays a graph out. `titleOf` gives the words of a box. */
export const drawGraph = (graph: Graph, titleOf: (place: Target) => string): Picture => {
  const places = new Map<string, Target>();
  const links = new Map<string, { from: string; to: string; unsure: boolean }>();
  for (const question of Object.values(graph.questions)) {
    const here: Target = { kind: 'question', question: question.id };
    places.set(name(here), here);
    for (const { id, target } of question.answers) {
      const to = name(target);
      places.set(to, target);
      const key = `${name(here)} ${to}`;
      const known = links.get(key)?.unsure ?? true;
      links.set(key, { from: name(here), to, unsure: known && id === unsure });
    }
  }

  const plan = new Layout({ directed: true });
  plan.setGraph({
    rankdir: 'LR',
    ranksep: 56,
    nodesep: 8,
    edgesep: 3,
    marginx: 4,
    marginy: 4,
    ranker: 'tight-tree',
    align: 'UL',
  });
  plan.setDefaultEdgeLabel(() => ({}));
  const lines = new Map([...places].map(([key, place]) => [key, wrapTitle(titleOf(place))]));
  for (const [key, text] of lines) {
    const height = text.length * box.lineHeight + 2 * box.padding;
    plan.setNode(key, { width: box.width, height });
  }
  for (const { from, to } of links.values()) plan.setEdge(from, to);
  layout(plan);

  const boxes = new Map(
    [...places].map(([key, place]): [string, PictureBox] => {
      const { x, y, width, height } = plan.node(key);
      const id = place.kind === 'question' ? place.question : place.page;
      return [key, { kind: place.kind, id, lines: lines.get(key) ?? [], x, y, width, height }];
    }),
  );
  const size = plan.graph();
  return {
    width: Math.ceil(size.width ?? 0),
    height: Math.ceil(size.height ?? 0),
    boxes: [...boxes.values()],
    lines: [...links.values()].flatMap((link) => {
      const from = boxes.get(link.from);
      const to = boxes.get(link.to);
      const bends = (plan.edge(link.from, link.to).points ?? []).slice(1, -1);
      return from && to ? [{ path: curve(from, bends, to), unsure: link.unsure }] : [];
    }),
  };
};
