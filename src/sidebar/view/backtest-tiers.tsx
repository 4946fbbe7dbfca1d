import type { Definition } from '../../definition/definition';
import { count, counted, wholePercent } from '../../engine/figures';
import type { BacktestView } from '../../protocol/backtest-view';
import type { Proportion } from '../../stats/wilson';
import { rateOf } from '../model/backtest-words';
import { tonesOf } from './tone';

interface WinRatesProps {
  readonly definition: Definition;
  readonly tiers: BacktestView['tiers'];
}

/** How often each tier was won, with its interval; tiers of no score only where deals are there. */
export function WinRates({ definition, tiers }: WinRatesProps) {
  const tones = tonesOf(definition.tiers);
  const own = new Set(definition.tiers.map(({ name }) => name));
  const listed = tiers.filter(({ tier, winRate }) => own.has(tier) || winRate.trials > 0);
  return (
    <section aria-label="Win rate by tier">
      <h3>
        Win rate by tier <span class="quiet">dark: sure, pale: may be</span>
      </h3>
      {listed.map(({ tier, winRate }) => (
        <WinRate key={tier} tier={tier} tone={tones.get(tier) ?? ''} rate={rateOf(winRate)} />
      ))}
    </section>
  );
}

interface WinRateProps {
  readonly tier: string;
  readonly tone: string;
  readonly rate: Proportion;
}

function WinRate({ tier, tone, rate }: WinRateProps) {
  const { value, low, high, trials } = rate;
  const isEmpty = trials === 0;
  const words = isEmpty
    ? `${tier}: no deals`
    : `${tier}: ${wholePercent(value)} of ${counted(trials, 'deal')} won, 95 % interval ${wholePercent(low)} to ${wholePercent(high)}`;
  return (
    <div class="meter win-rate" role="img" aria-label={words} title={words}>
      <span class="cut">{tier}</span>
      <span class={`track ${tone}`}>
        {!isEmpty && (
          <>
            <span class="chance" style={{ width: `${100 * high}%` }} />
            <span class="sure" style={{ width: `${100 * low}%` }} />
            <span class="at" style={{ left: `${100 * value}%` }} />
          </>
        )}
      </span>
      <span class="reading">{isEmpty ? '–' : `${wholePercent(value)} of ${count(trials)}`}</span>
    </div>
  );
}
