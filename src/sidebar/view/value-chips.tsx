import { useState } from 'preact/hooks';
import { count } from '../../engine/figures';
import type { ColumnKind } from '../../engine/operators/operator';
import { fold } from '../../engine/values/fold';
import { joinList, splitList } from '../../engine/values/list';
import type { CountedValue } from '../../protocol/field-line';
import { ask } from '../bridge/ask';
import { saved } from '../state/store';
import { Field } from './field';
import { useAnswer } from './use-answer';

interface ValueChipsProps {
  readonly field: string;
  /** Of the column, where it is known. */
  readonly kind: ColumnKind | undefined;
  /** A list. */
  readonly value: string;
  /** Those of the column, where they are known; else they are asked for. */
  readonly values: readonly CountedValue[] | undefined;
  readonly example: string;
  readonly onChange: (value: string) => void;
}

/** The items of a list as chips, with the values that are really in the column to pick from. */
export function ValueChips({ field, kind, value, values, example, onChange }: ValueChipsProps) {
  const [typed, setTyped] = useState('');
  const items = splitList(value);
  const add = (text: string) => {
    const known = new Set(items.map(fold));
    const fresh = splitList(text).filter((item) => !known.has(fold(item)));
    if (fresh.length > 0) onChange(joinList([...items, ...fresh]));
    setTyped('');
  };
  const remove = (item: string) => onChange(joinList(items.filter((one) => one !== item)));
  return (
    <>
      <Field label="Value">
        {(id) => (
          <div class="chips-box">
            {items.map((item) => (
              <span key={item} class="pill">
                <bdi>{item}</bdi>
                <button
                  type="button"
                  aria-label={`Remove ${item}`}
                  onClick={(event) => {
                    remove(item);
                    focusInput(event.currentTarget);
                  }}
                >
                  ×
                </button>
              </span>
            ))}
            <input
              id={id}
              type="text"
              dir="auto"
              maxLength={5000}
              value={typed}
              placeholder={items.length === 0 ? example : ''}
              onInput={(event) => {
                const { value: text } = event.currentTarget;
                if (/[;\n]$/.test(text)) add(text);
                else setTyped(text);
              }}
              onBlur={() => add(typed)}
              onKeyDown={(event) => {
                if (event.key === 'Enter') {
                  event.preventDefault();
                  add(typed);
                }
                const last = items[items.length - 1];
                if (event.key === 'Backspace' && typed === '' && last !== undefined) remove(last);
              }}
            />
          </div>
        )}
      </Field>
      <Suggestions field={field} kind={kind} known={values} picked={items} onPick={add} />
    </>
  );
}

/** After its chip is gone. */
function focusInput(within: HTMLElement): void {
  within.closest('.chips-box')?.querySelector('input')?.focus();
}

interface SuggestionsProps {
  readonly field: string;
  readonly kind: ColumnKind | undefined;
  readonly known: readonly CountedValue[] | undefined;
  readonly picked: readonly string[];
  readonly onPick: (text: string) => void;
}

const FIRST = 4;
const MOST = 30;
const listKinds: ReadonlySet<ColumnKind> = new Set(['text', 'list', 'country', 'yes-no']);

/** The commonest values of the column that are not picked; all of them can be searched. */
function Suggestions({ field, kind, known, picked, onPick }: SuggestionsProps) {
  const [filter, setFilter] = useState<string>();
  const isAsked = known === undefined && kind !== undefined && listKinds.has(kind);
  const { value: values = known ?? [], error } = useAnswer(
    isAsked ? field : undefined,
    async () => {
      const name = saved.value?.name ?? '';
      return (await ask({ action: 'values', name, field, asItems: kind === 'list' })).values;
    },
  );
  if (error !== '') return <p class="warning">{error}</p>;
  const taken = new Set(picked.map(fold));
  const open = values.filter(({ text }) => !taken.has(fold(text)));
  if (open.length === 0) return null;
  const fitting = open.filter(({ text }) => fold(text).includes(fold(filter ?? '')));
  const isAll = filter !== undefined;
  return (
    <div class="also">
      <span class="quiet">Also in your column:</span>{' '}
      {isAll && (
        <input
          type="search"
          placeholder="Find a value"
          aria-label="Find a value"
          value={filter}
          onInput={(event) => setFilter(event.currentTarget.value)}
        />
      )}
      <span class={isAll ? 'values' : ''}>
        {fitting.slice(0, isAll ? MOST : FIRST).map((one) => (
          <Suggestion key={one.text} value={one} onPick={onPick} />
        ))}
      </span>
      {!isAll && open.length > FIRST && (
        <button type="button" class="link small" onClick={() => setFilter('')}>
          {count(open.length - FIRST)} more…
        </button>
      )}
    </div>
  );
}

interface SuggestionProps {
  readonly value: CountedValue;
  readonly onPick: (text: string) => void;
}

function Suggestion({ value: { text, count: accounts }, onPick }: SuggestionProps) {
  return (
    <>
      <button
        type="button"
        class="link small"
        aria-label={`Add ${text} ${count(accounts)}`}
        onClick={() => onPick(joinList([text]))}
      >
        <bdi>{text}</bdi> {count(accounts)}
      </button>{' '}
    </>
  );
}
