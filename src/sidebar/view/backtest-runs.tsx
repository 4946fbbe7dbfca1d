import { wholePercent } from '../../engine/figures';
import type { BacktestView } from '../../protocol/backtest-view';
import { shareOf } from '../model/backtest-words';
import { isDirty, saved } from '../state/store';

/** Where the tweaking led: the draft above the runs of saved versions. */
export function LastRuns({ view }: { readonly view: BacktestView }) {
  const { runs, wonIncluded, lostExcluded } = view;
  const numbered = runs.map((run, index) => ({ ...run, place: runs.length - index }));
  if (runs.length === 0 && !isDirty.value) {
    return <p class="quiet">No run of a saved version yet: Write report adds the first.</p>;
  }
  return (
    <table class="runs">
      <caption>Last runs</caption>
      <thead>
        <tr>
          <th scope="col">Version</th>
          <th scope="col">Won kept</th>
          <th scope="col">Lost left out</th>
        </tr>
      </thead>
      <tbody>
        {isDirty.value && (
          <RunRow
            version={`v${saved.value?.version} draft`}
            won={shareOf(wonIncluded)}
            lost={shareOf(lostExcluded)}
          />
        )}
        {numbered.map(({ place, ...run }) => (
          <RunRow
            key={place}
            version={run.version ?? ''}
            title={`${run.ranAt}: ${run.verdict}`}
            won={run.wonIncluded ?? Number.NaN}
            lost={run.lostExcluded ?? Number.NaN}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RunRowProps {
  readonly version: string;
  readonly title?: string;
  readonly won: number;
  readonly lost: number;
}

function RunRow({ version, title = '', won, lost }: RunRowProps) {
  return (
    <tr title={title}>
      <th scope="row">{version}</th>
      <td>{wholePercent(won)}</td>
      <td>{wholePercent(lost)}</td>
    </tr>
  );
}
