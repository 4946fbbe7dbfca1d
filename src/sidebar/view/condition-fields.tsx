import { useEffect } from 'preact/hooks';
import { takesList } from '../../engine/condition-text';
import { count, wholePercent } from '../../engine/figures';
import type { Condition } from '../../engine/model';
import { findOperator, operators } from '../../engine/operators';
import type { FieldLine } from '../../protocol/field-line';
import { fieldNote } from '../model/field-note';
import { loadFields } from '../state/load';
import { draft, fields } from '../state/store';
import { Field } from './field';
import { TextBox } from './form';
import { LiveCount } from './live-count';
import { ValueChips } from './value-chips';

interface ConditionFieldsProps {
  readonly question: Condition;
  readonly onChange: (question: Partial<Condition>) => void;
}

/** Field, condition and value, with what the column holds. */
export function ConditionFields({ question, onChange }: ConditionFieldsProps) {
  useFields(fields.value);
  const line = fields.value?.find(({ field }) => field === question.field);
  const note = draft.value === undefined ? '' : fieldNote(draft.value, question.field);
  return (
    <>
      <div class="pair">
        <FieldPicker
          value={question.field}
          onPick={(field) => onChange(withField(question, field))}
        />
        <OperatorPicker
          value={question.operator}
          line={line}
          onPick={(operator) => onChange({ operator })}
        />
      </div>
      {line?.note !== undefined && <p class="full note">{line.note}.</p>}
      {note !== '' && <p class="full note">{note}</p>}
      <Value question={question} line={line} onChange={(value) => onChange({ value })} />
      <LiveCount question={question} />
    </>
  );
}

/** Asks for the columns, also where they are forgotten meanwhile. */
function useFields(known: readonly FieldLine[] | undefined): void {
  useEffect(() => {
    if (known === undefined) void loadFields();
  }, [known]);
}

interface ValueProps {
  readonly question: Condition;
  readonly line: FieldLine | undefined;
  readonly onChange: (value: string) => void;
}

/** Items of a list are picked; anything else is written. */
function Value({ question, line, onChange }: ValueProps) {
  const operator = findOperator(question.operator);
  if (operator?.needsValue === false) return null;
  if (operator !== undefined && takesList(operator.name)) {
    return (
      <ValueChips
        field={question.field}
        kind={line?.kind}
        value={question.value}
        example={operator.example}
        onChange={onChange}
      />
    );
  }
  return (
    <>
      <TextBox
        label="Value"
        value={question.value}
        longest={5000}
        hint={operator?.example ?? ''}
        onInput={onChange}
      />
      {line !== undefined && <FieldFacts line={line} />}
    </>
  );
}

/** Another field keeps the operator only where it fits that field too. */
function withField(question: Condition, field: string): Condition {
  const kind = fields.value?.find((line) => line.field === field)?.kind ?? 'text';
  const fits = findOperator(question.operator)?.suits.includes(kind) === true;
  const first = [...operators.values()].find(({ suits }) => suits.includes(kind));
  return { field, operator: fits ? question.operator : (first?.name ?? ''), value: '' };
}

interface FieldPickerProps {
  readonly value: string;
  readonly onPick: (field: string) => void;
}

function FieldPicker({ value, onPick }: FieldPickerProps) {
  const known = fields.value ?? [];
  const isUnknown = value !== '' && !known.some(({ field }) => field === value);
  return (
    <Field label="Field">
      {(id) => (
        <select
          id={id}
          data-first
          value={value}
          onChange={(event) => onPick(event.currentTarget.value)}
        >
          {value === '' && (
            <option value="">{fields.value === undefined ? 'Loading…' : 'Choose…'}</option>
          )}
          {isUnknown && <option value={value}>{value}</option>}
          {known.map(({ field }) => (
            <option key={field} value={field}>
              {field}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function FieldFacts({ line: { filled, distinct, samples, spread } }: { readonly line: FieldLine }) {
  const values =
    spread === undefined
      ? `${count(distinct)} different, such as ${samples.join(', ')}`
      : `${spread.map(count).join(' – ')} (smallest, middle, largest)`;
  return (
    <p class="quiet full" title={values}>
      {wholePercent(filled)} filled · {values}
    </p>
  );
}

interface OperatorPickerProps {
  readonly value: string;
  readonly line: FieldLine | undefined;
  readonly onPick: (operator: string) => void;
}

function OperatorPicker({ value, line, onPick }: OperatorPickerProps) {
  const all = [...operators.values()];
  const fits = all.filter(({ suits }) => line === undefined || suits.includes(line.kind));
  const others = all.filter((operator) => !fits.includes(operator));
  return (
    <Field label="Condition">
      {(id) => (
        <select id={id} value={value} onChange={(event) => onPick(event.currentTarget.value)}>
          {value === '' && <option value="">Choose…</option>}
          <optgroup label="Fits the field">
            {fits.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
          </optgroup>
          {others.length > 0 && (
            <optgroup label="Others">
              {others.map(({ name }) => (
                <option key={name}>{name}</option>
              ))}
            </optgroup>
          )}
        </select>
      )}
    </Field>
  );
}
