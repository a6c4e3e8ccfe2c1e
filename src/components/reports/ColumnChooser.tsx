import { useState } from 'preact/hooks';
import { fill } from '../../languages/fill.ts';
import type { FileSummary } from '../../reports/file-summary.ts';
import { choosable, isEnough, type ChosenColumns } from '../../reports/forms/chosen-columns.ts';
import type { Format } from '../../reports/result/phrases.ts';
import type { ReportWords } from '../../reports/words.ts';

interface Props {
  words: ReportWords;
  format: Format;
  file: FileSummary;
  onChoose(columns: ChosenColumns): void;
}

/** Asks which column of an unknown file is which. */
export const ColumnChooser = ({ words, format, file, onChoose }: Props) => {
  const [chosen, setChosen] = useState<ChosenColumns>({});
  if (file.format === 'json') {
    const names = file.columns.map(({ header }) => header).join(', ');
    return <p>{fill(words.columns.json, { names })}</p>;
  }
  const options = file.columns.map(({ header, example }, place) => (
    <option key={place} value={place}>
      {example === '' ? header : fill(words.columns.option, { header, example })}
    </option>
  ));
  return (
    <fieldset class="report-columns">
      <legend>{words.columns.heading}</legend>
      <p class="report-note">{words.columns.help}</p>
      {file.columnCount > file.columns.length && (
        <p class="report-note">
          {fill(words.columns.more, { count: format.number(file.columnCount) })}
        </p>
      )}
      {choosable.map((column) => (
        <label key={column}>
          <span>{words.column[column]}</span>
          <select
            value={chosen[column] ?? ''}
            onChange={({ currentTarget }) => {
              const next = { ...chosen };
              if (currentTarget.value === '') delete next[column];
              else next[column] = Number(currentTarget.value);
              setChosen(next);
            }}
          >
            <option value="">{words.columns.none}</option>
            {options}
          </select>
        </label>
      ))}
      <button
        type="button"
        class="button"
        disabled={!isEnough(chosen)}
        onClick={() => onChoose(chosen)}
      >
        {words.columns.read}
      </button>
    </fieldset>
  );
};
