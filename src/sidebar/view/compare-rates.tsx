import type { ComparedMetric, CompareView, EstimateView } from '../../protocol/compare-view';
import { change, changeTone, compareWords, verdictWords } from '../model/compare-words';
import { figure, range } from '../model/figures';

/** Verdict and rates of both sides; the other figures wait to be unfolded. */
export function CompareRates({ view }: { readonly view: CompareView }) {
  const { labels, verdicts, metrics } = view;
  const { rateNames } = compareWords;
  const rates = metrics.slice(0, rateNames.length);
  return (
    <>
      <table class="runs figures-of-two">
        <caption>{compareWords.intervals}</caption>
        <Head labels={labels} />
        <tbody>
          <tr>
            <th scope="row">{compareWords.verdict}</th>
            <VerdictCell verdict={verdicts[0]} />
            <VerdictCell verdict={verdicts[1]} />
            <td />
          </tr>
          {rates.map((metric, at) => (
            <FigureRow
              key={metric.name}
              metric={{ ...metric, name: rateNames[at] ?? '' }}
              tone={changeTone(change(metric))}
            />
          ))}
        </tbody>
      </table>
      <details>
        <summary class="link">{compareWords.otherFigures}</summary>
        <table class="runs figures-of-two">
          <caption>{compareWords.intervals}</caption>
          <Head labels={labels} />
          <tbody>
            {metrics.slice(rates.length).map((metric) => (
              <FigureRow key={metric.name} metric={metric} />
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

function Head({ labels: [before, after] }: Pick<CompareView, 'labels'>) {
  return (
    <thead>
      <tr>
        <th scope="col">{compareWords.metric}</th>
        <th scope="col" class="full">
          {before}
        </th>
        <th scope="col" class="full">
          {after}
        </th>
        <th scope="col">{compareWords.change}</th>
      </tr>
    </thead>
  );
}

function VerdictCell({ verdict }: { readonly verdict: CompareView['verdicts'][number] }) {
  const [text, tone] = verdictWords[verdict];
  return <td class={tone}>{text}</td>;
}

interface FigureRowProps {
  readonly metric: ComparedMetric;
  /** Of the change, where more is better. */
  readonly tone?: string;
}

function FigureRow({ metric, tone = '' }: FigureRowProps) {
  const { name, format, before, after } = metric;
  return (
    <tr>
      <th scope="row">{name}</th>
      <Figure estimate={before} format={format} />
      <Figure estimate={after} format={format} />
      <td class={tone}>{change(metric)}</td>
    </tr>
  );
}

interface FigureProps {
  readonly estimate: EstimateView;
  readonly format: ComparedMetric['format'];
}

function Figure({ estimate, format }: FigureProps) {
  return (
    <td>
      {figure(format, estimate.value)} <span class="quiet">{range({ format, ...estimate })}</span>
    </td>
  );
}
