import { describe, expect, it } from 'vitest';
import { chartData } from '../../../src/host/browser/chart-data';

const spec = {
  id: 1,
  type: 'LINE',
  ranges: ['Report!A1:A3', 'Report!C1:D3'],
  options: { title: 'Win rate by tier' },
  headers: 1,
  numberFormat: '0.0%',
  position: { row: 1, column: 1 },
};

const look = {
  type: 'line',
  lineWidth: 2,
  pointSize: 5,
  pointShape: 'circle',
  visibleInLegend: true,
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
      showsTitle: true,
      showsLegend: true,
      size: { width: 600, height: 371 },
      window: { low: undefined, high: undefined },
      labelEvery: 1,
      isStacked: false,
      isLying: false,
      labels: ['Tier 1', 'Tier 2'],
      series: [
        { name: 'Won', values: [8, null], look: { ...look, color: '#1a73e8' } },
        { name: 'Lost', values: [2, 4], look: { ...look, color: '#e8710a' } },
      ],
    });
  });

  it('draws each series of a combo chart as its options say', () => {
    const data = [
      [
        ['Tier', 'Rate', 'Low'],
        ['Tier 1', 0.8, 0.6],
      ],
    ];
    const series = { 1: { type: 'line', lineWidth: 0, color: '#5f6368' } };
    const combo = { ...spec, type: 'COMBO', data, options: { seriesType: 'bars', series } };
    expect(chartData(combo).series.map((one) => one.look)).toEqual([
      { ...look, type: 'bars', color: '#1a73e8' },
      { ...look, lineWidth: 0, color: '#5f6368' },
    ]);
  });

  it('takes size, axis and labels from its options, and its title as a name alone', () => {
    const options = {
      title: 'Won kept',
      titlePosition: 'none',
      'legend.position': 'none',
      'vAxis.viewWindow.min': 0.5,
      'vAxis.viewWindow.max': 1,
      'hAxis.showTextEvery': 3,
      width: 480,
      height: 240,
    };
    expect(chartData({ ...spec, options, data: [] })).toMatchObject({
      title: 'Won kept',
      showsTitle: false,
      showsLegend: false,
      size: { width: 480, height: 240 },
      window: { low: 0.5, high: 1 },
      labelEvery: 3,
    });
  });

  it('draws nothing of an empty range', () => {
    expect(chartData({ ...spec, data: [] })).toMatchObject({ labels: [], series: [] });
  });
});
