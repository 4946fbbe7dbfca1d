import type { DefinedCriterion } from '../../definition/definition';
import { patch } from '../../definition/edit/edit';
import { conditionLabel } from '../../engine/condition-text';
import { isWaiting, savedPoints } from '../state/define';
import { edit } from '../state/edit-draft';
import { ConditionRow } from './condition-row';
import { CriterionCard } from './criterion-card';
import { MatchLine } from './match-line';
import { NumberField, Slider } from './slider';

/** A criterion: its name, its points and who meets it. */
export function CriterionRow({ criterion }: { readonly criterion: DefinedCriterion }) {
  const { id, field, points, on } = criterion;
  const label = `Points of ${conditionLabel(criterion)}`;
  const change = (value: number) => edit(patch('criteria', id, { points: value }), `points ${id}`);
  return (
    <ConditionRow
      condition={criterion}
      class="criterion"
      card={(row) => <CriterionCard criterion={criterion} row={row} />}
    >
      <NumberField label={`${label}, number`} what="Points" value={points} onInput={change} />
      <div class="below">
        <Slider label={label} value={points} was={savedPoints.value.get(id)} onInput={change} />
        {isWaiting(criterion) ? (
          <span class="facts">needs a column {field}</span>
        ) : (
          <MatchLine question={criterion} isOn={on} />
        )}
      </div>
    </ConditionRow>
  );
}
