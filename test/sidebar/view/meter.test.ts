import { describe, expect, it } from 'vitest';
import { RateMeters } from '../../../src/sidebar/view/meter';
import { wilson } from '../../../src/stats/wilson';
import { texts } from './support/shown';

describe('the meters of both rates', () => {
  const targets = { wonTarget: 0.8, lostTarget: 0.7, minimumDeals: 20 };
  const shown = (isFitted: boolean) =>
    texts(RateMeters({ won: wilson(90, 100), lost: wilson(81, 100), targets, isFitted })).join(' ');

  it('call a target met only by deals that the definition was not fitted to', () => {
    expect(shown(false)).toMatch(/Keeps\s+90 %.*✓.*Leaves out\s+81 %.*✓/);
    expect(shown(true)).not.toContain('✓');
    expect(shown(true)).toContain('Fitted to some of these deals');
  });
});
