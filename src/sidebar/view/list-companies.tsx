import { count } from '../../engine/figures';
import type { ListView } from '../../protocol/list-view';
import { askedList, chooseList, listChoice } from '../state/lists';
import { Rail } from './conditions';

/** How many it are, and whether the target takes so few. */
export function Companies({ view }: { readonly view: ListView | undefined }) {
  if (view === undefined) return <p class="quiet">Reading the accounts…</p>;
  const { companies, from, least = 0 } = view;
  const lacking = least - companies;
  const chosen = askedList()?.tiers ?? [];
  const others = view.tiers
    .filter(({ name }) => !chosen.includes(name))
    .reduce((sum, { accounts }) => sum + accounts, 0);
  return (
    <div class="companies" role="status">
      <p>
        <b class="big">{count(companies)}</b> {companies === 1 ? 'company' : 'companies'} {from}
      </p>
      {least > 0 && <Rail tone="all" share={Math.min(1, companies / least)} />}
      {lacking > 0 && (
        <p class="look">
          ! {count(lacking)} too few, {count(least)} are needed.{' '}
          {listChoice.value.fillTo === undefined && others > 0 && (
            <button type="button" class="link" onClick={() => chooseList({ fillTo: least })}>
              Add the best {count(Math.min(lacking, others))} of the others
            </button>
          )}
        </p>
      )}
      {listChoice.value.fillTo !== undefined && (
        <p>
          <button
            type="button"
            class="link small"
            onClick={() => chooseList({ fillTo: undefined })}
          >
            Leave out the other tiers
          </button>
        </p>
      )}
    </div>
  );
}
