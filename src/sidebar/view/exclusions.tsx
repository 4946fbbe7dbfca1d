import { useState } from 'preact/hooks';
import type { DefinedExclusion } from '../../definition/definition';
import { patch } from '../../definition/edit/edit';
import { conditionLabel, conditionText } from '../../engine/condition-text';
import { amount, counted } from '../../engine/figures';
import { priceOf } from '../model/deal-rates';
import { matchShares, questionKey } from '../model/matches';
import { edit } from '../state/edit-draft';
import { draft, matches, page, rows } from '../state/store';
import { RowActions } from './row-actions';
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
        <ExclusionRow key={exclusion.id} exclusion={exclusion} />
      ))}
      <button
        type="button"
        class="link add"
        id="add-exclusion"
        onClick={() => {
          page.value = { kind: 'exclusion', id: undefined };
        }}
      >
        + Add exclusion
      </button>
    </>
  );
}

function ExclusionRow({ exclusion }: { readonly exclusion: DefinedExclusion }) {
  const [isOpen, setOpen] = useState(false);
  const { id, on, reason, addedBy } = exclusion;
  const text = conditionLabel(exclusion);
  return (
    <div class={`exclusion${on ? '' : ' off'}`}>
      <div class="line">
        <button
          type="button"
          id={`row-${id}`}
          class="what"
          aria-expanded={isOpen}
          title={conditionText(exclusion)}
          onClick={() => setOpen(!isOpen)}
        >
          <span class={isOpen ? 'full' : 'cut'}>
            {text}
            {isOpen && exclusion.name !== '' && `: ${conditionText(exclusion)}`}
          </span>
          <span class={isOpen ? 'full quiet' : 'cut quiet'} title={reason}>
            {on ? '' : 'off · '}
            {reason}
          </span>
        </button>
        <Switch
          label={`${text} excludes`}
          isOn={on}
          onToggle={(isOn) => edit(patch('exclusions', id, { on: isOn }))}
        />
      </div>
      <Price exclusion={exclusion} />
      {isOpen && (
        <div class="actions">
          {addedBy !== '' && <span class="quiet full">Added by {addedBy}</span>}
          <RowActions
            list="exclusions"
            id={id}
            text={text}
            onEdit={() => {
              page.value = { kind: 'exclusion', id };
            }}
          />
        </div>
      )}
    </div>
  );
}

/** What an exclusion removes; won deals are what it costs. */
function Price({ exclusion }: { readonly exclusion: DefinedExclusion }) {
  const known = matches.value.get(questionKey(exclusion));
  const given = rows.value;
  if (known === undefined || given === undefined) return <p class="quiet">counting…</p>;
  const { metCount } = matchShares(known, given.blank);
  return (
    <ul class="chips" aria-label="Price">
      <li>{counted(metCount, 'account')}</li>
      {given.deals !== undefined && (
        <DealChips price={priceOf(given.deals, known.deals)} currency={given.deals.currency} />
      )}
    </ul>
  );
}

interface DealChipsProps {
  readonly price: ReturnType<typeof priceOf>;
  readonly currency: string;
}

function DealChips({ price: { won, lost, open, wonAmount }, currency }: DealChipsProps) {
  const isCostly = won > 0 && won >= lost;
  const wonDeals = counted(won, 'won deal');
  const wonText = wonAmount > 0 ? `${wonDeals} · ${amount(wonAmount, currency)}` : wonDeals;
  return (
    <>
      <li class={lost > won ? 'gain' : ''}>{counted(lost, 'lost deal')}</li>
      <li class={isCostly ? 'cost' : ''}>{wonText}</li>
      {open > 0 && <li>{counted(open, 'open deal')}</li>}
    </>
  );
}
