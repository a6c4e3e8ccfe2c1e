import { encode } from 'uqr';

/**
 * The dark modules of a QR code as one SVG path, one unit a module, to be stroked with a width of
 * one: every run of dark modules in a row is one horizontal line.
 */
export const qrPath = (rows: readonly (readonly boolean[])[]): string =>
  rows
    .map((row, y) => {
      const runs = [
        ...row
          .map((dark) => (dark ? '1' : '0'))
          .join('')
          .matchAll(/1+/g),
      ];
      return runs.map((run) => `M${run.index} ${y}.5h${run[0].length}`).join('');
    })
    .join('');

/** An address as a QR code, black on white in either theme, so that every camera reads it. */
export const qrSvg = (address: string): string => {
  const { data, size } = encode(address, { border: 2 });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges" aria-hidden="true"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path stroke="#000" d="${qrPath(data)}"/></svg>`;
};
