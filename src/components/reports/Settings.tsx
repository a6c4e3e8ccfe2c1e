import { useState } from 'preact/hooks';
import type { Overview } from '../../reports/result/report.ts';
import { settingsText } from '../../reports/result/plan.ts';
import type { ReportWords } from '../../reports/words.ts';
import { copyText } from './copy-text.ts';

interface Props {
  words: ReportWords;
  settings: Overview['settings'];
}

/** What the report implies of the organisation, to be pasted into its settings. */
export const Settings = ({ words, settings }: Props) => {
  const [copied, setCopied] = useState<boolean | undefined>();
  if (settings.length === 0) return null;
  const text = settingsText(settings, words);
  return (
    <section class="report-settings" aria-labelledby="report-settings-heading">
      <h3 id="report-settings-heading">{words.settings.heading}</h3>
      <p>{words.settings.help}</p>
      <div class="command" translate={false}>
        <pre tabIndex={0} role="group" aria-label={words.settings.heading}>
          <code>{text}</code>
        </pre>
        <button type="button" class="copy" onClick={() => void copyText(text).then(setCopied)}>
          {words.settings.copy}
        </button>
      </div>
      <p role="status">
        {copied !== undefined && (copied ? words.export.copied : words.export.notCopied)}
      </p>
    </section>
  );
};
