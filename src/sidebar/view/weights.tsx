import { useMemo, useState } from 'preact/hooks';
import type { DefinedCriterion } from '../../definition/definition';
import { patch, setWeight } from '../../definition/edit/edit';
import { conditionLabel, conditionText } from '../../engine/condition-text';
import { wholePercent } from '../../engine/figures';
import type { Dimension } from '../../engine/model';
import { edit } from '../state/edit-draft';
import { draft, effective, page } from '../state/store';
import { MatchLine } from './match-line';
import { RowActions } from './row-actions';
import { NumberField, Slider } from './slider';
import { Switch } from './switch';

/** Dimensions with their criteria. */
export function Weights() {
  const definition = draft.value;
  if (definition === undefined) return null;
  return (
    <>
      {definition.dimensions.map((dimension) => (
        <DimensionGroup
          key={dimension.name}
          dimension={dimension}
          criteria={definition.criteria.filter((one) => one.dimension === dimension.name)}
        />
      ))}
    </>
  );
}

interface GroupProps {
  readonly dimension: Dimension;
  readonly criteria: readonly DefinedCriterion[];
}

function DimensionGroup({ dimension: { name, weight }, criteria }: GroupProps) {
  const change = (value: number) => edit(setWeight(name, value), `weight ${name}`);
  return (
    <section class="group" aria-label={name}>
      <div class="dimension">
        <h2 class="cut" title={name}>
          {name}
        </h2>
        <Slider label={`Weight of ${name}`} value={weight} onInput={change} />
        <NumberField
          label={`Weight of ${name}, number`}
          what="Weight"
          value={weight}
          onInput={change}
        />
      </div>
      {criteria.map((criterion) => (
        <KeptRow key={criterion.id} criterion={criterion} />
      ))}
      <button
        type="button"
        class="link add"
        id={`add-${name}`}
        aria-label={`Add criterion to ${name}`}
        onClick={() => {
          page.value = { kind: 'criterion', id: undefined, dimension: name };
        }}
      >
        + Add criterion
      </button>
    </section>
  );
}

/** A row is drawn anew only when its own criterion changes: the same element is passed over. */
function KeptRow({ criterion }: { readonly criterion: DefinedCriterion }) {
  return useMemo(() => <CriterionRow criterion={criterion} />, [criterion]);
}

function CriterionRow({ criterion }: { readonly criterion: DefinedCriterion }) {
  const [isOpen, setOpen] = useState(false);
  const { id, points, on } = criterion;
  const text = conditionLabel(criterion);
  const change = (value: number) => edit(patch('criteria', id, { points: value }), `points ${id}`);
  return (
    <div class={`criterion${on ? '' : ' off'}${isOpen ? ' open' : ''}`}>
      <div class="line">
        <button
          type="button"
          id={`row-${id}`}
          class="what"
          aria-expanded={isOpen}
          title={conditionText(criterion)}
          onClick={() => setOpen(!isOpen)}
        >
          <span class="cut">{text}</span>
          <MatchLine question={criterion} isOn={on} />
        </button>
        <Slider label={`Points of ${text}`} value={points} onInput={change} />
        <NumberField
          label={`Points of ${text}, number`}
          what="Points"
          value={points}
          onInput={change}
        />
      </div>
      {isOpen && <Details criterion={criterion} text={text} />}
    </div>
  );
}

interface DetailsProps {
  readonly criterion: DefinedCriterion;
  readonly text: string;
}

function Details({ criterion, text }: DetailsProps) {
  const { id, on, why, ifMissing, dimension } = criterion;
  const missing = ifMissing === 'no' ? 'counts as not met' : 'is left out';
  return (
    <div class="details">
      <p class="full">{conditionText(criterion)}</p>
      <p class="quiet">
        {wholePercent(effective.value.get(id) ?? 0)} of the full score · unknown {missing}
      </p>
      <p class={why === '' ? 'quiet' : ''}>{why === '' ? 'No reason written yet.' : why}</p>
      <div class="actions">
        <Switch
          label={`${text} counts`}
          isOn={on}
          onToggle={(isOn) => edit(patch('criteria', id, { on: isOn }))}
        />
        <RowActions
          list="criteria"
          id={id}
          text={text}
          onEdit={() => {
            page.value = { kind: 'criterion', id, dimension };
          }}
        />
      </div>
    </div>
  );
}
