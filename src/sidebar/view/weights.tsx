import { useState } from 'preact/hooks';
import { addDimension } from '../../definition/edit/dimensions';
import { counted } from '../../engine/figures';
import { searched } from '../model/searched';
import { hasMany, query } from '../state/define';
import { tryEdit } from '../state/edit-draft';
import { draft } from '../state/store';
import { DimensionGroup } from './dimension-group';
import { DraftEffect } from './draft-effect';
import { focusSoon } from './focus-soon';
import { NameForm } from './name-form';

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
      {text === '' && <AddDimension />}
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

const BUTTON = 'add-dimension';

function AddDimension() {
  const [isOpen, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    focusSoon(BUTTON);
  };
  if (isOpen) {
    return (
      <NameForm
        label="Name of the dimension"
        submit="Add"
        onSubmit={(name) => {
          const refused = tryEdit(addDimension(name));
          if (refused === '') close();
          return refused;
        }}
        onCancel={close}
      />
    );
  }
  return (
    <button type="button" class="link add outer" id={BUTTON} onClick={() => setOpen(true)}>
      + Add dimension
    </button>
  );
}
