import { useEffect } from 'preact/hooks';
import { takesList } from '../../engine/condition-text';
import { count, wholePercent } from '../../engine/figures';
import type { Condition } from '../../engine/model';
import { findOperator, operators } from '../../engine/operators';
import type { FieldLine } from '../../protocol/field-line';
import type { OwnField } from '../../protocol/list-view';
import { fieldNote } from '../model/field-note';
import { percentNote } from '../model/percent-note';
import { loadFields } from '../state/load';
import { draft, fields } from '../state/store';
import { Field } from './field';
import { TextBox } from './form';
import { LiveCount } from './live-count';
import { ValueChips } from './value-chips';

interface ConditionFieldsProps {
  readonly question: Condition;
  readonly onChange: (question: Partial<Condition>) => void;
  /** Whether it gives points. */
  readonly isScored?: boolean;
  /** A column of the add-on that may be asked for here too. */
  readonly own?: OwnField | undefined;
}

/** Field, condition and value, with what the column holds. */
export function ConditionFields({
  question,
  onChange,
  own,
  isScored = false,
}: ConditionFieldsProps) {
  useFields(fields.value);
  const lines = own === undefined ? fields.value : fields.value && [...fields.value, own.line];
  const line = lines?.find(({ field }) => field === question.field);
  const values = line !== undefined && line === own?.line ? own.values : undefined;
  const note =
    draft.value === undefined ? '' : fieldNote(draft.value, question.field, lines, isScored);
  const slip = percentNote(question.value, line?.spread);
  return (
    <>
      <div class="pair">
        <FieldPicker
          value={question.field}
          lines={lines}
          onPick={(field) => onChange(withField(question, field, lines))}
        />
        <OperatorPicker
          value={question.operator}
          line={line}
          onPick={(operator) => onChange({ operator })}
        />
      </div>
      {line?.note !== undefined && <p class="full note">{line.note}.</p>}
      {note !== '' && <p class="full note">{note}</p>}
      <Value
        question={question}
        line={line}
        values={values}
        onChange={(value) => onChange({ value })}
      />
      {slip !== '' && <p class="full note">{slip}</p>}
      <LiveCount question={question} isCounted={values === undefined} />
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
  readonly values: OwnField['values'] | undefined;
  readonly onChange: (value: string) => void;
}

/** Items of a list are picked; anything else is written. */
function Value({ question, line, values, onChange }: ValueProps) {
  const operator = findOperator(question.operator);
  if (operator?.needsValue === false) return null;
  if (operator !== undefined && takesList(operator.name)) {
    return (
      <ValueChips
        field={question.field}
        kind={line?.kind}
        value={question.value}
        values={values}
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
function withField(
  question: Condition,
  field: string,
  lines: readonly FieldLine[] | undefined,
): Condition {
  const kind = lines?.find((line) => line.field === field)?.kind ?? 'text';
  const fits = findOperator(question.operator)?.suits.includes(kind) === true;
  const first = [...operators.values()].find(({ suits }) => suits.includes(kind));
  return { field, operator: fits ? question.operator : (first?.name ?? ''), value: '' };
}

interface FieldPickerProps {
  readonly value: string;
  /** Left out while they are read. */
  readonly lines: readonly FieldLine[] | undefined;
  readonly onPick: (field: string) => void;
}

function FieldPicker({ value, lines, onPick }: FieldPickerProps) {
  const known = lines ?? [];
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
          {value === '' && <option value="">{lines === undefined ? 'Loading…' : 'Choose…'}</option>}
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
