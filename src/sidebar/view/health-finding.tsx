import { useId, useState } from 'preact/hooks';
import type { Edit } from '../../definition/edit/edit';
import { mend } from '../../definition/edit/mend';
import type { HealthAct, HealthLine } from '../../protocol/health-view';
import type { SelectTarget } from '../../protocol/requests';
import { type Standing, standingOf } from '../model/health-standing';
import { healthWords } from '../model/health-words';
import { unbroken } from '../model/unbroken';
import { runAndKeep } from '../state/backtest';
import { edit, endEdit } from '../state/edit-draft';
import { forgetCheck, isOldVersion } from '../state/health';
import { select } from '../state/mutate';
import { author, draft, saved } from '../state/store';
import { focusSoon } from './focus-soon';
import { TextLine } from './form';
import { DismissForm } from './health-dismiss';
import { doors } from './health-doors';
import { SeverityMark } from './health-mark';
import { InPlace } from './in-place';

interface FindingProps {
  readonly line: HealthLine;
  /** Whether it is among those of health, where it can be dismissed. */
  readonly canDismiss?: boolean;
}

/** What a finding is, why it matters, and what mends it. */
export function Finding({ line, canDismiss = true }: FindingProps) {
  const [asked, setAsked] = useState<'act' | 'dismiss' | undefined>();
  const [shown, setShown] = useState(0);
  const targets = targetsOf(line.act);
  const id = useId();
  const ids = { act: `${id}-act`, dismiss: `${id}-dismiss`, done: `${id}-done` } as const;
  const told = `${id}-told`;
  const standing = standingNow(line.act);
  const isDone = standing.kind === 'draft' || standing.kind === 'saved';
  const close = (to: keyof typeof ids) => {
    setAsked(undefined);
    focusSoon(ids[to]);
  };
  const change = (how: Edit) => {
    edit(how);
    endEdit();
    close('done');
  };
  return (
    <li class="health-finding">
      <SeverityMark severity={line.severity} />
      <div>
        <h4 class="full">{unbroken(line.title)}</h4>
        <p class="quiet full" id={told}>
          {unbroken(`${line.what} ${line.why} ${line.todo}`)}
        </p>
        {line.again !== undefined && <p class="again full">{line.again}</p>}
        {isDone && (
          <p class="done full" id={ids.done} tabIndex={-1} role="status">
            {healthWords[standing.kind === 'draft' ? 'inDraft' : 'saved'](standing.says)}
          </p>
        )}
        {asked === 'dismiss' && <DismissForm id={line.id} onCancel={() => close('dismiss')} />}
        {asked === 'act' && (
          <Owner onName={(owner) => change(withOwner(owner))} onCancel={() => close('act')} />
        )}
        {asked === undefined && !isDone && (
          <div class="buttons">
            {canDo(line.act, standing) && (
              <button
                type="button"
                id={ids.act}
                class="secondary small"
                aria-describedby={told}
                onClick={() => {
                  if (asksFirst(line.act)) setAsked('act');
                  else go(line.act, change, ids.act, targets[shown % targets.length]);
                  setShown(shown + 1);
                }}
              >
                {shown > 0 && targets.length > 1
                  ? healthWords.showNext((shown % targets.length) + 1, targets.length)
                  : line.button}
              </button>
            )}
            {canDismiss && (
              <button
                type="button"
                id={ids.dismiss}
                class="link plain"
                aria-label={`${healthWords.dismiss} ${line.title}`}
                aria-describedby={told}
                onClick={() => setAsked('dismiss')}
              >
                {healthWords.dismiss}
              </button>
            )}
          </div>
        )}
      </div>
    </li>
  );
}

function standingNow(act: HealthAct): Standing {
  const [before, now] = [saved.value?.definition, draft.value];
  if (before === undefined || now === undefined) return { kind: 'void', says: '' };
  return standingOf(act, { saved: before, draft: now, isNewer: isOldVersion.value });
}

function asksFirst(act: HealthAct): boolean {
  return act.do === 'open' && act.at === 'owner';
}

/** A button promises nothing that is not there. */
function canDo(act: HealthAct, { kind }: Standing): boolean {
  if (kind === 'void') return false;
  return act.do !== 'open' || act.at === 'owner' || doors[act.at] !== undefined;
}

/** What a button goes to, one after another. */
function targetsOf(act: HealthAct): readonly SelectTarget[] {
  return act.do === 'show' ? [act.target, ...(act.more ?? [])] : [];
}

function go(
  act: HealthAct,
  change: (how: Edit) => void,
  from: string,
  target: SelectTarget | undefined,
): void {
  if (act.do === 'change') change(mend(act.mend));
  if (act.do === 'backtest') void runAndKeep().then(forgetCheck);
  if (target !== undefined) void select(target);
  if (act.do === 'open') doors[act.at as keyof typeof doors]?.(act.key ?? '', from);
}

interface OwnerProps {
  readonly onName: (owner: string) => void;
  readonly onCancel: () => void;
}

/** Who owns the definition: whoever works here, until another name is typed. */
function Owner({ onName, onCancel }: OwnerProps) {
  const [name, setName] = useState(author.value);
  const [refused, setRefused] = useState('');
  return (
    <InPlace
      submit={healthWords.intoDraft}
      refused={refused}
      onSubmit={() => {
        if (name.trim() === '') setRefused(healthWords.noOwner);
        else onName(name.trim());
      }}
      onCancel={onCancel}
    >
      <TextLine label={healthWords.owner} value={name} longest={200} onInput={setName} />
    </InPlace>
  );
}

function withOwner(owner: string): Edit {
  return (definition) => ({ ...definition, settings: { ...definition.settings, owner } });
}
