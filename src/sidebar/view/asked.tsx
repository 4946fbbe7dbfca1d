import { setSearched } from '../../definition/edit/edit';
import type { AskedColumn } from '../../protocol/asked-column';
import { edit } from '../state/edit-draft';
import { Switch } from './switch';

/** Columns that are searched only where a person says so; the answer is a change of the draft. */
export function Asked({ columns }: { readonly columns: readonly AskedColumn[] }) {
  if (columns.length === 0) return null;
  return (
    <section class="full" aria-label="Use these columns?">
      <h3>Use these columns?</h3>
      {columns.map(({ field, why, isUsed }) => (
        <div key={field} class="line">
          <span class="what full">
            {field}
            <div class="quiet full">{why}</div>
          </span>
          <Switch
            label={`Use ${field}`}
            isOn={isUsed}
            onToggle={(isSearched) => edit(setSearched(field, isSearched))}
          />
        </div>
      ))}
    </section>
  );
}
