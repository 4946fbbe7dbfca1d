import { useState } from 'preact/hooks';
import { count } from '../../engine/figures';
import type { Condition } from '../../engine/model';
import { fold } from '../../engine/values/fold';
import { joinList, splitList } from '../../engine/values/list';
import type { FieldLine } from '../../protocol/field-line';
import { ask } from '../bridge/ask';
import { saved } from '../state/store';
import { useAnswer } from './use-answer';

interface ValueSuggestionsProps {
  readonly line: FieldLine;
  readonly question: Condition;
  readonly onChange: (question: Condition) => void;
}

const SHOWN = 30;
const listKinds: ReadonlySet<string> = new Set(['text', 'list', 'country', 'yes-no']);

/** The values that are really in the column, to pick from. */
export function ValueSuggestions({ line, question, onChange }: ValueSuggestionsProps) {
  const [filter, setFilter] = useState('');
  const { field, kind } = line;
  const isList = listKinds.has(kind);
  const { value: values = [], error } = useAnswer(isList ? field : undefined, async () => {
    const name = saved.value?.name ?? '';
    return (await ask({ action: 'values', name, field, asItems: kind === 'list' })).values;
  });
  if (!isList) return null;
  if (error !== '') return <p class="warning">{error}</p>;
  const picked = new Set(splitList(question.value).map(fold));
  const fitting = values.filter(({ text }) => fold(text).includes(fold(filter)));
  return (
    <fieldset class="values">
      <legend class="quiet">Values in the column</legend>
      {values.length > SHOWN && (
        <input
          type="search"
          placeholder="Find a value"
          aria-label="Find a value"
          value={filter}
          onInput={(event) => setFilter(event.currentTarget.value)}
        />
      )}
      {fitting.slice(0, SHOWN).map((value) => (
        <label key={value.text} class="check-line" title={value.text}>
          <input
            type="checkbox"
            checked={picked.has(fold(value.text))}
            onChange={() => onChange({ ...question, value: toggled(question.value, value.text) })}
          />
          <span class="cut">{value.text}</span>
          <span class="quiet">{count(value.count)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function toggled(list: string, text: string): string {
  const items = splitList(list);
  const others = items.filter((item) => fold(item) !== fold(text));
  return joinList(others.length < items.length ? others : [...items, text]);
}
