import type { SearchFilter } from '../../search/filter.ts';
import type { SearchModel } from './model.ts';

interface Props {
  model: SearchModel;
  filter: SearchFilter;
  onFilter: (filter: SearchFilter) => void;
}

interface ChoiceProps {
  id: string;
  label: string;
  all: string;
  names: Readonly<Record<string, string>>;
  value: string | undefined;
  onChoose: (value: string) => void;
}

const Choice = ({ id, label, all, names, value = '', onChoose }: ChoiceProps) => (
  <p>
    <label for={id}>{label}</label>
    <select id={id} value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
      <option value="">{all}</option>
      {Object.entries(names).map(([name, text]) => (
        <option key={name} value={name} selected={name === value}>
          {text}
        </option>
      ))}
    </select>
  </p>
);

/** Narrows the results down to a role and to what the reader uses. */
export const Filters = ({ model: { words, audiences, apps }, filter, onFilter }: Props) => {
  const { audience, app } = filter;
  const change = (changes: { audience?: string; app?: string }): void => {
    const next = { audience: audience ?? '', app: app ?? '', ...changes };
    onFilter({
      ...(next.audience ? { audience: next.audience } : {}),
      ...(next.app ? { app: next.app } : {}),
    });
  };
  return (
    <fieldset class="filters">
      <legend class="visually-hidden">{words.filters}</legend>
      <Choice
        id="filter-role"
        label={words.role}
        all={words.roleAll}
        names={audiences}
        value={audience}
        onChoose={(value) => change({ audience: value })}
      />
      <Choice
        id="filter-app"
        label={words.app}
        all={words.appAll}
        names={apps}
        value={app}
        onChoose={(value) => change({ app: value })}
      />
    </fieldset>
  );
};
