import { useRef } from 'preact/hooks';
import { signed } from '../../engine/figures';
import type {
  ChangedGroup,
  ChangedView,
  ChangesView,
  SinceChoice,
} from '../../protocol/changes-view';
import { ask } from '../bridge/ask';
import { changesWords } from '../model/changes-words';
import { act } from '../state/act';
import {
  type ChangedKind,
  changedKind,
  changesSince,
  isWritingChanges,
  writeChanges,
} from '../state/changes';
import { run } from '../state/score-accounts';
import { saved } from '../state/store';
import { Bones } from './bones';
import { MovedAccount } from './compare-changed';
import { Field } from './field';
import { ListsMade } from './lists-made';
import { TabList } from './tab-list';
import { useAnswer } from './use-answer';

/** Who entered and left the ICP since an earlier Score accounts, and why. */
export function Changes() {
  const name = saved.value?.name ?? '';
  const since = changesSince.value[name];
  const key = JSON.stringify([name, saved.value?.version, run.value?.kind, since]);
  const { value, error } = useAnswer(key, () => ask({ action: 'changes', name, since }));
  const choices = useRef<readonly SinceChoice[]>([]);
  choices.current = value?.choices ?? choices.current;
  return (
    <>
      <div class="panel">
        <section class="block" aria-label="What changed" aria-busy={value === undefined}>
          {choices.current.length > 1 && (
            <Since choices={choices.current} chosen={since ?? value?.since} />
          )}
          {error !== '' && (
            <>
              <p class="quiet full">{error}</p>
              <button type="button" class="secondary" onClick={toScore}>
                Score accounts
              </button>
            </>
          )}
          {error === '' && value === undefined && <Bones text={changesWords.reading} />}
          {value !== undefined && <ToldChanges view={value.changes} />}
        </section>
        <ListsMade />
      </div>
      {value !== undefined && <Actions />}
    </>
  );
}

/** A run is what most of what goes wrong here lacks. */
function toScore(): void {
  act.value = 'Score';
}

interface SinceProps {
  readonly choices: readonly SinceChoice[];
  readonly chosen: string | undefined;
}

/** What the last run is compared with. */
function Since({ choices, chosen }: SinceProps) {
  return (
    <Field label={changesWords.since}>
      {(id) => (
        <select
          id={id}
          value={chosen}
          onChange={(event) => {
            const name = saved.value?.name ?? '';
            changesSince.value = { ...changesSince.value, [name]: event.currentTarget.value };
          }}
        >
          {choices.map(({ id: choice, says }) => (
            <option key={choice} value={choice}>
              {says}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** The sentence, what each cause added and took, and the accounts of one kind. */
export function ToldChanges({ view }: { readonly view: ChangesView }) {
  const groups: Readonly<Record<ChangedKind, ChangedGroup>> = {
    Entered: view.entered,
    Left: view.left,
    Moved: view.moved,
  };
  const kind = changedKind.value;
  return (
    <>
      <h2 class="full">{view.sentence}</h2>
      <p class="quiet full">{view.below}</p>
      <Bridge view={view} />
      <TabList
        label="Accounts that changed"
        look="switch-line"
        names={Object.keys(groups) as ChangedKind[]}
        chosen={changedKind}
        panel="changed"
      />
      <div id="changed" class="all" role="tabpanel" aria-labelledby={`tab-${kind}`}>
        <Group kind={kind} group={groups[kind]} />
      </div>
      {view.care.map((text) => (
        <p key={text} class="quiet full">
          {text}
        </p>
      ))}
    </>
  );
}

function Bridge({ view: { bridge, inIcp } }: { readonly view: ChangesView }) {
  if (bridge.length === 0) return null;
  const widest = Math.max(...bridge.map(({ entered, left }) => Math.max(entered, left)));
  return (
    <section aria-label={changesWords.why}>
      <h3 class="ends">
        <span>{changesWords.why}</span>
        <span>{changesWords.inIcp(...inIcp)}</span>
      </h3>
      <ul class="bridge">
        {bridge.map(({ source, says, entered, left }) => (
          <li key={source}>
            <span>{says}</span>
            <span class="steps-of" aria-hidden="true">
              <i style={{ width: `${(50 * left) / widest}%`, right: '50%' }} class="lost" />
              <i style={{ width: `${(50 * entered) / widest}%`, left: '50%' }} class="won" />
            </span>
            <span>
              {[entered, -left]
                .filter((size) => size !== 0)
                .map((size) => signed(size))
                .join(' ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface GroupProps {
  readonly kind: ChangedKind;
  readonly group: ChangedGroup;
}

/** By what moved them, the most first. */
function Group({ kind, group: { total, accounts } }: GroupProps) {
  const title = changesWords.group[kind](total);
  const more = total - accounts.length;
  return (
    <>
      <h3>{title}</h3>
      {total === 0 && <p class="quiet">{changesWords.none}</p>}
      <ul class="accounts">
        {accounts.map((one) => (
          <li key={`${one.row} ${one.account}`}>
            <MovedAccount
              row={one.row}
              account={one.account}
              before={one.before || changesWords.notInList}
              after={one.now || changesWords.notInList}
              why={whyOf(one)}
            />
          </li>
        ))}
      </ul>
      {more > 0 && <p class="quiet full">{changesWords.further(more)}</p>}
    </>
  );
}

/** The difference of the scores, where both sides have one, and what made it. */
function whyOf({ scoreBefore, scoreNow, because }: ChangedView): string {
  if (scoreBefore === null || scoreNow === null) return because;
  return `${signed(scoreNow - scoreBefore, 1)} · ${because}`;
}

function Actions() {
  const isBusy = isWritingChanges.value;
  return (
    <div class="footer">
      <button
        type="button"
        class="secondary"
        aria-disabled={isBusy}
        onClick={() => {
          if (!isBusy) void writeChanges();
        }}
      >
        {isBusy ? changesWords.writing : changesWords.write}
      </button>
    </div>
  );
}
