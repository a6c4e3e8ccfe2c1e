import { fill } from '../../languages/fill.ts';
import { languageRecord, type Language } from '../../languages/languages.ts';
import type { Format } from '../../reports/result/phrases.ts';
import type { ReportWords } from '../../reports/words.ts';

interface Props {
  words: ReportWords;
  format: Format;
  language: Language;
  name: string;
  /** From 0 to 1. */
  fraction: number;
  /** Files that come after this one. */
  waiting: number;
  onStop(): void;
}

/** How far reading is, with a way to stop it. */
export const ReadingProgress = ({
  words,
  format,
  language,
  name,
  fraction,
  waiting,
  onStop,
}: Props) => {
  const percent = new Intl.NumberFormat(languageRecord(language).locale, {
    style: 'percent',
  }).format(fraction);
  return (
    <div class="report-progress">
      <p>{fill(words.progress.reading, { name, percent })}</p>
      {waiting > 0 && <p>{fill(words.progress.waiting, { count: format.number(waiting) })}</p>}
      <progress aria-label={words.progress.label} max={1} value={fraction} />
      <button type="button" class="button" onClick={onStop}>
        {words.progress.cancel}
      </button>
    </div>
  );
};
