import type { APIRoute } from 'astro';
import { drawingInside, drawingNames } from '../components/site/drawings.ts';

/** All drawings in one file, each under its name, for `<use href="drawings.svg#name">`. */
export const GET: APIRoute = () => {
  const symbols = drawingNames.map(
    (name) =>
      `<symbol id="${name}" viewBox="0 0 240 160" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${drawingInside(name)}</symbol>`,
  );
  return new Response(`<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`, {
    headers: { 'content-type': 'image/svg+xml' },
  });
};
