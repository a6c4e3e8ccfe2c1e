import type { Filter } from '../../reports/result/filter.ts';
import type { Overview } from '../../reports/result/report.ts';
import type { ReportWords } from '../../reports/words.ts';

interface Props {
  words: ReportWords;
  overview: Overview;
  filter: Filter;
  onFilter(filter: Filter): void;
}

/** Narrows the list by what a line is, by protocol, and by a text. */
export const WorkFilter = ({ words, overview, filter, onFilter }: Props) => {
  const groups = overview.groups.map(({ group }) => group);
  const protocols = (Object.keys(words.protocol) as (keyof typeof words.protocol)[]).filter(
    (protocol) => protocol !== 'browser' && protocol !== 'modern-client',
  );
  const groupOf = (value: string): Filter['group'] =>
    value === 'needs-work' ? value : (groups.find((group) => group === value) ?? 'all');
  return (
    <fieldset class="report-filter">
      <legend>{words.filter.heading}</legend>
      <label>
        <span>{words.filter.group}</span>
        <select
          value={filter.group}
          onChange={({ currentTarget }) =>
            onFilter({ ...filter, group: groupOf(currentTarget.value) })
          }
        >
          <option value="needs-work">{words.filter.needsWork}</option>
          <option value="all">{words.filter.all}</option>
          {groups.map((group) => (
            <option key={group} value={group}>
              {words.group[group]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{words.filter.protocol}</span>
        <select
          value={filter.protocol}
          onChange={({ currentTarget }) => {
            const protocol = protocols.find((known) => known === currentTarget.value) ?? 'all';
            onFilter({ ...filter, protocol });
          }}
        >
          <option value="all">{words.filter.all}</option>
          {protocols.map((protocol) => (
            <option key={protocol} value={protocol}>
              {words.protocol[protocol]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{words.filter.text}</span>
        <input
          type="search"
          autocomplete="off"
          value={filter.text}
          onInput={({ currentTarget }) => onFilter({ ...filter, text: currentTarget.value })}
        />
      </label>
    </fieldset>
  );
};
