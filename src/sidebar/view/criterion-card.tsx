import type { DefinedCriterion } from '../../definition/definition';
import { patch } from '../../definition/edit/edit';
import { conditionLabel } from '../../engine/condition-text';
import { edit } from '../state/edit-draft';
import { Card } from './card';
import { CriterionFields } from './criterion-fields';
import { RowActions } from './row-actions';
import { useLiveCondition } from './use-live-condition';

interface CriterionCardProps {
  readonly criterion: DefinedCriterion;
  readonly row: string;
}

/** All of a criterion; what is changed is changed in the draft at once. */
export function CriterionCard({ criterion, row }: CriterionCardProps) {
  const [shown, change] = useLiveCondition('criteria', criterion);
  const { id, on } = criterion;
  return (
    <Card row={row}>
      <CriterionFields criterion={shown} onChange={change} without={id} />
      <RowActions
        list="criteria"
        id={id}
        text={conditionLabel(criterion)}
        isOn={on}
        onSwitch={(isOn) => edit(patch('criteria', id, { on: isOn }))}
      />
    </Card>
  );
}
