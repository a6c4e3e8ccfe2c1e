import { insideOf } from '../../content-model/html-places.ts';
import { parseInside } from '../../content-model/html-tree.ts';
import { content } from '../../content-model/site-content.ts';

/** What stands inside the frame of a drawing; an unknown name stops the build. */
export const drawingInside = (name: string): string => {
  const svg = content.drawings.get(name);
  if (!svg) throw new Error(`No drawing "${name}": add src/content/drawings/${name}.svg.`);
  const tree = parseInside('body', svg);
  const [frame] = tree.elements;
  return frame ? insideOf(tree, frame).trim() : '';
};

/** The names of all drawings. */
export const drawingNames = [...content.drawings.keys()];
