import { type Pixels, pixelsOf } from './png-pixels';

/** A picture of an animation. */
export interface Frame {
  readonly png: Buffer;
  /** How long it is shown, in hundredths of a second. */
  readonly hundredths: number;
}

/** What stays as it was in the picture before. */
const SAME = 255;
const COLOURS = 255;
const BITS = 8;
const [CLEAR, END] = [256, 257];
const MOST_CODES = 4096;
const MOST_IN_A_BLOCK = 255;

/**
 * An animated GIF that begins again at its end: of each frame the part that differs from the one before,
 * in the 255 colours that are most frequent in all of them.
 *
 * @param frames of one size
 * @see https://www.w3.org/Graphics/GIF/spec-gif89a.txt
 */
export function gifOf(frames: readonly Frame[]): Buffer {
  const pictures = frames.map(({ png }) => pixelsOf(png));
  const changes = pictures.map((picture, index) => changeOf(picture, pictures[index - 1]));
  const palette = frequent(changes);
  const near = nearestIn(palette);
  const { width = 0, height = 0 } = pictures[0] ?? {};
  const table = Array.from({ length: COLOURS + 1 }, (_, at) => channels(palette[at] ?? 0)).flat();
  const parts: Uint8Array[] = [
    Buffer.from('GIF89a', 'latin1'),
    Uint8Array.of(...word(width), ...word(height), 0xf7, 0, 0, ...table),
    Uint8Array.of(0x21, 0xff, 11, ...Buffer.from('NETSCAPE2.0', 'latin1'), 3, 1, 0, 0, 0),
  ];
  for (const [index, { left, top, wide, high, colours }] of changes.entries()) {
    const time = word(frames[index]?.hundredths ?? 0);
    const place = [left, top, wide, high].flatMap(word);
    const indices = Uint8Array.from(colours, (colour) => (colour < 0 ? SAME : near(colour)));
    parts.push(Uint8Array.of(0x21, 0xf9, 4, 0b101, ...time, SAME, 0, 0x2c, ...place, 0, BITS));
    parts.push(...blocks(packed(indices)), Uint8Array.of(0));
  }
  return Buffer.concat([...parts, Uint8Array.of(0x3b)]);
}

/** The smallest rectangle with all that is new, −1 where it is not. */
function changeOf({ width, height, colours }: Pixels, before?: Pixels) {
  const isNew = (at: number) => colours[at] !== before?.colours[at];
  let [left, top, right, bottom] = [width - 1, height - 1, 0, 0];
  for (let at = 0; at < colours.length; at++) {
    if (!isNew(at)) continue;
    const [x, y] = [at % width, Math.floor(at / width)];
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  if (right < left) [left, top, right, bottom] = [0, 0, 0, 0];
  const [wide, high] = [right - left + 1, bottom - top + 1];
  const part = Int32Array.from({ length: wide * high }, (_, at) => {
    const from = (top + Math.floor(at / wide)) * width + left + (at % wide);
    return isNew(from) ? (colours[from] ?? 0) : -1;
  });
  return { left, top, wide, high, colours: part };
}

/** Grounds, whose colours are kept however close they are. */
const GROUNDS = 24;

/** The colours that are seen most, none too close to one that is seen more. */
function frequent(changes: readonly { readonly colours: Int32Array }[]): number[] {
  const counts = new Map<number, number>();
  for (const { colours } of changes) {
    for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  counts.delete(-1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1]).map(([colour]) => colour);
  for (let apart = 0; ; apart += 6) {
    const chosen: number[] = [];
    for (const colour of sorted) {
      const isFar = chosen.every((one) => distance(one, colour) > apart ** 2);
      if (chosen.length < GROUNDS || isFar) chosen.push(colour);
      if (chosen.length > COLOURS) break;
    }
    if (chosen.length <= COLOURS) return chosen;
  }
}

function nearestIn(palette: readonly number[]): (colour: number) => number {
  const known = new Map<number, number>();
  return (colour) => {
    const before = known.get(colour);
    if (before !== undefined) return before;
    const distances = palette.map((one) => distance(one, colour));
    const found = distances.indexOf(Math.min(...distances));
    known.set(colour, found);
    return found;
  };
}

function distance(one: number, other: number): number {
  const [a, b] = [channels(one), channels(other)];
  return a.reduce((sum, value, at) => sum + (value - (b[at] ?? 0)) ** 2, 0);
}

const channels = (colour: number) => [colour >> 16, (colour >> 8) & 255, colour & 255];
const word = (value: number) => [value & 255, value >> 8];

/** Lempel, Ziv and Welch: codes grow from 9 to 12 bits, then begin again. */
function packed(indices: Uint8Array): Uint8Array {
  const bytes: number[] = [];
  let [held, bits] = [0, 0];
  let [codes, next, size] = [new Map<number, number>(), END + 1, BITS + 1];
  const put = (code: number) => {
    held |= code << bits;
    for (bits += size; bits >= 8; bits -= 8, held >>>= 8) bytes.push(held & 255);
  };
  put(CLEAR);
  let prefix = indices[0] ?? SAME;
  for (const index of indices.subarray(1)) {
    const longer = codes.get((prefix << BITS) | index);
    if (longer !== undefined) {
      prefix = longer;
      continue;
    }
    put(prefix);
    if (next < MOST_CODES) {
      codes.set((prefix << BITS) | index, next);
      if (next === 1 << size) size++;
      next++;
    } else {
      put(CLEAR);
      [codes, next, size] = [new Map(), END + 1, BITS + 1];
    }
    prefix = index;
  }
  put(prefix);
  put(END);
  if (bits > 0) bytes.push(held & 255);
  return Uint8Array.from(bytes);
}

function blocks(bytes: Uint8Array): Uint8Array[] {
  const count = Math.ceil(bytes.length / MOST_IN_A_BLOCK);
  return Array.from({ length: count }, (_, at) => {
    const part = bytes.subarray(at * MOST_IN_A_BLOCK, (at + 1) * MOST_IN_A_BLOCK);
    return Uint8Array.of(part.length, ...part);
  });
}
