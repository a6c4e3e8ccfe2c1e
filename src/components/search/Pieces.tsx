interface Props {
  pieces: readonly { readonly text: string; readonly marked: boolean }[];
}

/** A text with its matched stretches marked. */
export const Pieces = ({ pieces }: Props) => (
  <>{pieces.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}</>
);
