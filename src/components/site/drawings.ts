import { insideOf } from '../../content-model/html-places.ts';
import { parseInside } from '../../content-model/html-tree.ts';
import { content } from '../../content-model/site-content.ts';

const insideFrame = (svg: string): string => {
  const tree = parseInside('body', svg);
  const [frame] = tree.elements;
  return frame ? insideOf(tree, frame).trim() : '';
};

// Taken apart once: the same drawings stand on many pages.
const insides = new Map([...content.drawings].map(([name, svg]) => [name, insideFrame(svg)]));

/** What stands inside the frame of a drawing; an unknown name stops the build. */
export const drawingInside = (name: string): string => {
  const inside = insides.get(name);
  if (inside === undefined) {
    throw new Error(`No drawing "${name}": add src/content/drawings/${name}.svg.`);
  }
  return inside;
};

/** The names of all drawings. */
export const drawingNames = [...content.drawings.keys()];
