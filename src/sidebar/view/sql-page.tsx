import { useEffect, useId, useRef } from 'preact/hooks';
import type { Answers } from '../../protocol/answer';
import {
  type DatabaseName,
  databases,
  dealColumns,
  type SqlKind,
  sqlKinds,
} from '../../protocol/sql-view';
import { type FieldWorth, fieldWorths, sqlWords } from '../model/sql-words';
import {
  choose,
  chooseKind,
  columnsError,
  database,
  dealKey,
  forgetWritten,
  hasReason,
  isMissing,
  isWriting,
  missingColumns,
  readColumns,
  shownTable,
  sqlKind,
  takeUpChoices,
  tell,
  writeError,
  writeSql,
  written,
} from '../state/sql';
import { isDirty, saved } from '../state/store';
import { Field } from './field';
import { FileOffer } from './file-offer';
import { TextLine } from './form';
import { PageFrame } from './page-frame';
import { ChangeList } from './save-page';
import { ColumnList, SqlColumnLine } from './sql-columns';
import { Warning } from './warning';

/** Writes the saved definition as SQL over a table of a warehouse. */
export function SqlPage() {
  const state = saved.value;
  useEffect(() => forgetWritten, []);
  useEffect(() => void takeUpChoices());
  if (state === undefined) return null;
  const worths = fieldWorths(state.definition);
  return (
    <PageFrame title={sqlWords.title}>
      <p class="full">{sqlWords.about}</p>
      <p class="quiet full">{sqlWords.saved(state.version, isDirty.value)}</p>
      <What />
      <Table />
      <Columns />
      <Mapping worths={worths} />
      <div class="buttons foot">
        <button
          type="button"
          class="primary"
          aria-disabled={isWriting.value}
          onClick={() => {
            if (!isWriting.value)
              void writeSql(
                worths.map(({ field }) => field),
                dealColumns,
              );
          }}
        >
          {isWriting.value ? sqlWords.writing : sqlWords.write}
        </button>
      </div>
      <Written worths={worths} />
    </PageFrame>
  );
}

