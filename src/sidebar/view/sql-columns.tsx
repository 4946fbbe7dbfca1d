import { useId } from 'preact/hooks';
import { columnTypes, type SqlColumnType } from '../../protocol/sql-view';
import { sqlWords } from '../model/sql-words';
import { isMissing, shownTable, tellColumn } from '../state/sql';

interface SqlColumnLineProps {
  /** By which it is told. */
  readonly what: string;
  readonly label: string;
  /** Beside the label. */
  readonly beside?: string;
  /** An id of a list of columns. */
  readonly list: string;
}

/** Which column something is, and what that holds. */
export function SqlColumnLine({ what, label, beside = '', list }: SqlColumnLineProps) {
  const id = useId();
  const table = shownTable();
  const { column = '', type = 'text' } = table.typed[what] ?? {};
  return (
    <div class="sql-column">
      <label for={id} class="ends">
        <bdi class="full">{label}</bdi>
        <span class="quiet">{beside}</span>
      </label>
      <input
        id={id}
        type="text"
        dir="auto"
        maxLength={300}
        autocomplete="off"
        spellcheck={false}
        list={list}
        value={column}
        onInput={(event) => tellColumn(what, { column: event.currentTarget.value })}
      />
      <select
        aria-label={sqlWords.typeOf(label)}
        disabled={column === ''}
        value={type}
        onChange={(event) => tellColumn(what, { type: event.currentTarget.value as SqlColumnType })}
      >
        {columnTypes.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
      {isMissing(table, column) && <p class="warning">{sqlWords.notAmong(table.columns.length)}</p>}
    </div>
  );
}

/** What may be typed as a column. */
export function ColumnList({ id }: { readonly id: string }) {
  return (
    <datalist id={id}>
      {shownTable().columns.map(({ name, type }) =>
        type === undefined ? null : <option key={name} value={name} />,
      )}
    </datalist>
  );
}
