import type { ChartData } from './chart-data';
import { stretchesOf } from './chart-marks';
import { svgElement } from './element';

const LETTER_WIDTH = 6.5;
const MARGIN = { right: 16, top: 6, bottom: 26 };
/** Share of the width that labels may take. */
const LABELS = 0.35;
/** Share of a slot that its bar takes. */
const THICKNESS = 0.66;

/** Draws bars that lie: labels at their left, the axis below, numbers on their parts where asked for. */
export function drawLying(
  data: ChartData,
  axis: readonly number[],
  width: number,
  height: number,
): SVGElement[] {
  const { labels } = data;
  const longest = Math.max(0, ...labels.map((label) => label.length));
  const left = Math.min(width * LABELS, (longest + 2) * LETTER_WIDTH);
  const bottom = height - MARGIN.bottom;
  const [low, high] = [axis[0] ?? 0, axis.at(-1) ?? 1];
  const x = (value: number) =>
    left + ((value - low) / (high - low)) * (width - MARGIN.right - left);
  const slot = (bottom - MARGIN.top) / Math.max(1, labels.length);
  const middle = (label: number) => MARGIN.top + (label + 0.5) * slot;
  const text = (at: { x: number; y: number }, anchor: string, said: string, color?: string) =>
    svgElement(
      'text',
      { ...at, 'text-anchor': anchor, ...(color && { style: `fill: ${color}` }) },
      said,
    );
  const grid = axis.flatMap((tick) => [
    svgElement('line', { x1: x(tick), x2: x(tick), y1: MARGIN.top, y2: bottom }),
    text({ x: x(tick), y: bottom + 16 }, 'middle', String(tick)),
  ]);
  const bars = labels.flatMap((label, index) => [
    text({ x: left - 8, y: middle(index) + 4 }, 'end', cut(label, left - 8)),
    ...stretchesOf(data, index).flatMap(({ series: { look }, from, to }) => {
      const [start, end] = [Math.min(x(from), x(to)), Math.max(x(from), x(to))];
      const [y, thick] = [middle(index) - (slot * THICKNESS) / 2, slot * THICKNESS];
      const said = String(Math.abs(to - from));
      const hasRoom = look.dataLabel === 'value' && end - start > (said.length + 1) * LETTER_WIDTH;
      return [
        svgElement('rect', { x: start, y, width: end - start, height: thick, fill: look.color }),
        ...(hasRoom
          ? [text({ x: (start + end) / 2, y: middle(index) + 4 }, 'middle', said, on(look.color))]
          : []),
      ];
    }),
  ]);
  return [...grid, ...bars];
}

function cut(label: string, room: number): string {
  const most = Math.floor(room / LETTER_WIDTH);
  return label.length > most ? `${label.slice(0, most - 1)}…` : label;
}

/** White on a dark colour, black on a light one. */
function on(color: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    Number.parseInt(color.slice(at, at + 2), 16),
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? '#FFFFFF' : '#1F1F1F';
}
