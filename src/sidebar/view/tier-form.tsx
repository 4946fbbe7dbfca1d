import { useState } from 'preact/hooks';
import { patchTier } from '../../definition/edit/edit';
import { changeTier, moveTier, removeTier } from '../../definition/edit/tiers';
import type { Tier } from '../../engine/model';
import { edit, tryEdit } from '../state/edit-draft';
import { Card } from './card';
import { focusSoon, showRow } from './focus-soon';
import { TextBox } from './form';
import { MoveButtons } from './move-buttons';
import { NameForm } from './name-form';
import { Warning } from './warning';

interface TierFormProps {
  readonly tier: Tier;
  readonly row: string;
}

/** What a tier is called and means; it is renamed, moved or removed here. */
export function TierForm({ tier: { name, inIcp, meaning, nextAction }, row }: TierFormProps) {
  const [refused, setRefused] = useState('');
  const write = (changes: Partial<Tier>) =>
    edit(patchTier(name, changes), `${Object.keys(changes).join()} of ${name}`);
  return (
    <Card row={row}>
      <NameForm
        label="Name"
        submit="Rename"
        name={name}
        onSubmit={(to) => {
          const result = tryEdit(changeTier(name, { name: to }));
          if (result === '') showRow(`tier-${to.trim()}`);
          return result;
        }}
      />
      <label class="check-line">
        <input
          type="checkbox"
          checked={inIcp}
          onChange={(event) => {
            const { checked } = event.currentTarget;
            const result = tryEdit(changeTier(name, { inIcp: checked }));
            setRefused(result);
            if (result !== '') event.currentTarget.checked = inIcp;
          }}
        />
        In the ICP
      </label>
      <TextBox
        label="Meaning"
        value={meaning}
        longest={5000}
        onInput={(text) => write({ meaning: text })}
      />
      <TextBox
        label="Next action"
        value={nextAction}
        longest={5000}
        onInput={(text) => write({ nextAction: text })}
      />
      <Warning text={refused} />
      <div class="actions">
        <MoveButtons
          text={name}
          onMove={(by) => {
            tryEdit(moveTier(name, by));
          }}
        />
        <button
          type="button"
          class="link"
          aria-label={`Remove ${name}`}
          onClick={() => {
            const result = tryEdit(removeTier(name));
            setRefused(result);
            if (result === '') focusSoon('add-tier');
          }}
        >
          Remove
        </button>
      </div>
    </Card>
  );
}