/** For which database, and as what. */
function What() {
  return (
    <>
      <div class="sides">
        <Field label={sqlWords.database}>
          {(id) => (
            <select
              id={id}
              data-first=""
              value={database.value}
              onChange={(event) => {
                const name = event.currentTarget.value as DatabaseName;
                choose(() => {
                  database.value = name;
                });
                void readColumns();
              }}
            >
              {databases.map(([name, label]) => (
                <option key={name} value={name}>
                  {label}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={sqlWords.kind}>
          {(id) => (
            <select
              id={id}
              value={sqlKind.value}
              onChange={(event) => chooseKind(event.currentTarget.value as SqlKind)}
            >
              {sqlKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {sqlWords.kinds[kind]}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <p class="quiet full">
        {[
          sqlWords.kindAbout[sqlKind.value],
          sqlWords.begins(database.value, sqlKind.value),
          sqlWords.untried[database.value],
        ]
          .join(' ')
          .trim()}
      </p>
    </>
  );
}

function Table() {
  const kind = sqlKind.value;
  const { table, makes } = shownTable();
  return (
    <>
      <TextLine
        label={sqlWords.table[kind]}
        value={table}
        longest={1000}
        hint={sqlWords.tableHint(kind, database.value)}
        onInput={(text) => tell({ table: text })}
      />
      {(kind === 'view' || kind === 'dbt') && (
        <TextLine
          label={sqlWords.makes(kind)}
          value={makes}
          longest={1000}
          hint={sqlWords.makesHint}
          onInput={(text) => tell({ makes: text })}
        />
      )}
    </>
  );
}

const PAUSE_MS = 350;

/** Takes what a database says of a table. */
function Columns() {
  const { described, said, remarks, columns } = shownTable();
  const stale = columnsError.value !== '' && columns.length > 0 ? ` ${sqlWords.stale}` : '';
  const timer = useRef(0);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <div>
      <Field label={sqlWords.columns}>
        {(id) => (
          <textarea
            id={id}
            class="code paste"
            rows={2}
            wrap="off"
            spellcheck={false}
            maxLength={500_000}
            value={described}
            placeholder={sqlWords.columnsHint}
            onInput={(event) => {
              tell({ described: event.currentTarget.value });
              clearTimeout(timer.current);
              timer.current = window.setTimeout(() => void readColumns(), PAUSE_MS);
            }}
          />
        )}
      </Field>
      <p class="quiet full taken" role="status">
        {columnsError.value === '' ? said || sqlWords.columnsFrom[database.value] : ''}
      </p>
      <Warning text={columnsError.value + stale} />
      {columnsError.value === '' && remarks.map((text) => <Warning key={text} text={text} />)}
    </div>
  );
}

/** Which column each field is; those that were found by their names fold away. */
function Mapping({ worths }: { readonly worths: readonly FieldWorth[] }) {
  const list = useId();
  const { key, typed, found, columns } = shownTable();
  const isVerdict = sqlKind.value === 'verdict';
  const columnOf = ({ field }: FieldWorth) => typed[field]?.column ?? '';
  const known = worths.filter(
    (one) => columnOf(one) !== '' && !isMissing(shownTable(), columnOf(one)),
  );
  const lost = worths.reduce((sum, one) => sum + (known.includes(one) ? 0 : one.share), 0);
  const isFound = ({ field }: FieldWorth) => found.includes(field);
  const line = ({ field, worth }: FieldWorth) => (
    <SqlColumnLine key={field} what={field} label={field} beside={worth} list={list} />
  );
  return (
    <>
      <ColumnList id={list} />
      <Key list={list} value={key} />
      {isVerdict && (
        <section class="sql-columns" aria-label={sqlWords.deals}>
          <h3>{sqlWords.deals}</h3>
          {dealColumns.map((what) => (
            <SqlColumnLine
              key={what}
              what={dealKey(what)}
              label={what}
              beside={what === 'Outcome' ? sqlWords.needed : ''}
              list={list}
            />
          ))}
        </section>
      )}
      <section class="sql-columns" aria-label={sqlWords.fields}>
        <h3>{sqlWords.fields}</h3>
        <p class={lost > 0 && columns.length > 0 ? 'warning full' : 'quiet full'}>
          {worths.length === 0
            ? sqlWords.noFields
            : sqlWords.mapped(known.length, worths.length, lost)}
          {columns.length === 0 && ` ${sqlWords.types}`}
        </p>
        {worths.filter((one) => !isFound(one)).map(line)}
        {worths.some(isFound) && (
          <details class="help">
            <summary>
              <h3>{sqlWords.found(worths.filter(isFound).length)}</h3>
            </summary>
            <div class="sql-columns">{worths.filter(isFound).map(line)}</div>
          </details>
        )}
      </section>
      {!isVerdict && (
        <label class="check-line">
          <input
            type="checkbox"
            checked={hasReason.value}
            onChange={(event) => {
              const { checked } = event.currentTarget;
              choose(() => {
                hasReason.value = checked;
              });
            }}
          />
          <span>{sqlWords.reason}</span>
        </label>
      )}
    </>
  );
}

function Key({ list, value }: { readonly list: string; readonly value: string }) {
  const table = shownTable();
  return (
    <div>
      <Field label={sqlWords.key(sqlKind.value)}>
        {(id) => (
          <input
            id={id}
            type="text"
            dir="auto"
            maxLength={300}
            autocomplete="off"
            spellcheck={false}
            list={list}
            value={value}
            placeholder={sqlWords.keyHint}
            onInput={(event) => tell({ key: event.currentTarget.value })}
          />
        )}
      </Field>
      {isMissing(table, value) && <p class="warning">{sqlWords.notAmong(table.columns.length)}</p>}
    </div>
  );
}

function Written({ worths }: { readonly worths: readonly FieldWorth[] }) {
  const answer = written.value;
  const whats = [
    ...worths.map(({ field }) => field),
    ...(sqlKind.value === 'verdict' ? dealColumns.map(dealKey) : []),
  ];
  const missing = answer === undefined ? [] : missingColumns(shownTable(), whats);
  return (
    <>
      <Warning text={writeError.value} />
      <Warning text={missing.length === 0 ? '' : sqlWords.notAmongThose(missing)} />
      {answer !== undefined && <Files {...answer} />}
    </>
  );
}

/** What was written; the focus goes there. */
function Files({ remarks, unknown, files }: Answers['exportSql']) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.focus();
    place.current?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <div ref={place} class="file-offers" tabIndex={-1} role="status" aria-label={sqlWords.written}>
      {remarks.map((text) => (
        <p key={text} class="note full">
          {text}
        </p>
      ))}
      {unknown.length > 0 && (
        <details class="help" open={unknown.length < 4}>
          <summary>
            <h3>{sqlWords.unknown(unknown.length)}</h3>
          </summary>
          <ChangeList words={unknown} />
        </details>
      )}
      {files.map((file) => (
        <FileOffer key={file.path} {...file} />
      ))}
    </div>
  );
}
