import { useId, useMemo, useState } from 'preact/hooks';
import type { DealRole } from '../../definition/definition';
import type { State } from '../../protocol/answer';
import type { FieldPlanView } from '../../protocol/field-test-view';
import type { SideRequest } from '../../protocol/requests';
import { ask } from '../bridge/ask';
import { type ChoiceGroup, choiceGroups, choiceOf, SAVED } from '../model/compare-sides';
import { asOfCell, fieldTestWords as say } from '../model/field-test-words';
import type { Act } from '../state/field-test';
import { takeUp, waitingSince } from '../state/kept-draft';
import { select } from '../state/mutate';
import { draft, isDirty } from '../state/store';
import { Field } from './field';
import { focusSoon } from './focus-soon';
import { useAnswer } from './use-answer';
import { Warning } from './warning';

const PAUSE_MS = 400;

interface NewFieldTestProps {
  readonly state: State;
  /** Key of what is tested. */
  readonly other: string | undefined;
  /** A role that DEALS names no column for. */
  readonly lacks: DealRole | undefined;
  readonly busy: string;
  readonly act: Act;
}

/** Chooses B and the win rate that is hoped for, and says what the test takes. */
export function NewFieldTest({ state, other, lacks, busy, act }: NewFieldTestProps) {
  const changed = isDirty.value ? draft.value : undefined;
  const waits = waitingSince.value;
  const groups = useMemo(() => others(choiceGroups(state, changed)), [state, changed]);
  const [picked, setPicked] = useState(other);
  const [typed, setTyped] = useState<string>();
  /** The plan that a person is asked about once more. */
  const [asked, setAsked] = useState<FieldPlanView>();
  const id = useId();
  const ids = { start: `${id}-start`, keepOff: `${id}-keep-off` } as const;
  const all = groups.flatMap(({ choices }) => choices);
  const chosen = all.find(({ key }) => key === picked) ?? all[0];
  const hoped = typed === undefined ? undefined : Number(typed);
  const isNumber = hoped === undefined || (Number.isInteger(hoped) && hoped >= 1 && hoped <= 99);
  const { side } = chosen ?? choiceOf(groups, SAVED);
  const key = chosen && isNumber ? JSON.stringify([state.fingerprint, side, hoped]) : undefined;
  const { value, error } = useAnswer(
    key,
    () =>
      ask({
        action: 'planFieldTest',
        name: state.name,
        other: side,
        ...(hoped !== undefined && { hoped }),
      }),
    PAUSE_MS,
  );
  const asOf = asOfCell(error);
  if (chosen === undefined) {
    return waits === undefined ? <p class="full">{say.nothingElse}</p> : <Waits since={waits} />;
  }
  const plan = value?.plan;
  const isTooLong = plan !== undefined && plan.tooLong !== '';
  const isAsked = isTooLong && asked === plan;
  const go = () => {
    if (plan !== undefined) void act(say.starting, (name) => start(name, side, plan));
  };
  return (
    <>
      <p class="full">{say.about}</p>
      {waits !== undefined && <Waits since={waits} />}
      <Field label={say.other}>
        {(id) => (
          <select
            id={id}
            data-first
            value={chosen.key}
            title={chosen.text}
            onChange={(event) => {
              setTyped(undefined);
              setPicked(event.currentTarget.value);
            }}
          >
            {groups.map(({ label, choices }) => (
              <optgroup key={label} label={label}>
                {choices.map((one) => (
                  <option key={one.key} value={one.key}>
                    {one.text}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        )}
      </Field>
      <Field label={say.hoped}>
        {(id) => (
          <input
            id={id}
            type="text"
            inputMode="numeric"
            value={typed ?? (plan === undefined ? '' : String(plan.hoped))}
            onInput={(event) => setTyped(event.currentTarget.value.trim())}
          />
        )}
      </Field>
      <Warning text={isNumber ? error : say.notHoped} />
      {isNumber && asOf !== undefined && (
        <div class="buttons">
          <button
            type="button"
            class="secondary small"
            onClick={() => void select({ kind: 'cell', cell: asOf })}
          >
            {say.showAsOf}
          </button>
        </div>
      )}
      <div class="details" aria-live="polite">
        {plan === undefined && error === '' && isNumber && <p class="quiet full">{say.planning}</p>}
        {plan !== undefined && (
          <>
            <p class="full">{plan.today}</p>
            {plan.preset !== '' && <p class="quiet full">{plan.preset}</p>}
            <p class="full">
              <b>{plan.takes}</b>
            </p>
            <p class="full">{plan.moves}</p>
            {plan.care.map((text) => (
              <p key={text} class="quiet full">
                {text}
              </p>
            ))}
          </>
        )}
      </div>
      <p class="quiet full">{say.writes}</p>
      <div class="buttons">
        {lacks !== undefined && (
          <button
            type="button"
            class="primary"
            onClick={() => void select({ kind: 'role', role: lacks })}
          >
            {say.name(lacks)}
          </button>
        )}
        {!isAsked && (
          <button
            type="button"
            id={ids.start}
            class={isTooLong || lacks !== undefined ? 'secondary' : 'primary'}
            disabled={plan === undefined || busy !== ''}
            onClick={() => {
              if (!isTooLong) return go();
              setAsked(plan);
              focusSoon(ids.keepOff);
            }}
          >
            {busy === say.starting ? busy : isTooLong ? say.startAnyway : say.start}
          </button>
        )}
      </div>
      {isAsked && (
        <section class="details" aria-label={say.against}>
          <h3>{say.against}</h3>
          <p class="full">{say.againstText(plan.tooLong)}</p>
          <div class="buttons">
            <button
              type="button"
              class="secondary"
              onClick={() => {
                setAsked(undefined);
                go();
              }}
            >
              {say.startAgainst}
            </button>
            <button
              type="button"
              id={ids.keepOff}
              class="link"
              onClick={() => {
                setAsked(undefined);
                focusSoon(ids.start);
              }}
            >
              {say.keepOff}
            </button>
          </div>
        </section>
      )}
    </>
  );
}

/** A draft that is not loaded is none of the versions to choose from. */
function Waits({ since }: { readonly since: string }) {
  return (
    <p class="full">
      {say.draftWaits(since)}{' '}
      <button type="button" class="link" onClick={takeUp}>
        {say.takeUp}
      </button>
    </p>
  );
}

function start(
  name: string,
  other: SideRequest,
  { hoped, print }: { readonly hoped: number; readonly print: string },
) {
  return ask({ action: 'startFieldTest', name, other, hoped, print });
}

/** All but what is saved, which is A. */
function others(groups: readonly ChoiceGroup[]): ChoiceGroup[] {
  return groups
    .map(({ label, choices }) => ({ label, choices: choices.filter(({ key }) => key !== SAVED) }))
    .filter(({ choices }) => choices.length > 0);
}
