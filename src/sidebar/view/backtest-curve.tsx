import { wholePercent } from '../../engine/figures';
import type { BacktestView } from '../../protocol/backtest-view';
import {
  across,
  apart,
  type Curve,
  down,
  hasRates,
  linePoints,
  marks,
  pointWords,
  size,
} from '../model/curve';

type Tone = 'won' | 'lost';

interface RateCurveProps {
  readonly view: Pick<BacktestView, 'curve' | 'wonTarget' | 'lostTarget'>;
  /** Where the ICP begins now. */
  readonly current: number | undefined;
}

/** Both rates over where the ICP begins, with their targets. `Figures` has them as a table. */
export function RateCurve({ view, current }: RateCurveProps) {
  const { curve, wonTarget, lostTarget } = view;
  if (!hasRates(curve)) return null;
  const [wonAt, lostAt] = apart(down(wonTarget), down(lostTarget));
  const begins = current === undefined ? '' : ` It begins at ${current} now.`;
  const words = `Won deals kept, target ${wholePercent(wonTarget)}, and lost deals left out, target ${wholePercent(lostTarget)}, by the score at which the ICP begins.${begins} All figures has them as a table.`;
  return (
    <section aria-label="Where the ICP begins">
      <div class="curve-head">
        <h3>Where the ICP begins</h3>
        <span class="legend quiet" aria-hidden="true">
          <span class="won">Won kept</span>
          <span class="lost">Lost left out</span>
        </span>
      </div>
      <svg class="curve" viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={words}>
        <Level share={0} tone="base" />
        <Level share={wonTarget} tone="won" />
        <Level share={lostTarget} tone="lost" />
        {current !== undefined && <Now score={current} />}
        <polyline class="won" points={linePoints(curve, 'wonIncluded')} />
        <polyline class="lost" points={linePoints(curve, 'lostExcluded')} />
        {current !== undefined && <Marks curve={curve} score={current} />}
        <Target y={wonAt} share={wonTarget} tone="won" />
        <Target y={lostAt} share={lostTarget} tone="lost" />
        {marks(current).map((score) => (
          <text
            key={score}
            class={score === current ? 'now' : ''}
            x={across(score)}
            y={size.height - 4}
          >
            {score === current ? `${score} today` : score}
          </text>
        ))}
        <Readings curve={curve} />
      </svg>
    </section>
  );
}

interface LevelProps {
  readonly share: number;
  readonly tone: Tone | 'base';
}

function Level({ share, tone }: LevelProps) {
  return <line class={tone} x1={across(0)} x2={across(100)} y1={down(share)} y2={down(share)} />;
}

function Now({ score }: { readonly score: number }) {
  return <line class="now" x1={across(score)} x2={across(score)} y1={down(1)} y2={down(0)} />;
}

/** Both rates where the ICP begins now: round for won, square for lost. */
function Marks({ curve, score }: { readonly curve: Curve; readonly score: number }) {
  const point = curve.find(({ from }) => from === score);
  const [x, won, lost] = [across(score), point?.wonIncluded, point?.lostExcluded];
  return (
    <>
      {won != null && <circle class="won" cx={x} cy={down(won)} r={4} />}
      {lost != null && <rect class="lost" x={x - 3.5} y={down(lost) - 3.5} width={7} height={7} />}
    </>
  );
}

interface TargetProps {
  readonly tone: Tone;
  readonly y: number;
  readonly share: number;
}

function Target({ y, share, tone }: TargetProps) {
  return (
    <text class={`target ${tone}`} x={across(100) + 4} y={y + 3}>
      {wholePercent(share)}
    </text>
  );
}

/** What a pointer reads at each point. */
function Readings({ curve }: { readonly curve: Curve }) {
  const half = (across(100) - across(0)) / curve.length / 2;
  return (
    <>
      {curve.map((point) => (
        <rect
          key={point.from}
          class="reads"
          x={across(point.from) - half}
          y={0}
          width={2 * half}
          height={size.height}
        >
          <title>{pointWords(point)}</title>
        </rect>
      ))}
    </>
  );
}
