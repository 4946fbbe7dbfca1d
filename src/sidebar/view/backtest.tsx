import { useEffect } from 'preact/hooks';
import { firstInIcp } from '../../definition/edit/follow-advice';
import type { BacktestView } from '../../protocol/backtest-view';
import { coverage, rateOf } from '../model/backtest-words';
import {
  type Backtested,
  backtestError,
  backtested,
  isBacktesting,
  isWriting,
  runBacktest,
  writeReport,
} from '../state/backtest';
import { reread } from '../state/reread';
import { draft, isDirty, saved } from '../state/store';
import { AdviceBox } from './backtest-advice';
import { RateCurve } from './backtest-curve';
import { Figures } from './backtest-figures';
import { LastRuns } from './backtest-runs';
import { WinRates } from './backtest-tiers';
import { WrongDeals } from './backtest-wrong';
import { Bones } from './bones';
import { RateMeters } from './meter';
import { OpenCompare } from './open-compare';

/** What is being moved or typed comes to rest first. */
const PAUSE_MS = 300;

/** What the closed deals say about the draft. */
export function Backtest() {
  useBacktestOf(draft.value);
  const shown = backtested.value;
  const error = backtestError.value;
  return (
    <>
      <div class="panel">
        <section
          class="backtest"
          aria-label="Backtest of the draft"
          aria-busy={isBacktesting.value}
        >
          {error !== '' && <NotDone error={error} />}
          {error === '' && shown === undefined && <Bones text="Checking against your deals…" />}
          {error === '' && shown !== undefined && <Report {...shown} />}
        </section>
      </div>
      {error === '' && shown !== undefined && <Actions />}
    </>
  );
}

/** Backtests a draft that has not been yet, once it rests; what is known is of what the sheet held. */
function useBacktestOf(definition: Backtested['definition'] | undefined): void {
  useEffect(() => {
    const isKnown = backtested.peek()?.definition === definition && backtestError.peek() === '';
    if (isKnown && !isBacktesting.peek()) {
      void reread();
      return;
    }
    const timer = setTimeout(() => void runBacktest(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [definition]);
}

function NotDone({ error }: { readonly error: string }) {
  return (
    <div class="backtest-part" role="alert">
      <h2>The backtest can’t run</h2>
      <p class="warning full">{error}</p>
      <button type="button" class="secondary" onClick={() => void runBacktest()}>
        {isBacktesting.value ? 'Running…' : 'Try again'}
      </button>
    </div>
  );
}

function Report({ definition, view }: Backtested) {
  const hasDeals = view.used > 0;
  return (
    <>
      <Sentence view={view} isOld={definition !== draft.value || isBacktesting.value} />
      {hasDeals && <Rates definition={definition} view={view} />}
      <AdviceBox definition={definition} view={view} />
      {hasDeals && <Findings definition={definition} view={view} />}
      <Warnings texts={view.warnings} />
      <LastRuns view={view} />
      {hasDeals && <Figures view={view} />}
    </>
  );
}

function Rates({ definition, view }: Pick<Backtested, 'definition' | 'view'>) {
  const { wonIncluded, lostExcluded, wonTarget, lostTarget } = view;
  const { minimumDeals } = definition.settings;
  return (
    <div class="meters">
      <RateMeters
        won={rateOf(wonIncluded)}
        lost={rateOf(lostExcluded)}
        targets={{ wonTarget, lostTarget, minimumDeals }}
        isFitted={view.by === 'fitted deals'}
      />
    </div>
  );
}

function Findings({ definition, view }: Pick<Backtested, 'definition' | 'view'>) {
  return (
    <>
      <WinRates definition={definition} tiers={view.tiers} />
      <WrongDeals total={view.wrongTotal} deals={view.wrong} currency={view.currency} />
      <RateCurve view={view} current={firstInIcp(definition.tiers)?.from} />
    </>
  );
}

interface SentenceProps {
  readonly view: BacktestView;
  /** A newer one is on its way. */
  readonly isOld: boolean;
}

const tones: Readonly<Record<BacktestView['says']['mark'], string>> = {
  '✓': 'good',
  '!': 'look',
  '✕': 'serious',
  '·': '',
};

function Sentence({ view, isOld }: SentenceProps) {
  const { mark, text, todo } = view.says;
  return (
    <div role="status">
      <div class={`sentence ${tones[mark]}`}>
        <h2 class="full">
          <span aria-hidden="true">{mark}</span> {text}
        </h2>
        {todo !== '' && <p class="full">{todo}</p>}
      </div>
      <p class="quiet">{isOld ? 'Checking again…' : coverage(view)}</p>
      {view.countAs !== undefined && <p class="quiet full">{view.countAs}.</p>}
    </div>
  );
}

function Warnings({ texts }: { readonly texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <section aria-label="Read with care">
      <h3>Read with care</h3>
      <ul class="reminders">
        {texts.map((text) => (
          <li key={text} class="quiet full">
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Actions() {
  const isBusy = isWriting.value;
  return (
    <div class="footer">
      <button
        type="button"
        class="secondary"
        aria-disabled={isBusy}
        onClick={() => {
          if (!isBusy) void writeReport();
        }}
      >
        {isBusy ? 'Writing…' : 'Write report'}
      </button>
      <button type="button" class="link" onClick={() => void runBacktest()}>
        Run again
      </button>
      <OpenCompare />
      {isDirty.value && (
        <span class="quiet">The report is of v{saved.value?.version}, without your changes.</span>
      )}
    </div>
  );
}
