import { describe, expect, it } from 'vitest';
import { shrunkenLift } from '../../src/stats/shrunken-lift';

describe('shrunkenLift', () => {
  it('is drawn to 1 by ten average deals', () => {
    expect(shrunkenLift(5, 5, 0.5)).toBeCloseTo(10 / 15 / 0.5, 12);
    expect(shrunkenLift(0, 0, 0.3)).toBeCloseTo(1, 12);
  });

  it('comes close to the lift of many deals', () => {
    expect(shrunkenLift(600, 1000, 0.4)).toBeCloseTo(1.5, 1);
  });

  it('is unknown where nothing succeeds', () => {
    expect(shrunkenLift(0, 5, 0)).toBeNaN();
  });
});
