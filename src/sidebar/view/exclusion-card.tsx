import { useState } from 'preact/hooks';
import type { DefinedExclusion } from '../../definition/definition';
import { patch } from '../../definition/edit/edit';
import { conditionLabel } from '../../engine/condition-text';
import { edit } from '../state/edit-draft';
import { Card } from './card';
import { ExclusionFields, NO_REASON } from './exclusion-fields';
import { RowActions } from './row-actions';
import { useLiveCondition } from './use-live-condition';
import { Warning } from './warning';

interface ExclusionCardProps {
  readonly exclusion: DefinedExclusion;
  readonly row: string;
}

/** All of an exclusion; what is changed is changed in the draft at once, a reason once there is one. */
export function ExclusionCard({ exclusion, row }: ExclusionCardProps) {
  const [shown, change] = useLiveCondition('exclusions', exclusion);
  const [isBlank, setBlank] = useState(false);
  const { id, on, addedBy } = exclusion;
  return (
    <Card row={row}>
      <ExclusionFields
        exclusion={isBlank ? { ...shown, reason: '' } : shown}
        without={id}
        onChange={(changes) => {
          const reason = changes.reason?.trim();
          if (reason !== undefined) setBlank(reason === '');
          if (reason !== '') change(changes);
        }}
      />
      <Warning text={isBlank ? NO_REASON : ''} />
      {addedBy !== '' && <p class="quiet full">Added by {addedBy}</p>}
      <RowActions
        list="exclusions"
        id={id}
        text={conditionLabel(exclusion)}
        isOn={on}
        onSwitch={(isOn) => edit(patch('exclusions', id, { on: isOn }))}
      />
    </Card>
  );
}
