import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { State } from '../../protocol/answer';
import type { CompareView } from '../../protocol/compare-view';
import { type Choice, type ChoiceGroup, choiceGroups, choiceOf } from '../model/compare-sides';
import { agreementWords, compareWords } from '../model/compare-words';
import {
  compare,
  compared,
  compareError,
  isWritingComparison,
  type Pair,
  writeComparison,
} from '../state/compare';
import type { PageOf } from '../state/page';
import { draft, isDirty, page, saved } from '../state/store';
import { ChangedAccounts } from './compare-changed';
import { Migration } from './compare-migration';
import { CompareRates } from './compare-rates';
import { Field } from './field';
import { PageFrame } from './page-frame';

/** Two definitions side by side: rates, deals, tiers, and the accounts that change. */
export function ComparePage(sides: PageOf<'compare'>) {
  const state = saved.value;
  return (
    <PageFrame title={compareWords.title} backTo={sides.backTo}>
      {state !== undefined && <Comparison state={state} sides={sides} />}
    </PageFrame>
  );
}

interface ComparisonProps {
  readonly state: State;
  readonly sides: PageOf<'compare'>;
}

function Comparison({ state, sides }: ComparisonProps) {
  const changed = isDirty.value ? draft.value : undefined;
  const groups = useMemo(() => choiceGroups(state, changed), [state, changed]);
  const [before, after] = [choiceOf(groups, sides.before), choiceOf(groups, sides.after)];
  const pair = useMemo(
    () => ({ before: before.side, after: after.side }),
    [before.side, after.side],
  );
  useLayoutEffect(() => void compare(pair), [pair]);
  const pick = (picked: Partial<PageOf<'compare'>>) => {
    page.value = { ...sides, ...picked };
  };
  return (
    <>
      <div class="sides">
        <Side
          label={compareWords.before}
          groups={groups}
          chosen={before}
          onPick={(key) => pick({ before: key })}
        />
        <Side
          label={compareWords.after}
          groups={groups}
          chosen={after}
          onPick={(key) => pick({ after: key })}
        />
      </div>
      {before.key === after.key && <p class="quiet full">{compareWords.same}</p>}
      <Result pair={pair} view={compared.value} error={compareError.value} />
    </>
  );
}

interface SideProps {
  readonly label: string;
  readonly groups: readonly ChoiceGroup[];
  readonly chosen: Choice;
  readonly onPick: (key: string) => void;
}

function Side({ label, groups, chosen, onPick }: SideProps) {
  return (
    <Field label={label}>
      {(id) => (
        <select
          id={id}
          value={chosen.key}
          title={chosen.text}
          onChange={(event) => onPick(event.currentTarget.value)}
        >
          {groups.map(({ label: group, choices }) => (
            <optgroup key={group} label={group}>
              {choices.map(({ key, text }) => (
                <option key={key} value={key}>
                  {text}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  );
}

interface ResultProps {
  readonly pair: Pair;
  readonly view: CompareView | undefined;
  readonly error: string;
}

function Result({ pair, view, error }: ResultProps) {
  if (error !== '') return <NotDone pair={pair} error={error} />;
  return (
    <>
      {view !== undefined && <CompareRates view={view} />}
      <p class={view === undefined ? 'quiet' : 'full'} role="status">
        {view === undefined ? compareWords.comparing : agreementWords(view)}
      </p>
      {view !== undefined && (
        <>
          {view.warnings.map((warning) => (
            <p key={warning} class="quiet full">
              {warning}.
            </p>
          ))}
          <Actions pair={pair} />
          <Migration view={view} />
          <ChangedAccounts view={view} />
        </>
      )}
    </>
  );
}

function NotDone({ pair, error }: Pick<ResultProps, 'pair' | 'error'>) {
  return (
    <div class="backtest-part" role="alert">
      <h3>{compareWords.failed}</h3>
      <p class="warning full">{error}</p>
      <button type="button" class="secondary" onClick={() => void compare(pair)}>
        {compareWords.again}
      </button>
    </div>
  );
}

function Actions({ pair }: Pick<ResultProps, 'pair'>) {
  const isBusy = isWritingComparison.value;
  return (
    <div class="buttons">
      <button
        type="button"
        class="secondary"
        aria-disabled={isBusy}
        onClick={() => {
          if (!isBusy) void writeComparison(pair);
        }}
      >
        {isBusy ? compareWords.writing : compareWords.write}
      </button>
    </div>
  );
}
