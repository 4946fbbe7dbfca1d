import { useMemo } from 'preact/hooks';
import type { DefinedExclusion } from '../../definition/definition';
import { patch } from '../../definition/edit/edit';
import { conditionLabel } from '../../engine/condition-text';
import { priceOf } from '../model/deal-rates';
import { fieldNote } from '../model/field-note';
import { matchShares, questionKey } from '../model/matches';
import { isCostly, priceWords } from '../model/price-words';
import { edit } from '../state/edit-draft';
import { draft, fields, matches, page, rows } from '../state/store';
import { ConditionRow } from './condition-row';
import { DraftEffect } from './draft-effect';
import { ExclusionCard } from './exclusion-card';
import { Switch } from './switch';

/** Exclusions, each with its price. */
export function Exclusions() {
  const exclusions = draft.value?.exclusions ?? [];
  return (
    <>
      {exclusions.length === 0 && (
        <p class="empty">
          No exclusions. Add one for accounts that you never want, whatever their score.
        </p>
      )}
      {exclusions.map((exclusion) => (
        <KeptRow key={exclusion.id} exclusion={exclusion} />
      ))}
      <button
        type="button"
        class="link add outer"
        id="add-exclusion"
        onClick={() => {
          page.value = { kind: 'exclusion' };
        }}
      >
        + Add exclusion
      </button>
      <DraftEffect />
    </>
  );
}

/** A row is drawn anew only when its own exclusion changes. */
function KeptRow({ exclusion }: { readonly exclusion: DefinedExclusion }) {
  return useMemo(() => <ExclusionRow exclusion={exclusion} />, [exclusion]);
}

function ExclusionRow({ exclusion }: { readonly exclusion: DefinedExclusion }) {
  const { id, on, reason } = exclusion;
  const note =
    draft.value === undefined ? '' : fieldNote(draft.value, exclusion.field, fields.value, false);
  return (
    <ConditionRow
      condition={exclusion}
      class="criterion outer"
      card={(row) => <ExclusionCard exclusion={exclusion} row={row} />}
    >
      <Switch
        label={`${conditionLabel(exclusion)} excludes`}
        isOn={on}
        onToggle={(isOn) => edit(patch('exclusions', id, { on: isOn }))}
      />
      <div class="below words">
        <Price exclusion={exclusion} />
        <span class="facts full" dir="auto">
          {reason}
        </span>
        {note !== '' && <span class="facts full">{note}</span>}
      </div>
    </ConditionRow>
  );
}

/** What an exclusion removes; won deals are what it costs. */
function Price({ exclusion }: { readonly exclusion: DefinedExclusion }) {
  const known = matches.value.get(questionKey(exclusion));
  const given = rows.value;
  if (given === undefined) return null;
  if (known === undefined) return <span class="facts">counting…</span>;
  const { metCount } = matchShares(known, given.blank);
  const price = given.deals && priceOf(given.deals, known.deals);
  const cost = price !== undefined && isCostly(price);
  return (
    <span class={`facts full${cost ? ' look' : ''}`}>
      {exclusion.on ? '' : 'Switched off. '}
      {cost && <b>! </b>}
      {priceWords(metCount, price, given.deals?.currency ?? '')}
    </span>
  );
}
