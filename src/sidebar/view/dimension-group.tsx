import { useMemo } from 'preact/hooks';
import type { DefinedCriterion } from '../../definition/definition';
import { setWeight } from '../../definition/edit/edit';
import { counted, wholePercent } from '../../engine/figures';
import type { Dimension } from '../../engine/model';
import {
  collapsed,
  hasMany,
  opened,
  query,
  savedWeights,
  toggle,
  toggleDimension,
} from '../state/define';
import { edit } from '../state/edit-draft';
import { draft, effective, page } from '../state/store';
import { CriterionRow } from './criterion-row';
import { DimensionForm } from './dimension-form';
import { NumberField, Slider } from './slider';

interface GroupProps {
  readonly dimension: Dimension;
  /** Those that are shown. */
  readonly criteria: readonly DefinedCriterion[];
}

/** A dimension with its weight, and its criteria. */
export function DimensionGroup({ dimension, criteria }: GroupProps) {
  const { name } = dimension;
  const isSearched = query.value !== '';
  const isShut = hasMany.value && !isSearched && collapsed.value.has(name);
  return (
    <section class="group" aria-label={name}>
      <Heading dimension={dimension} isShut={isShut} />
      {opened.value === `dimension-${name}` && <DimensionForm name={name} />}
      {isShut ? (
        <p class="quiet shut">{counted(criteria.length, 'criterion', 'criteria')}</p>
      ) : (
        criteria.map((criterion) => <KeptRow key={criterion.id} criterion={criterion} />)
      )}
      {!isShut && !isSearched && (
        <button
          type="button"
          class="link add"
          id={`add-${name}`}
          aria-label={`Add criterion to ${name}`}
          onClick={() => {
            page.value = { kind: 'criterion', dimension: name };
          }}
        >
          + Add criterion
        </button>
      )}
    </section>
  );
}

interface HeadingProps {
  readonly dimension: Dimension;
  readonly isShut: boolean;
}

function Heading({ dimension: { name, weight }, isShut }: HeadingProps) {
  const change = (value: number) => edit(setWeight(name, value), `weight ${name}`);
  const row = `dimension-${name}`;
  return (
    <div class="dimension">
      {hasMany.value && (
        <button
          type="button"
          class="icon"
          aria-expanded={!isShut}
          aria-label={`Criteria of ${name}`}
          onClick={() => toggleDimension(name)}
        >
          {isShut ? '▸' : '▾'}
        </button>
      )}
      <h2>
        <button
          type="button"
          id={row}
          class="what"
          aria-expanded={opened.value === row}
          title="Rename, move or remove"
          onClick={() => toggle(row)}
        >
          <bdi class="name-text">{name}</bdi> <span class="share-of">{shareOf(name)} of score</span>
        </button>
      </h2>
      <Slider
        label={`Weight of ${name}`}
        value={weight}
        was={savedWeights.value.get(name)}
        onInput={change}
      />
      <NumberField
        label={`Weight of ${name}, number`}
        what="Weight"
        value={weight}
        onInput={change}
      />
    </div>
  );
}

/** What its criteria decide together. */
function shareOf(name: string): string {
  const own = draft.value?.criteria.filter(({ dimension }) => dimension === name) ?? [];
  return wholePercent(own.reduce((sum, { id }) => sum + (effective.value.get(id) ?? 0), 0));
}

/** A row is drawn anew only when its own criterion changes: the same element is passed over. */
function KeptRow({ criterion }: { readonly criterion: DefinedCriterion }) {
  return useMemo(() => <CriterionRow criterion={criterion} />, [criterion]);
}
