import type { ReportWords } from '../../reports/words.ts';
import type { MadeText as Text } from './state.ts';

interface Props {
  words: ReportWords;
  label: string;
  text: Text | undefined;
}

/** The text that was made last, and whether it was copied. */
export const MadeText = ({ words, label, text }: Props) => (
  <>
    <p role="status">{text && (text.copied ? words.export.copied : words.export.notCopied)}</p>
    {text && (
      <textarea readOnly rows={8} autocomplete="off" aria-label={label} value={text.value} />
    )}
  </>
);
