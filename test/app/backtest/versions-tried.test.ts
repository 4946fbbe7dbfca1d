import { describe, expect, it } from 'vitest';
import { versionsTried } from '../../../src/app/backtest/versions-tried';
import type { RunLine } from '../../../src/protocol/backtest-run';

const run = (version: string, auc: number, deals = 80): RunLine => {
  const rates = { wonIncluded: auc, lostExcluded: 1 - auc, auc };
  return { ranAt: '', definition: 'ICP Config', version, verdict: 'FAIL', deals, ...rates };
};

describe('versions that were judged by deals', () => {
  it('are those with runs over deals, each once', () => {
    expect(versionsTried([run('v1', 0.6), run('v2', 0.7), run('v1', 0.61, 90)])).toBe(2);
    expect(versionsTried([run('v1', 0.6)])).toBe(1);
  });

  it('are not those whose window held none', () => {
    expect(versionsTried([run('v1', Number.NaN, 0), run('v2', 0.7)])).toBe(1);
    expect(versionsTried([run('v1', Number.NaN, Number.NaN), run('v2', 0.7)])).toBe(1);
    expect(versionsTried([run('v1', Number.NaN, 0)])).toBe(0);
  });

  it('are not those that give the very figures of another, as after a note', () => {
    expect(versionsTried([run('v1', 0.6), run('v2', 0.6), run('v3', 0.6)])).toBe(1);
    expect(versionsTried([run('v1', 0.6), run('v2', 0.6, 81)])).toBe(2);
  });
});
