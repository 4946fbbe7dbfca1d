import type { Settings } from '../../definition/definition';
import { counted, signed, wholePercent } from '../../engine/figures';
import type { Proportion } from '../../stats/wilson';
import type { DealRates } from '../model/deal-rates';
import { FITTED, icpReading, meterWords, reading, tooFew } from '../model/meter-words';

interface RateMetersProps {
  readonly won: Proportion;
  readonly lost: Proportion;
  /** Of what is saved. */
  readonly before?: DealRates | undefined;
  /** Targets from 0 to 1, and how many deals of each outcome it takes to judge. */
  readonly targets: Pick<Settings, 'wonTarget' | 'lostTarget' | 'minimumDeals'>;
  /** Whether the definition was fitted to some of the deals. */
  readonly isFitted: boolean;
}

/** Won deals kept and lost ones left out against their targets, unless the deals can't judge. */
export function RateMeters({ won, lost, before, targets, isFitted }: RateMetersProps) {
  const why = isFitted ? FITTED : tooFew(won, lost, targets.minimumDeals);
  const isJudged = why === '';
  return (
    <>
      <Meter
        of="won"
        rate={won}
        before={before?.wonIncluded.value}
        target={targets.wonTarget}
        isJudged={isJudged}
      />
      <Meter
        of="lost"
        rate={lost}
        before={before?.lostExcluded.value}
        target={targets.lostTarget}
        isJudged={isJudged}
      />
      {!isJudged && <p class="quiet">{why}</p>}
    </>
  );
}

interface MeterProps {
  /** What is counted: won deals or lost ones. */
  readonly of: 'won' | 'lost';
  readonly rate: Proportion;
  /** Of what is saved, 0 to 1. */
  readonly before: number | undefined;
  /** 0 to 1. */
  readonly target: number;
  readonly isJudged: boolean;
}

/** A share against its target, with its 95 % interval. */
function Meter({ of: outcome, rate, before, target, isJudged }: MeterProps) {
  const { value, low, high, trials } = rate;
  const isEmpty = trials === 0;
  const [verb, deals] = meterWords[outcome];
  const { text, mark, aim, tone } = reading(rate, target, isJudged);
  const change = Math.round(100 * value) - Math.round(100 * (before ?? value));
  const ends = { up: ' met', down: ' missed', quiet: '' }[tone];
  const words = isEmpty
    ? `No ${deals}`
    : `${verb} ${text} of ${counted(trials, `${outcome} deal`)}, target ${wholePercent(target)}${ends}, 95 % interval ${wholePercent(low)} to ${wholePercent(high)}`;
  return (
    <div class="meter" role="img" aria-label={words} title={words}>
      <span class="says">
        {isEmpty ? (
          words
        ) : (
          <>
            {verb} <b>{text}</b> of {deals}
            {change !== 0 && <i class="quiet"> {signed(change)}</i>}
          </>
        )}
      </span>
      <span class={`track ${isJudged ? outcome : 'unsure'}`}>
        {!isEmpty && (
          <span class="interval" style={{ left: width(low), width: width(high - low) }} />
        )}
        <span class="fill" style={{ width: width(value) }} />
        <span class="target" style={{ left: width(target) }} />
      </span>
      <span class={`mark ${tone}`}>{mark}</span>
      {aim !== '' && <span class="aim down">{aim}</span>}
    </div>
  );
}

/** The share of all accounts in the ICP. */
export function IcpMeter({ share }: { readonly share: number }) {
  const [text, judged] = icpReading(share);
  return (
    <p class="meter">
      <span class="says">
        Takes in <b>{text}</b> of accounts
      </span>
      {judged !== '' && <span class="look">{judged}</span>}
    </p>
  );
}

function width(share: number): string {
  return `${Number.isNaN(share) ? 0 : 100 * share}%`;
}
