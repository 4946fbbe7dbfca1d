import { useEffect, useRef, useState } from 'preact/hooks';
import type { Definition } from '../../definition/definition';
import { dropOverride, setOverride } from '../../definition/edit/override';
import { bestFirst } from '../../engine/tiers';
import { isoDay, MS_PER_DAY } from '../../engine/values/iso-day';
import type { AccountOverride } from '../../protocol/account-line';
import { edit, tryEdit } from '../state/edit-draft';
import { author, saved } from '../state/store';
import { Field } from './field';
import { focusSoon } from './focus-soon';
import { TextBox, TextLine } from './form';
import { Warning } from './warning';

const LONGEST = 5000;
const BUTTON = 'override';

interface OverrideProps {
  readonly definition: Definition;
  readonly override: AccountOverride;
}

/** Gives the account a tier against its score, changes that, or takes it away, in the draft. */
export function Override({ definition, override }: OverrideProps) {
  const [isOpen, setOpen] = useState(false);
  const { key, held, note } = override;
  const close = () => {
    setOpen(false);
    focusSoon(BUTTON);
  };
  if (isOpen) return <OverrideForm definition={definition} override={override} onClose={close} />;
  return (
    <section aria-label="Override">
      {note !== undefined && <p class="quiet full">{note}</p>}
      <div class="actions">
        {key !== '' && (
          <button type="button" id={BUTTON} class="link" onClick={() => setOpen(true)}>
            {held === undefined ? 'Override…' : 'Change the override…'}
          </button>
        )}
        {held !== undefined && (
          <button type="button" class="link" onClick={() => edit(dropOverride(held.account))}>
            Remove it
          </button>
        )}
      </div>
    </section>
  );
}

function OverrideForm({
  definition: { tiers },
  override: { key, keyHeader, keyNote, held },
  onClose,
}: OverrideProps & { readonly onClose: () => void }) {
  const best = bestFirst(tiers);
  const [tier, setTier] = useState(held?.tier ?? best[0]?.name ?? '');
  const [reason, setReason] = useState(held?.reason ?? '');
  const [until, setUntil] = useState(held?.until);
  const [by, setBy] = useState(held?.by || author.value);
  const [refused, setRefused] = useState('');
  const today = saved.value?.today ?? 0;
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => first.current?.focus(), []);
  const set = () => {
    const one = { account: held?.account ?? key, tier, reason, until, by };
    const result = tryEdit(setOverride(one, today, keyHeader));
    setRefused(result);
    if (result !== '') return;
    if (author.value.trim() === '') author.value = by.trim();
    onClose();
  };
  return (
    <form
      noValidate
      class="card"
      onSubmit={(event) => {
        event.preventDefault();
        set();
      }}
    >
      <Field label="Tier, whatever the score">
        {(id) => (
          <select
            id={id}
            ref={first}
            value={tier}
            onChange={(event) => setTier(event.currentTarget.value)}
          >
            {best.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        )}
      </Field>
      <TextBox
        label="Reason"
        value={reason}
        longest={LONGEST}
        hint="About 35 characters of it are shown beside the account"
        onInput={setReason}
      />
      <Field label="Last day (blank: no end)">
        {(id) => (
          <input
            id={id}
            type="date"
            min={isoDay(today)}
            value={until === undefined ? '' : isoDay(until)}
            onInput={(event) => setUntil(dayOf(event.currentTarget.value))}
          />
        )}
      </Field>
      <TextLine label="By" value={by} longest={200} onInput={setBy} />
      <Warning text={refused} />
      <div class="buttons">
        <button type="submit" class="primary">
          Override
        </button>
        <button type="button" class="link" onClick={onClose}>
          Cancel
        </button>
      </div>
      {keyNote !== undefined && <p class="quiet full">{keyNote}</p>}
      <p class="quiet full">The score stays. It is a change of your draft until you save.</p>
    </form>
  );
}

/** A day number of an ISO date. */
function dayOf(iso: string): number | undefined {
  const day = Date.parse(iso) / MS_PER_DAY;
  return Number.isNaN(day) ? undefined : day;
}
