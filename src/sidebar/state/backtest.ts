import { computed, signal } from '@preact/signals';
import type { Definition } from '../../definition/definition';
import type { BacktestView } from '../../protocol/backtest-view';
import { ask, latest } from '../bridge/ask';
import { order } from '../bridge/order';
import { message } from '../words';
import { draft, notice, saved, tab } from './store';

/** A backtest with the draft that it judged. */
export interface Backtested {
  /** Of the definition. */
  readonly name: string;
  readonly definition: Definition;
  readonly view: BacktestView;
}

const last = signal<Backtested | undefined>(undefined);
/** The last backtest of the definition that is open; its draft may have changed since. */
export const backtested = computed(() =>
  last.value?.name === saved.value?.name ? last.value : undefined,
);
export const isBacktesting = signal(false);
/** Why the last backtest was not done. */
export const backtestError = signal('');
export const isWriting = signal(false);

const backtests = latest();
/** The log as the last report left it, by definition. */
const written = new Map<string, BacktestView['runs']>();
/** The log of runs comes with a backtest and with a report. */
const logs = order();

/** Backtests the draft; an answer on an older draft is dropped. */
export async function runBacktest(): Promise<void> {
  const [state, definition] = [saved.value, draft.value];
  if (state === undefined || definition === undefined) return;
  const { name } = state;
  isBacktesting.value = true;
  const log = logs(name);
  await backtests(
    () => ask({ action: 'backtest', name, definition }),
    ({ backtest }) => {
      const runs = log.tells() ? backtest.runs : (written.get(name) ?? backtest.runs);
      last.value = { name, definition, view: { ...backtest, runs } };
      settle('');
    },
    (error) => settle(message(error)),
  );
}

function settle(error: string): void {
  backtestError.value = error;
  isBacktesting.value = false;
}

/** Shows the backtest, and writes the report of what is saved, so that the run is kept. */
export function runAndKeep(): Promise<void> {
  tab.value = 'Backtest';
  return writeReport();
}

/** Writes the report of the saved definition into the spreadsheet, with a line of the log. */
export async function writeReport(): Promise<void> {
  const name = saved.value?.name ?? '';
  isWriting.value = true;
  notice.value = undefined;
  const log = logs(name);
  try {
    const { summary, runs } = await ask({ action: 'writeBacktest', name });
    const isNewest = log.changed();
    if (isNewest) written.set(name, runs);
    const shown = last.value;
    if (isNewest && shown?.name === name) last.value = { ...shown, view: { ...shown.view, runs } };
    notice.value = { kind: 'done', text: `Report written. ${summary}` };
  } catch (error) {
    notice.value = { kind: 'error', text: message(error), retry: () => void writeReport() };
  }
  isWriting.value = false;
}
