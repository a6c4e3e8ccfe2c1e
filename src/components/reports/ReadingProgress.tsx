import { fill } from '../../languages/fill.ts';
import { languageRecord, type Language } from '../../languages/languages.ts';
import type { ReportWords } from '../../reports/words.ts';

interface Props {
  words: ReportWords;
  language: Language;
  name: string;
  /** From 0 to 1. */
  fraction: number;
  onStop(): void;
}

/** How far reading is, with a way to stop it. */
export const ReadingProgress = ({ words, language, name, fraction, onStop }: Props) => {
  const percent = new Intl.NumberFormat(languageRecord(language).locale, {
    style: 'percent',
  }).format(fraction);
  return (
    <div class="report-progress">
      <p>{fill(words.progress.reading, { name, percent })}</p>
      <progress aria-label={words.progress.label} max={1} value={fraction} />
      <button type="button" class="button" onClick={onStop}>
        {words.progress.cancel}
      </button>
    </div>
  );
};
