import { addCompany, adding, clearForm, form, PASTE, showAccount, texts } from '../state/check';
import { openScore } from '../state/mutate';
import { focusSoon } from './focus-soon';

/** Adds the company to the accounts, and says what became of it. */
export function CheckAdd() {
  const { sheet = '', names = [] } = form.value ?? {};
  const isNamed = names.some(({ header }) => (texts.value[header] ?? '').trim() !== '');
  const state = adding.value;
  const isAdding = state?.kind === 'adding';
  const answer = state?.kind === 'done' ? state.answer : undefined;
  const row = answer?.row;
  const isThere = answer !== undefined && row === undefined;
  return (
    <div class="footer check-add">
      <p class={state?.kind === 'failed' ? 'warning full' : 'full'} role="status">
        {state?.kind === 'failed' ? state.error : answer?.summary}
      </p>
      {row !== undefined ? (
        <div class="actions">
          <button type="button" class="link" onClick={() => void showAccount(row)}>
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
