/** The two themes, in the order of `light-dark()`. */
export const themes = ['light', 'dark'] as const;

export type Theme = (typeof themes)[number];

/** Colours by token name, without the dashes, for each theme. */
export type Colours = Readonly<Record<Theme, ReadonlyMap<string, string>>>;

/** Reads every `--name: light-dark(#…, #…);` of a style sheet. */
export const readColours = (css: string): Colours => {
  const pairs = [...css.matchAll(/--([\w-]+):\s*light-dark\((#[\da-f]+),\s*(#[\da-f]+)\)/gi)];
  return {
    light: new Map(pairs.map(([, name = '', light = '']) => [name, light])),
    dark: new Map(pairs.map(([, name = '', , dark = '']) => [name, dark])),
  };
};

const channels = (hex: string): number[] => {
  const digits = hex.slice(1);
  const long = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  return [0, 2, 4].map((at) => Number.parseInt(long.slice(at, at + 2), 16) / 255);
};

/** Relative luminance of `#rgb` or `#rrggbb` (WCAG 2.2). */
export const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = channels(hex).map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** Contrast ratio of two colours, from 1 to 21 (WCAG 2.2, 1.4.3). */
export const contrast = (one: string, other: string): number => {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
};
