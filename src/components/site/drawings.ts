import { content } from '../../content-model/site-content.ts';

/** What stands inside the frame of a drawing; an unknown name stops the build. */
export const drawingInside = (name: string): string => {
  const svg = content.drawings.get(name);
  if (!svg) throw new Error(`No drawing "${name}": add src/content/drawings/${name}.svg.`);
  return svg.trim().replace(/^<svg[^>]*>\s*|\s*<\/svg>$/g, '');
};

/** The names of all drawings. */
export const drawingNames = [...content.drawings.keys()];
