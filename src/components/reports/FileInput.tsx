import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReportWords } from '../../reports/words.ts';

interface Props {
  words: ReportWords;
  busy: boolean;
  /** Whether files were read before, so that these are added to them. */
  more: boolean;
  onFiles(files: readonly { name: string; blob: Blob }[]): void;
}

/** Takes files by dropping, by the file dialog and by pasting their text. */
export const FileInput = ({ words, busy, more, onFiles }: Props) => {
  const [over, setOver] = useState(false);
  const pasted = useRef<HTMLTextAreaElement>(null);
  const chosen = useRef<HTMLInputElement>(null);
  const { input } = words;

  const take = (list: FileList | null | undefined): void => {
    const files = [...(list ?? [])].map((file) => ({ name: file.name, blob: file }));
    if (files.length > 0 && !busy) onFiles(files);
  };
  // Whoever is quicker than the script has chosen files already.
  useEffect(() => {
    const input = chosen.current;
    take(input?.files);
    if (input) input.value = '';
  }, []);
  const takePasted = (): void => {
    const field = pasted.current;
    if (!field || field.value.trim() === '') return;
    onFiles([{ name: input.pastedName, blob: new Blob([field.value]) }]);
    field.value = '';
  };

  return (
    <section class="report-input" aria-labelledby="report-input-heading">
      <h2 id="report-input-heading">{input.heading}</h2>
      <div
        class={over ? 'report-drop report-drop-over' : 'report-drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer?.files);
        }}
      >
        <p class="report-drop-hint">{input.drop}</p>
        <label class="report-choose">
          <span>{more ? input.add : input.choose}</span>
          <input
            ref={chosen}
            type="file"
            multiple
            disabled={busy}
            aria-describedby="report-input-types"
            onChange={(event) => {
              take(event.currentTarget.files);
              event.currentTarget.value = '';
            }}
          />
        </label>
        <p id="report-input-types" class="report-note">
          {input.types}
        </p>
      </div>
      <details class="report-paste">
        <summary>{input.pasteLabel}</summary>
        <textarea
          ref={pasted}
          rows={6}
          aria-label={input.pasteLabel}
          autocomplete="off"
          spellcheck={false}
        />
        <button type="button" class="button" disabled={busy} onClick={takePasted}>
          {input.pasteRead}
        </button>
      </details>
    </section>
  );
};
