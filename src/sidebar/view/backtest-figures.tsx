import type { BacktestView } from '../../protocol/backtest-view';
import { share } from '../model/curve';
import { figure, range } from '../model/figures';

/** Every metric of a backtest and its curve, folded away. */
export function Figures({ view }: { readonly view: Pick<BacktestView, 'metrics' | 'curve'> }) {
  return (
    <details class="figures-all">
      <summary>All figures</summary>
      <Metrics metrics={view.metrics} />
      <CutOffs curve={view.curve} />
    </details>
  );
}

function Metrics({ metrics }: Pick<BacktestView, 'metrics'>) {
  return (
    <table class="runs">
      <thead>
        <tr>
          <th scope="col">Metric</th>
          <th scope="col">Value</th>
          <th scope="col">95 %</th>
        </tr>
      </thead>
      <tbody>
        {metrics.map((metric) => (
          <tr key={metric.name}>
            <th scope="row">
              {metric.name}
              <span class="quiet">{[metric.counted, metric.says].filter(Boolean).join(' · ')}</span>
            </th>
            <td>{figure(metric.format, metric.value)}</td>
            <td class="quiet">{range(metric)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CutOffs({ curve }: Pick<BacktestView, 'curve'>) {
  return (
    <table class="runs">
      <caption>By where the ICP begins</caption>
      <thead>
        <tr>
          <th scope="col">From score</th>
          <th scope="col">Won kept</th>
          <th scope="col">Lost left out</th>
        </tr>
      </thead>
      <tbody>
        {curve.map(({ from, wonIncluded, lostExcluded }) => (
          <tr key={from}>
            <th scope="row">{from}</th>
            <td>{share(wonIncluded)}</td>
            <td>{share(lostExcluded)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
