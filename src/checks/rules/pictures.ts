import type { Content, PictureFile } from '../../content-model/content.ts';
import { fault, type Fault } from '../../content-model/fault.ts';
import { treeOf } from '../../content-model/mdx-tree.ts';
import { pictureSize } from '../../content-model/picture-size.ts';
import { lineOf } from '../guide/place.ts';
import { tags } from '../guide/tags.ts';

/** A picture is read on a phone too: more than this is slow, and wider is never shown. */
const limits = { bytes: 300_000, pixels: 2400 };

const pictureFaults = ({ file, head, bytes }: PictureFile): Fault[] => {
  const size = pictureSize(head);
  const ending = /\.(\w+)$/.exec(file)?.[1]?.toLowerCase();
  if (!size || size.type !== ending) {
    const what = size
      ? `is ${size.type.toUpperCase()} under another name`
      : 'is no picture that we know';
    return [fault(file, '(whole file)', what, 'Save it as .png, .webp or .svg and name it so.')];
  }
  const active = /<script|<foreignObject|\son\w+=|(?:href|src)="(?!#|data:image)/i;
  return [
    ...(bytes > limits.bytes
      ? [
          fault(
            file,
            'size',
            `has ${Math.round(bytes / 1000)} kB, at most ${limits.bytes / 1000} are good`,
            'Save it smaller, for example as .webp.',
          ),
        ]
      : []),
    ...(size.type !== 'svg' && Math.max(size.width, size.height) > limits.pixels
      ? [
          fault(
            file,
            'size',
            `is ${size.width} × ${size.height} pixels`,
            `Scale it down to at most ${limits.pixels}.`,
          ),
        ]
      : []),
    ...(size.type === 'svg' && active.test(new TextDecoder().decode(head))
      ? [
          fault(
            file,
            '(whole file)',
            'runs a script or loads something else',
            'Save it as a plain drawing, or as .png.',
          ),
        ]
      : []),
  ];
};

/** Pictures of the organisation's own that are too large or no pictures, and pages that show others. */
export const pictures = ({ guides, notes, pictures: own }: Content): Fault[] => {
  const names = own.map(({ file }) => file.replace('own/pictures/', ''));
  const shown = [...guides, ...notes].flatMap((written) =>
    tags(treeOf(written))
      .filter(({ name }) => name === 'Picture')
      .flatMap(({ attributes: { file = '', alt = '' }, index }) => [
        ...(names.includes(file)
          ? []
          : [
              fault(
                written.file,
                lineOf(written, index),
                `there is no picture "${file}"`,
                `Put it into own/pictures/${names.length > 0 ? `, or use one of: ${names.join(', ')}` : ''}.`,
              ),
            ]),
        ...(alt.trim() === ''
          ? [
              fault(
                written.file,
                lineOf(written, index),
                `the picture "${file}" has no alternative text`,
                'Say in alt="…" what it shows, for whoever cannot see it.',
              ),
            ]
          : []),
      ]),
  );
  return [...own.flatMap(pictureFaults), ...shown];
};
