import { patchTier } from '../../definition/edit/edit';
import { tierRemarks } from '../../definition/tier-remarks';
import { counted } from '../../engine/figures';
import type { Tier } from '../../engine/model';
import { bandsOf, countTiers, histogram } from '../model/scored';
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
  if (definition === undefined) return null;
  const best = [...definition.tiers].sort((a, b) => b.from - a.from);
  const tones = tonesOf(bandsOf(definition.tiers));
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
      {best.map((tier) => (
        <TierRow
          key={tier.name}
          tier={tier}
          tone={tones.get(tier.name) ?? ''}
          accounts={counts?.get(definition.tiers.indexOf(tier)) ?? 0}
        />
      ))}
    </>
  );
}

interface TierRowProps {
  readonly tier: Tier;
  readonly tone: string;
  readonly accounts: number;
}

function TierRow({ tier, tone, accounts }: TierRowProps) {
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
          value={from}
          onInput={(value) => edit(patchTier(name, { from: value }), `tier ${name}`)}
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
