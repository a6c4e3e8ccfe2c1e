import type { APIRoute } from 'astro';
import { drawingNames, drawingSvg } from '../../data/drawings.ts';

export const getStaticPaths = () => drawingNames.map((name) => ({ params: { name } }));

/**
 * One drawing, for `<use href="drawings/name.svg#name">`: it takes the colours of the page that it
 * stands in, and the text of the page does not wait for it.
 */
export const GET: APIRoute = ({ params: { name = '' } }) =>
  new Response(drawingSvg(name).replace('<svg ', `<svg id="${name}" `), {
    headers: { 'content-type': 'image/svg+xml' },
  });
