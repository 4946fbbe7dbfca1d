import { useState } from 'preact/hooks';
import { addTier, changeTier, roomForTier } from '../../definition/edit/tiers';
import { tierRemarks } from '../../definition/tier-remarks';
import { counted } from '../../engine/figures';
import type { Tier } from '../../engine/model';
import { countTiers, histogram } from '../model/scored';
import { tierOrder } from '../model/tier-order';
import { opened, toggle } from '../state/define';
import { tryEdit } from '../state/edit-draft';
import { after, draft } from '../state/store';
import { AddNamed } from './add-named';
import { DraftEffect } from './draft-effect';
import { NumberField } from './slider';
import { Thresholds } from './thresholds';
import { TierForm } from './tier-form';
import { tonesOf } from './tone';

const PARTS = 50;

/** Thresholds on the histogram of scores, and what follows from each tier. */
export function Tiers() {
  const definition = draft.value;
  const outcome = after.value;
  const [held, setHeld] = useState<readonly string[]>();
  if (definition === undefined) return null;
  const best = tierOrder(definition.tiers);
  const room = roomForTier(definition.tiers);
  const hold = () => setHeld((names) => names ?? best.map(({ name }) => name));
  const tones = tonesOf(definition.tiers);
  const counts = outcome === undefined ? undefined : countTiers(outcome.accounts);
  return (
    <>
      <Thresholds
        tiers={best}
        tones={tones}
        parts={outcome === undefined ? [] : histogram(outcome.accounts, PARTS)}
      />
      {tierRemarks(definition.tiers).map((remark) => (
        <p key={remark} class="remark">
          {remark}
        </p>
      ))}
      {tierOrder(definition.tiers, held).map((tier) => (
        <TierRow
          key={tier.name}
          tier={tier}
          tone={tones.get(tier.name) ?? ''}
          accounts={counts?.get(definition.tiers.indexOf(tier)) ?? 0}
          onTyping={hold}
          onDone={() => setHeld(undefined)}
        />
      ))}
      <AddNamed
        id="add-tier"
        text="+ Add tier"
        label={`Name of the tier, from ${room} at first`}
        add={(name) => addTier(name, room)}
      />
      <DraftEffect />
    </>
  );
}

interface TierRowProps {
  readonly tier: Tier;
  readonly tone: string;
  readonly accounts: number;
  /** Its place stays from here until it is done. */
  readonly onTyping: () => void;
  readonly onDone: () => void;
}

function TierRow({ tier, tone, accounts, onTyping, onDone }: TierRowProps) {
  const { name, from, inIcp, nextAction } = tier;
  const row = `tier-${name}`;
  const isOpen = opened.value === row;
  return (
    <section class={`criterion outer${isOpen ? ' open' : ''}`} aria-label={name}>
      <h2>
        <button
          type="button"
          id={row}
          class="what"
          aria-expanded={isOpen}
          title="Rename, move or remove"
          onClick={() => toggle(row)}
        >
          <span class={`key ${tone}`} />
          <bdi>{name}</bdi> <span class="share-of">{counted(accounts, 'account')}</span>
        </button>
      </h2>
      <span class="from">
        <span class="quiet">from</span>
        <NumberField
          label={`${name} from score`}
          what="From score"
          value={from}
          onInput={(value) => {
            onTyping();
            return tryEdit(changeTier(name, { from: value }), `tier ${name}`);
          }}
          onDone={onDone}
        />
      </span>
      {isOpen ? (
        <TierForm tier={tier} row={row} />
      ) : (
        <div class="below words">
          <span class="facts full">
            {inIcp ? 'In the ICP' : 'Not in the ICP'}
            {nextAction === '' ? '' : ` · ${nextAction}`}
          </span>
        </div>
      )}
    </section>
  );
}
