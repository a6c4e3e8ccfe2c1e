/** For esbuild: a script and all that it imports as one piece that runs by itself. */
export const scriptOptions = {
  bundle: true,
  minify: true,
  write: false,
  format: 'iife',
  target: 'es2022',
  legalComments: 'none',
} as const;
