import type { APIRoute } from 'astro';
import { drawingInside } from '../../components/site/drawings.ts';
import { drawingsOn } from '../../content-model/graph.ts';
import { wizardModel } from '../../components/wizard/wizard-file.ts';
import { firstOffered } from '../../content-model/offered.ts';

export const getStaticPaths = () =>
  Object.entries(wizardModel(firstOffered).graph.questions).flatMap(([question, record]) => {
    const drawings = drawingsOn(record);
    return drawings.length === 0 ? [] : [{ params: { question }, props: { drawings } }];
  });

/** The drawings of a question, each under its name, for `<use href="….svg#name">`. */
export const GET: APIRoute<{ drawings: readonly string[] }> = ({ props }) => {
  const symbols = props.drawings.map(
    (name) =>
      `<symbol id="${name}" viewBox="0 0 240 160" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${drawingInside(name)}</symbol>`,
  );
  return new Response(`<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`, {
    headers: { 'content-type': 'image/svg+xml' },
  });
};
