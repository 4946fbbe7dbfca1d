import { useEffect } from 'preact/hooks';
import type { Definition } from '../../definition/definition';
import type { CheckInput } from '../../protocol/check-view';
import { isChecking } from '../state/account';
import {
  askCheck,
  askForm,
  askPasted,
  clearForm,
  form,
  formError,
  isWholeForm,
  lineId,
  PASTE,
  pastedText,
  pasteError,
  texts,
  typedCells,
  typeText,
} from '../state/check';
import { draft } from '../state/store';
import { Bones } from './bones';
import { CheckAdd } from './check-add';
import { CheckAnswer, CheckReasons } from './check-answer';
import { CheckTaken } from './check-taken';
import { CheckUnlisted } from './check-unlisted';
import { PageFrame } from './page-frame';
import { usePaused } from './use-paused';

/** Lines that are shown at first; those with a text are always. */
const MOST_LINES = 10;

/** What a company that is in no row would be, from what is typed or pasted. */
export function CheckPage() {
  const cells = typedCells();
  useForm(draft.value);
  usePaused(draft.value, cells.length === 0 ? '' : JSON.stringify(cells), (definition) => {
    void askCheck(definition, typedCells());
  });
  return (
    <>
      <div class="panel">
        <PageFrame title="Check a company" onBack={back} backTo="check-company">
          <Paste />
          <div class="account check-body">
            <CheckAnswer />
            {formError.value !== '' && (
              <p class="warning full" role="alert">
                {formError.value}
              </p>
            )}
            {form.value === undefined && formError.value === '' && (
              <Bones text="Reading the columns…" />
            )}
            <Lines />
            <CheckReasons />
          </div>
        </PageFrame>
      </div>
      <CheckAdd />
    </>
  );
}

function useForm(definition: Definition | undefined): void {
  useEffect(() => {
    if (definition !== undefined) void askForm(definition);
  }, [definition]);
}

function back(): void {
  isChecking.value = false;
}

/** Takes a row, a form or a mail. */
function Paste() {
  usePaused(draft.value, pastedText.value.trim(), (definition) => {
    void askPasted(definition, pastedText.value);
  });
  return (
    <div>
      <div class="field">
        <label for={PASTE}>Paste a row, a form or an e-mail</label>
        <textarea
          id={PASTE}
          class="paste"
          rows={2}
          maxLength={50_000}
          data-first=""
          value={pastedText.value}
          placeholder="Company: Acme …"
          onInput={(event) => {
            pastedText.value = event.currentTarget.value;
          }}
        />
      </div>
      <div class="quiet full taken" role="status">
        {pasteError.value}
        <CheckTaken />
      </div>
    </div>
  );
}

function Lines() {
  const isWhole = isWholeForm.value;
  const shape = form.value;
  if (shape === undefined) return null;
  const { names, fields } = shape;
  const all = [...names, ...fields, ...others()];
  const isTold = ({ header }: CheckInput) => (texts.value[header] ?? '') !== '';
  const shown = all.filter((one, at) => isWhole || at < MOST_LINES || isTold(one));
  const more = all.length - shown.length;
  return (
    <section class="typed-lines" aria-label="What is known">
      <div class="ends">
        <h3>What is known</h3>
        {typedCells().length > 0 && (
          <button type="button" class="link small" onClick={clearForm}>
            Clear
          </button>
        )}
      </div>
      {fields.length === 0 && (
        <p class="quiet">No criterion is on yet, so nothing could be said of a company.</p>
      )}
      {shown.map((one) => (
        <Line key={one.header} {...one} />
      ))}
      {more > 0 && (
        <button
          type="button"
          class="link"
          onClick={() => {
            isWholeForm.value = true;
          }}
        >
          {more} more {more === 1 ? 'field' : 'fields'}
        </button>
      )}
    </section>
  );
}

/** Columns that nothing asks for and that a paste filled. */
function others(): CheckInput[] {
  const known = new Set(
    [...(form.value?.names ?? []), ...(form.value?.fields ?? [])].map((one) => one.header),
  );
  return typedCells().flatMap(([header]) =>
    known.has(header) ? [] : [{ header, field: '', share: 0, values: [] }],
  );
}

function Line({ header, values }: CheckInput) {
  const id = lineId(header);
  const list = values.length > 0 ? `${id}-values` : undefined;
  return (
    <div class="typed-line">
      <label for={id} class="full" title={header}>
        <bdi>{header}</bdi>
      </label>
      <input
        id={id}
        type="text"
        dir="auto"
        maxLength={5000}
        autocomplete="off"
        list={list}
        value={texts.value[header] ?? ''}
        onInput={(event) => typeText(header, event.currentTarget.value)}
      />
      {list !== undefined && (
        <datalist id={list}>
          {values.map((value) => (
            <option key={value} value={value} />
          ))}
        </datalist>
      )}
      <CheckUnlisted header={header} />
    </div>
  );
}
