import { counted, percentBelow, wholePercent } from '../../engine/figures';
import type { Proportion } from '../../stats/wilson';

interface MeterProps {
  readonly label: string;
  readonly rate: Proportion;
  /** 0 to 1. */
  readonly target: number;
  readonly tone: 'won' | 'lost';
  /** What is counted, such as `won deal`. */
  readonly noun: string;
}

/** A share against its target, with its 95 % interval. */
export function Meter({ label, rate, target, tone, noun }: MeterProps) {
  const { value, low, high, trials } = rate;
  const isEmpty = trials === 0;
  const isMet = value >= target;
  const reading = isMet ? wholePercent(value) : percentBelow(value, target);
  const shown = isMet ? `${reading} ✓` : `${reading} of ${wholePercent(target).slice(0, -2)}`;
  const words = isEmpty
    ? `${label}: no ${noun}s`
    : `${label}: ${reading} of ${counted(trials, noun)}, target ${wholePercent(target)} ${isMet ? 'met' : 'missed'}, 95 % interval ${wholePercent(low)} to ${wholePercent(high)}`;
  return (
    <div class="meter" role="img" aria-label={words} title={words}>
      <span class="cut">{label}</span>
      <span class={`track ${tone}`}>
        <span class="fill" style={{ width: width(value) }} />
        {!isEmpty && (
          <span class="interval" style={{ left: width(low), width: width(high - low) }} />
        )}
        <span class="target" style={{ left: width(target) }} />
      </span>
      <span class={`reading ${isEmpty ? '' : isMet ? 'up' : 'down'}`}>{isEmpty ? '–' : shown}</span>
    </div>
  );
}

/** The share of all accounts in ICP; from 5 to 30 % is usual. */
export function IcpMeter({ share }: { readonly share: number }) {
  const isUsual = share >= 0.05 && share <= 0.3;
  const words = `In ICP: ${wholePercent(share)} of the accounts, ${isUsual ? 'within' : 'outside'} the usual 5 to 30 %`;
  return (
    <div class="meter" role="img" aria-label={words} title={words}>
      <span class="cut">In ICP</span>
      <span class="track icp">
        <span class="usual" />
        <span class="fill" style={{ width: width(share) }} />
      </span>
      <span class="reading">
        {wholePercent(share)} {isUsual ? '✓' : share > 0.3 ? 'high' : 'low'}
      </span>
    </div>
  );
}

function width(share: number): string {
  return `${Number.isNaN(share) ? 0 : 100 * share}%`;
}
