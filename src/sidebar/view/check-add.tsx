import { askAccount, isChecking } from '../state/account';
import { addCompany, adding, clearForm, form, PASTE, texts } from '../state/check';
import { openScore, select } from '../state/mutate';
import { draft } from '../state/store';
import { focusSoon } from './focus-soon';

/** Adds the company to the accounts, and says what became of it. */
export function CheckAdd() {
  const { sheet = '', names = [] } = form.value ?? {};
  const isNamed = names.some(({ header }) => (texts.value[header] ?? '').trim() !== '');
  const state = adding.value;
  const isAdding = state?.kind === 'adding';
  const answer = state?.kind === 'done' ? state.answer : undefined;
  const isAdded = answer?.row !== undefined;
  const isThere = answer !== undefined && !isAdded;
  return (
    <div class="footer check-add">
      <p class={state?.kind === 'failed' ? 'warning full' : 'full'} role="status">
        {state?.kind === 'failed' ? state.error : answer?.summary}
      </p>
      {isAdded ? (
        <div class="actions">
          <button type="button" class="link" onClick={() => show(answer.row)}>
            Show it
          </button>
          <button type="button" class="link" onClick={openScore}>
            Score accounts
          </button>
          <button type="button" class="link" onClick={startAnew}>
            Check another
          </button>
        </div>
      ) : (
        <button
          type="button"
          class="secondary"
          aria-disabled={!isNamed || isAdding}
          title={isNamed ? undefined : 'Type a name first'}
          onClick={() => {
            if (isNamed && !isAdding) void addCompany(isThere);
          }}
        >
          {isAdding ? 'Adding…' : isThere ? 'Add it all the same' : `Add to ${sheet}`}
        </button>
      )}
    </div>
  );
}

function startAnew(): void {
  clearForm();
  focusSoon(PASTE);
}

function show(row: number | undefined): void {
  if (row === undefined || draft.value === undefined) return;
  isChecking.value = false;
  void select({ kind: 'account', row });
  void askAccount(draft.value, row);
}
