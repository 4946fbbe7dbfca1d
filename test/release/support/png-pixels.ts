import { inflateSync } from 'node:zlib';

/** A picture, its colours as `0xrrggbb`, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly colours: Uint32Array;
}

const SIGNATURE = 8;
/** Of a chunk: length, name, check sum. */
const AROUND = 12;

/**
 * The pixels of a PNG with 8 bits a channel, without interlace and palette, as a browser writes it.
 *
 * @see https://www.w3.org/TR/png-3/#9Filters
 */
export function pixelsOf(png: Buffer): Pixels {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const step = png[25] === 6 ? 4 : 3;
  const parts: Buffer[] = [];
  for (let at = SIGNATURE; at < png.length; at += AROUND + png.readUInt32BE(at)) {
    const isData = png.toString('latin1', at + 4, at + 8) === 'IDAT';
    if (isData) parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const lines = inflateSync(Buffer.concat(parts));
  const colours = new Uint32Array(width * height);
  let above: Uint8Array = new Uint8Array(width * step);
  for (let row = 0; row < height; row++) {
    const start = row * (width * step + 1);
    const line = lines.subarray(start + 1, start + 1 + width * step);
    above = unfiltered(line, above, step, lines[start] ?? 0);
    for (let column = 0; column < width; column++) {
      const [r = 0, g = 0, b = 0] = above.subarray(column * step, column * step + 3);
      colours[row * width + column] = (r << 16) | (g << 8) | b;
    }
  }
  return { width, height, colours };
}

function unfiltered(line: Uint8Array, above: Uint8Array, step: number, filter: number): Uint8Array {
  const out = new Uint8Array(line.length);
  for (let at = 0; at < line.length; at++) {
    const [left, up, corner] = [out[at - step] ?? 0, above[at] ?? 0, above[at - step] ?? 0];
    const guess = [0, left, up, (left + up) >> 1, nearest(left, up, corner)][filter] ?? 0;
    out[at] = (line[at] ?? 0) + guess;
  }
  return out;
}

/** Paeth's predictor. */
function nearest(left: number, up: number, corner: number): number {
  const sum = left + up - corner;
  const [a, b, c] = [Math.abs(sum - left), Math.abs(sum - up), Math.abs(sum - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
