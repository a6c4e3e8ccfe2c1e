import type { APIRoute } from 'astro';
import { mapPicture } from '../../components/wizard/map-picture.ts';
import { wizardModel } from '../../components/wizard/wizard-file.ts';
import { escapeHtml } from '../../content-model/escape-html.ts';
import { offeredLanguages } from '../../content-model/offered.ts';
import type { Language } from '../../languages/languages.ts';
import { box as size, type PictureBox } from '../../wizard/picture.ts';

export const getStaticPaths = () => offeredLanguages.map((lang) => ({ params: { lang } }));

const rectangle = ({ kind, x, y, width, height }: PictureBox): string => {
  const [fill, stroke, round] =
    kind === 'question'
      ? ['var(--map-box, #fff)', 'var(--map-edge, #555)', 4]
      : ['var(--map-page, #eef)', 'var(--map-page-edge, #33a)', 14];
  return `<rect x="${x - width / 2}" y="${y - height / 2}" width="${width}" height="${height}" rx="${round}" fill="${fill}" stroke="${stroke}"/>`;
};

const words = ({ lines, x, y }: PictureBox, lang: string | undefined): string => {
  const spans = lines.map((line, index) => {
    const down = y + (index - (lines.length - 1) / 2) * size.lineHeight;
    return `<tspan x="${x}" y="${down}">${escapeHtml(line)}</tspan>`;
  });
  return `<text${lang === undefined ? '' : ` lang="${lang}"`}>${spans.join('')}</text>`;
};

/** The picture of all questions, which takes its colours from where it stands: `#map`. */
export const GET: APIRoute = ({ params }) => {
  const language = params['lang'] as Language;
  const { pages } = wizardModel(language);
  const { width, height, boxes, lines } = mapPicture(language);
  const paths = lines.map(
    ({ path, unsure }) =>
      `<path d="${path}" marker-end="url(#arrow)"${unsure ? ' stroke-dasharray="4 4"' : ''}/>`,
  );
  const places = boxes.map(
    (box) => rectangle(box) + words(box, box.kind === 'page' ? pages[box.id]?.lang : undefined),
  );
  return new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" lang="${language}"><defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path fill="var(--map-line, #777)" d="M0 0 8 4 0 8z"/></marker></defs><g id="map"><g fill="none" stroke="var(--map-line, #777)" stroke-width="1.2">${paths.join('')}</g><g fill="var(--map-ink, #111)" font-size="13" text-anchor="middle" dominant-baseline="central">${places.join('')}</g></g></svg>`,
    { headers: { 'content-type': 'image/svg+xml' } },
  );
};
