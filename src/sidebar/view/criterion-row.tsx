import type { DefinedCriterion } from '../../definition/definition';
import { patch } from '../../definition/edit/edit';
import { conditionLabel, conditionText } from '../../engine/condition-text';
import { opened, savedPoints, toggle } from '../state/define';
import { edit } from '../state/edit-draft';
import { CriterionCard } from './criterion-card';
import { MatchLine } from './match-line';
import { NumberField, Slider } from './slider';

/** A criterion: its name, its points and who meets it; it opens in its place. */
export function CriterionRow({ criterion }: { readonly criterion: DefinedCriterion }) {
  const { id, points, on } = criterion;
  const row = `row-${id}`;
  const isOpen = opened.value === row;
  const text = conditionLabel(criterion);
  const change = (value: number) => edit(patch('criteria', id, { points: value }), `points ${id}`);
  return (
    <div class={`criterion${on ? '' : ' off'}${isOpen ? ' open' : ''}`}>
      <button
        type="button"
        id={row}
        class="what"
        dir="auto"
        aria-expanded={isOpen}
        title={conditionText(criterion)}
        onClick={() => toggle(row)}
      >
        {text}
      </button>
      {isOpen ? (
        <CriterionCard criterion={criterion} row={row} />
      ) : (
        <>
          <NumberField
            label={`Points of ${text}, number`}
            what="Points"
            value={points}
            onInput={change}
          />
          <div class="below">
            <Slider
              label={`Points of ${text}`}
              value={points}
              was={savedPoints.value.get(id)}
              onInput={change}
            />
            <MatchLine question={criterion} isOn={on} />
          </div>
        </>
      )}
    </div>
  );
}
