const files = import.meta.glob<string>('../content/drawings/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const drawings = new Map(
  Object.entries(files).map(([path, svg]) => [path.replace(/^.*\/|\.svg$/g, ''), svg]),
);

/** What stands inside the frame of a drawing; an unknown name stops the build. */
export const drawingInside = (name: string): string => {
  const svg = drawings.get(name);
  if (!svg) throw new Error(`No drawing "${name}": add src/content/drawings/${name}.svg.`);
  return svg.trim().replace(/^<svg[^>]*>\s*|\s*<\/svg>$/g, '');
};

/** The names of all drawings. */
export const drawingNames = [...drawings.keys()];
