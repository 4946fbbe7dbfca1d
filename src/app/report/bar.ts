import { colors } from '../look/palette';
import type { RichText } from '../workbook';

const BLOCK = '█';
/** Points of its letters; one is about 6.6 pixels wide. */
const SIZE = 7;
const PIXELS = 6.6;

/** One stretch of a bar. */
type Stretch = readonly [share: number, color: string];

/** What a bar shows; shares from 0 to 1. */
export interface Bar {
  /** Pixels that the whole of it may take. */
  readonly width: number;
  /** From the left: up to which share, and in which colour. */
  readonly upTo: readonly Stretch[];
  /** Where a gap marks the target. */
  readonly target?: number;
}

/**
 * A bar of letters in several colours: it stands in a cell and grows and shrinks by its value alone.
 *
 * @example bar({ width: 148, upTo: [[0.5, '#0B5F54'], [0.7, '#9CC7BF']] }).text.length // 15
 */
export function bar({ width, upTo, target }: Bar): RichText {
  const most = Math.floor(width / PIXELS);
  const gap = target === undefined ? most : Math.min(most - 1, Math.round(target * most));
  let text = '';
  const runs: RichText['runs'][number][] = [];
  let done = 0;
  for (const [share, color] of upTo) {
    const letters = Math.round(Math.max(0, Math.min(1, share || 0)) * most);
    if (letters <= done) continue;
    const from = text.length;
    for (; done < letters; done++) text += done === gap && done > 0 ? ` ${BLOCK}` : BLOCK;
    runs.push({ from, to: text.length, style: { size: SIZE, color } });
  }
  return { text, runs };
}

/** A rate as far as it is sure, as far as chance leaves it open, and the rest. */
export function rateBar(
  { value, low, high }: { readonly value: number; readonly low: number; readonly high: number },
  width: number,
  [sure, open, rest]: readonly [sure: string, open: string, rest?: string],
  target?: number,
): RichText {
  const ends: Stretch[] = Number.isNaN(low)
    ? [[value, sure]]
    : [
        [low, sure],
        [high, open],
      ];
  const upTo = rest === undefined ? ends : [...ends, [1, rest] as const];
  return bar({ width, upTo, ...(target !== undefined && { target }) });
}

/** A share of a whole. */
export function shareBar(share: number, width: number): RichText {
  return bar({
    width,
    upTo: [
      [share, colors.quietBar],
      [1, colors.empty],
    ],
  });
}

/** A colour on its way to white. @example paler('#0F766E', 0.6) // '#9FC8C5' */
export function paler(color: string, share: number): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const mixed = parts.map((part) => Math.round(part + (255 - part) * share));
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}
