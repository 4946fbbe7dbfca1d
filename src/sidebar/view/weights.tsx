import { addDimension } from '../../definition/edit/dimensions';
import { counted } from '../../engine/figures';
import { searched } from '../model/searched';
import { hasMany, query } from '../state/define';
import { draft } from '../state/store';
import { AddNamed } from './add-named';
import { DimensionGroup } from './dimension-group';
import { DraftEffect } from './draft-effect';

/** Dimensions with their criteria. */
export function Weights() {
  const definition = draft.value;
  if (definition === undefined) return null;
  const { criteria, dimensions } = definition;
  const text = hasMany.value ? query.value : '';
  const shown = searched(criteria, text);
  return (
    <>
      {hasMany.value && <Search found={shown.length} all={criteria.length} />}
      {dimensions.map((dimension) => {
        const own = shown.filter((one) => one.dimension === dimension.name);
        if (text !== '' && own.length === 0) return null;
        return <DimensionGroup key={dimension.name} dimension={dimension} criteria={own} />;
      })}
      {text === '' && (
        <AddNamed
          id="add-dimension"
          text="+ Add dimension"
          label="Name of the dimension"
          add={addDimension}
        />
      )}
      <DraftEffect />
    </>
  );
}

interface SearchProps {
  readonly found: number;
  readonly all: number;
}

function Search({ found, all }: SearchProps) {
  return (
    <div class="search">
      <input
        type="search"
        placeholder={`Find among ${counted(all, 'criterion', 'criteria')}`}
        aria-label="Find a criterion by name, field or value"
        value={query.value}
        onInput={(event) => {
          query.value = event.currentTarget.value;
        }}
      />
      <span class="quiet" role="status">
        {query.value !== '' && `${found} of ${all}`}
      </span>
    </div>
  );
}
