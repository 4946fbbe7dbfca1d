import { describe, expect, it } from 'vitest';
import { separation } from '../../../src/insight/deals/metrics';
import { aucInterval } from '../../../src/stats/auc-interval';
import { auc } from '../../support/auc';

const numbers = Float64Array.from({ length: 60 }, (_, row) => (row * 7) % 60);
const won = Uint8Array.from(numbers, (number, row) => Number(number + (row % 5) * 12 > 50));
const alone = Int32Array.from(numbers.keys());
const few = alone.map((row) => row % 10);

describe('separation', () => {
  it('is the area with the interval of all deals where each is of its own account', () => {
    const of = (outcome: number) => numbers.filter((_, row) => won[row] === outcome);
    const [ofWon, ofLost] = [of(1), of(0)];
    expect(separation(numbers, { won, cluster: alone })).toEqual(
      aucInterval(auc(ofWon, ofLost), ofWon.length, ofLost.length),
    );
  });

  it('has a wider interval where accounts have many deals, at the same area', () => {
    const accounts = Float64Array.from(few, (account) => numbers[account] as number);
    const outcomes = Uint8Array.from(few, (account) => won[account] as number);
    const [apart, together] = [alone, few].map((cluster) =>
      separation(accounts, { won: outcomes, cluster }),
    );
    expect(together!.value).toBe(apart!.value);
    expect(together!.high - together!.low).toBeGreaterThan(1.3 * (apart!.high - apart!.low));
  });

  it('leaves out what has no number', () => {
    const holes = numbers.map((number, row) => (row % 3 === 0 ? NaN : number));
    const kept = [...alone].filter((row) => row % 3 !== 0);
    expect(separation(holes, { won, cluster: few })).toEqual(
      separation(
        Float64Array.from(kept, (row) => numbers[row] as number),
        {
          won: Uint8Array.from(kept, (row) => won[row] as number),
          cluster: Int32Array.from(kept, (row) => few[row] as number),
        },
      ),
    );
  });
});
