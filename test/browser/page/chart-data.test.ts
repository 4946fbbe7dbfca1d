import { describe, expect, it } from 'vitest';
import { chartData } from '../../../src/host/browser/chart-data';

const spec = {
  id: 1,
  type: 'LINE',
  ranges: ['Report!A1:A3', 'Report!C1:D3'],
  options: { title: 'Win rate by tier' },
  headers: 1,
  position: { row: 1, column: 1 },
};

describe('chartData', () => {
  it('puts ranges side by side: labels, then one series a column', () => {
    const labels = [['Tier'], ['Tier 1'], ['Tier 2']];
    const numbers = [
      ['Won', 'Lost'],
      [8, 2],
      ['', 4],
    ];
    expect(chartData({ ...spec, data: [labels, numbers] })).toEqual({
      title: 'Win rate by tier',
      labels: ['Tier 1', 'Tier 2'],
      series: [
        { name: 'Won', values: [8, null] },
        { name: 'Lost', values: [2, 4] },
      ],
    });
  });

  it('draws nothing of an empty range', () => {
    expect(chartData({ ...spec, data: [] })).toMatchObject({ labels: [], series: [] });
  });
});
