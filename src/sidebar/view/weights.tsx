import type { DefinedCriterion } from '../../definition/definition';
import { addDimension } from '../../definition/edit/dimensions';
import { counted } from '../../engine/figures';
import { searched } from '../model/searched';
import { hasMany, isWaiting, opened, query } from '../state/define';
import { draft } from '../state/store';
import { AddNamed } from './add-named';
import { CriterionRow } from './criterion-row';
import { DimensionGroup } from './dimension-group';
import { DraftEffect } from './draft-effect';

/** Dimensions with their criteria. */
export function Weights() {
  const definition = draft.value;
  if (definition === undefined) return null;
  const { criteria, dimensions } = definition;
  const text = hasMany.value ? query.value : '';
  const found = searched(criteria, text);
  const waiting = text === '' ? criteria.filter(isWaiting) : [];
  const shown = found.filter((one) => !waiting.includes(one));
  return (
    <>
      {hasMany.value && <Search found={found.length} all={criteria.length} />}
      {dimensions.map((dimension) => {
        const own = shown.filter((one) => one.dimension === dimension.name);
        const isAllWaiting = waiting.some((one) => one.dimension === dimension.name);
        if (own.length === 0 && (text !== '' || isAllWaiting)) return null;
        return <DimensionGroup key={dimension.name} dimension={dimension} criteria={own} />;
      })}
      {waiting.length > 0 && <Waiting criteria={waiting} />}
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

/** Those that are switched off until their column is there. */
function Waiting({ criteria }: { readonly criteria: readonly DefinedCriterion[] }) {
  const isOpen = criteria.some(({ id }) => opened.value === `row-${id}`);
  return (
    <details class="aside waiting" open={isOpen}>
      <summary>
        <b>
          {criteria.length} {criteria.length === 1 ? 'waits' : 'wait'} for a column.
        </b>{' '}
        <span class="link">Show</span>
      </summary>
      {criteria.map((criterion) => (
        <CriterionRow key={criterion.id} criterion={criterion} />
      ))}
    </details>
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
