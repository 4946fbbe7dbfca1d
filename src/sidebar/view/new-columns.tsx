import { add } from '../../definition/edit/edit';
import type { NewColumn } from '../../protocol/found-view';
import { openWeights } from '../state/define';
import { edit } from '../state/edit-draft';
import { draft, notice } from '../state/store';
import { closePage } from './page-frame';

/** Columns of the accounts that came since the definition was set up. */
export function NewColumns({ columns }: { readonly columns: readonly NewColumn[] }) {
  if (columns.length === 0) return null;
  return (
    <section aria-label="New columns">
      <h3>New columns in your accounts</h3>
      {columns.map((column) => (
        <div key={column.header} class="line step">
          <span class="what full">
            {column.header}
            <div class="quiet full">
              {column.label || (column.example ? `such as ${column.example}` : 'nothing in it yet')}
            </div>
          </span>
          {column.criterion !== undefined && (
            <button
              type="button"
              class="secondary small"
              aria-label={`Use ${column.header}`}
              onClick={() => take(column)}
            >
              Use
            </button>
          )}
        </div>
      ))}
      <p class="quiet full">Nothing uses them yet. Use makes a criterion of one, in your draft.</p>
    </section>
  );
}

function take({ criterion, header }: NewColumn): void {
  if (criterion === undefined) return;
  const taken = new Set(draft.value?.criteria.map(({ id }) => id));
  const id = taken.has(criterion.id) ? `${criterion.id}N` : criterion.id;
  edit(add('criteria', { ...criterion, id }));
  closePage();
  openWeights();
  notice.value = { kind: 'done', text: `${header} is a criterion of your draft; Save… keeps it.` };
}
