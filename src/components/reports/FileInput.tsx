import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReportWords } from '../../reports/words.ts';

import { droppedFiles } from './dropped-files.ts';
import type { ChosenFile } from './messages.ts';

interface Props {
  words: ReportWords;
  /** Whether files were read before, so that these are added to them. */
  more: boolean;
  onFiles(files: readonly ChosenFile[]): void;
}

const hasFiles = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes('Files') ?? false;

/** Takes files by dropping them on the page, by the file dialog and by pasting their text. */
export const FileInput = ({ words, more, onFiles }: Props) => {
  const [over, setOver] = useState(false);
  const pasted = useRef<HTMLTextAreaElement>(null);
  const chosen = useRef<HTMLInputElement>(null);
  const { input } = words;

  const take = (files: readonly ChosenFile[]): void => {
    if (files.length > 0) onFiles(files);
  };
  const takeChosen = (field: HTMLInputElement | null): void => {
    if (!field) return;
    take([...(field.files ?? [])].map((file) => ({ name: file.name, blob: file })));
    field.value = '';
  };
  const taking = useRef(take);
  taking.current = take;
  // Whoever is quicker than the script has chosen files already.
  useEffect(() => {
    takeChosen(chosen.current);
    // A browser opens a file that is dropped anywhere else, and the page is gone with all it holds.
    const dragOver = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const dragLeave = ({ relatedTarget }: DragEvent): void => {
      if (!relatedTarget) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      taking.current(droppedFiles(event));
    };
    addEventListener('dragover', dragOver);
    addEventListener('dragleave', dragLeave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', dragOver);
      removeEventListener('dragleave', dragLeave);
      removeEventListener('drop', drop);
    };
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
      <div class={over ? 'report-drop report-drop-over' : 'report-drop'}>
        <p class="report-drop-hint">{input.drop}</p>
        <label class="report-choose">
          <span>{more ? input.add : input.choose}</span>
          <input
            ref={chosen}
            type="file"
            multiple
            aria-describedby="report-input-types"
            onChange={(event) => takeChosen(event.currentTarget)}
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
        <button type="button" class="button" onClick={takePasted}>
          {input.pasteRead}
        </button>
      </details>
    </section>
  );
};
