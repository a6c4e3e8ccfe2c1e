/** What stands on what, and how much contrast it needs. */
export interface Pair {
  readonly front: string;
  readonly backs: readonly string[];
  /** 7 for body text, 4.5 for other text, 3 for lines and focus rings that carry meaning. */
  readonly least: 3 | 4.5 | 7;
}

const surfaces = ['paper', 'surface', 'sunken'];

/** Every pair of colours that the style sheets put together. */
export const pairs: readonly Pair[] = [
  {
    front: 'ink',
    backs: [...surfaces, 'accent-soft', 'warn-soft', 'ok-soft', 'danger-soft', 'mark'],
    least: 7,
  },
  { front: 'ink-soft', backs: [...surfaces, 'accent-soft', 'warn-soft'], least: 4.5 },
  { front: 'accent', backs: [...surfaces, 'accent-soft', 'warn-soft', 'ok-soft'], least: 4.5 },
  { front: 'accent-strong', backs: [...surfaces, 'accent-soft'], least: 4.5 },
  { front: 'on-accent', backs: ['accent', 'accent-strong'], least: 4.5 },
  { front: 'danger', backs: [...surfaces, 'danger-soft'], least: 4.5 },
  { front: 'warn', backs: [...surfaces, 'warn-soft'], least: 4.5 },
  { front: 'ok', backs: [...surfaces, 'ok-soft'], least: 4.5 },
  { front: 'paper', backs: ['ok'], least: 4.5 },
  { front: 'line-strong', backs: surfaces, least: 3 },
  { front: 'focus', backs: [...surfaces, 'accent-soft', 'warn-soft', 'focus-halo'], least: 3 },
];
