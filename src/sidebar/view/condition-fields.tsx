import { useEffect } from 'preact/hooks';
import { conditionText } from '../../engine/condition-text';
import { count, wholePercent } from '../../engine/figures';
import type { Condition } from '../../engine/model';
import { findOperator, operators } from '../../engine/operators';
import type { FieldLine } from '../../protocol/field-line';
import { fieldNote } from '../model/field-note';
import { loadFields } from '../state/load';
import { draft, fields } from '../state/store';
import { Field } from './field';
import { TextLine } from './form';
import { LiveCount } from './live-count';
import { ValueSuggestions } from './value-suggestions';

interface ConditionFieldsProps {
  readonly question: Condition & { readonly name: string };
  readonly onChange: (question: Condition & { readonly name?: string }) => void;
}

/** Field, operator, value and name of a condition, with what the column holds. */
export function ConditionFields({ question, onChange }: ConditionFieldsProps) {
  useEffect(() => void loadFields(), []);
  const line = fields.value?.find(({ field }) => field === question.field);
  const operator = findOperator(question.operator);
  const note = draft.value === undefined ? '' : fieldNote(draft.value, question.field);
  return (
    <>
      <FieldPicker
        value={question.field}
        onPick={(field) => onChange(withField(question, field))}
      />
      {line !== undefined && <FieldFacts line={line} />}
      {line?.note !== undefined && <p class="full note">{line.note}.</p>}
      {note !== '' && <p class="full note">{note}</p>}
      <OperatorPicker
        value={question.operator}
        line={line}
        onPick={(name) => onChange({ ...question, operator: name })}
      />
      {operator?.needsValue !== false && (
        <Field label="Value">
          {(id) => (
            <textarea
              id={id}
              rows={2}
              maxLength={5000}
              value={question.value}
              placeholder={operator === undefined ? '' : operator.example}
              onInput={(event) => onChange({ ...question, value: event.currentTarget.value })}
            />
          )}
        </Field>
      )}
      <LiveCount question={question} />
      {operator?.needsValue === true && line !== undefined && (
        <ValueSuggestions line={line} question={question} onChange={onChange} />
      )}
      <TextLine
        label="Name"
        value={question.name}
        longest={60}
        hint={conditionText(question)}
        onInput={(name) => onChange({ ...question, name })}
      />
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
          {known.map(({ field, filled }) => (
            <option key={field} value={field}>
              {field} · {wholePercent(filled)} filled
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
    <Field label="Operator">
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
