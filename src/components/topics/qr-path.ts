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
