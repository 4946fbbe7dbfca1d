import { useState } from 'preact/hooks';
import { patchTier } from '../../definition/edit/edit';
import { tierRemarks } from '../../definition/tier-remarks';
import { counted } from '../../engine/figures';
import type { Tier } from '../../engine/model';
import { countTiers, histogram } from '../model/scored';
import { tierOrder } from '../model/tier-order';
import { edit } from '../state/edit-draft';
import { after, draft } from '../state/store';
import { Field } from './field';
import { NumberField } from './slider';
import { Thresholds } from './thresholds';
import { tonesOf } from './tone';

const PARTS = 50;

/** Thresholds on the histogram of scores, and what follows from each tier. */
export function Tiers() {
  const definition = draft.value;
  const outcome = after.value;
  const [held, setHeld] = useState<readonly string[]>();
  if (definition === undefined) return null;
  const best = tierOrder(definition.tiers);
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
        <p key={remark} class="warning">
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
  const { name, from, inIcp, meaning, nextAction } = tier;
  return (
    <section class="tier" aria-label={name}>
      <div class="line">
        <h2 class={`cut key ${tone}`} title={name}>
          {name}
        </h2>
        <span class="quiet">{counted(accounts, 'account')}</span>
        <span class="quiet">from</span>
        <NumberField
          label={`${name} from score`}
          what="From score"
          value={from}
          onInput={(value) => {
            onTyping();
            edit(patchTier(name, { from: value }), `tier ${name}`);
          }}
          onDone={onDone}
        />
      </div>
      {meaning !== '' && <p class="quiet full">{meaning}</p>}
      <label class="check-line">
        <input
          type="checkbox"
          checked={inIcp}
          onChange={(event) => edit(patchTier(name, { inIcp: event.currentTarget.checked }))}
        />
        In ICP
      </label>
      <Field label="Next action">
        {(id) => (
          <input
            id={id}
            type="text"
            value={nextAction}
            maxLength={5000}
            title={nextAction}
            onChange={(event) => edit(patchTier(name, { nextAction: event.currentTarget.value }))}
          />
        )}
      </Field>
    </section>
  );
}
