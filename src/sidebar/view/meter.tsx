import type { Settings } from '../../definition/definition';
import { counted, wholePercent } from '../../engine/figures';
import type { Proportion } from '../../stats/wilson';
import { FITTED, icpReading, reading, tooFew } from '../model/meter-words';

interface RateMetersProps {
  readonly won: Proportion;
  readonly lost: Proportion;
  /** Targets from 0 to 1, and how many deals of each outcome it takes to judge. */
  readonly targets: Pick<Settings, 'wonTarget' | 'lostTarget' | 'minimumDeals'>;
  /** Whether the definition was fitted to some of the deals. */
  readonly isFitted: boolean;
}

/** Won included and lost excluded against their targets, unless the deals can't judge. */
export function RateMeters({ won, lost, targets, isFitted }: RateMetersProps) {
  const why = isFitted ? FITTED : tooFew(won, lost, targets.minimumDeals);
  const isJudged = why === '';
  return (
    <>
      <Meter
        label="Won included"
        rate={won}
        target={targets.wonTarget}
        isJudged={isJudged}
        tone="won"
      />
      <Meter
        label="Lost excluded"
        rate={lost}
        target={targets.lostTarget}
        isJudged={isJudged}
        tone="lost"
      />
      {!isJudged && <p class="quiet">{why}</p>}
    </>
  );
}

interface MeterProps {
  readonly label: string;
  readonly rate: Proportion;
  /** 0 to 1. */
  readonly target: number;
  readonly isJudged: boolean;
  /** What is counted: won deals or lost ones. */
  readonly tone: 'won' | 'lost';
}

/** A share against its target, with its 95 % interval. */
function Meter({ label, rate, target, isJudged, tone: outcome }: MeterProps) {
  const { value, low, high, trials } = rate;
  const isEmpty = trials === 0;
  const { text, aim, tone } = reading(rate, target, isJudged);
  const ends = { up: ' met', down: ' missed', quiet: '' }[tone];
  const words = isEmpty
    ? `${label}: no ${outcome} deals`
    : `${label}: ${text.replace(' ✓', '')} of ${counted(trials, `${outcome} deal`)}, target ${wholePercent(target)}${ends}, 95 % interval ${wholePercent(low)} to ${wholePercent(high)}`;
  return (
    <div class="meter" role="img" aria-label={words} title={words}>
      <span class="cut">{label}</span>
      <span class={`track ${isJudged ? outcome : 'unsure'}`}>
        <span class="fill" style={{ width: width(value) }} />
        {!isEmpty && (
          <span class="interval" style={{ left: width(low), width: width(high - low) }} />
        )}
        <span class="target" style={{ left: width(target) }} />
      </span>
      <span class={`reading ${tone}`}>
        {text}
        {aim !== '' && <span class="aim">{aim}</span>}
      </span>
    </div>
  );
}

/** The share of all accounts in ICP. */
export function IcpMeter({ share }: { readonly share: number }) {
  const [text, judged] = icpReading(share);
  const words = `In ICP: ${text} of the accounts, ${judged === '✓' ? 'within' : 'outside'} the usual 5 to 30 %`;
  return (
    <div class="meter" role="img" aria-label={words} title={words}>
      <span class="cut">In ICP</span>
      <span class="track icp">
        <span class="usual" />
        <span class="fill" style={{ width: width(share) }} />
      </span>
      <span class="reading">
        {text} {judged}
      </span>
    </div>
  );
}

function width(share: number): string {
  return `${Number.isNaN(share) ? 0 : 100 * share}%`;
}
