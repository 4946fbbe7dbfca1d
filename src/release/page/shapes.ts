/** Parts of a drawing as SVG; places and sizes in pixels. */

const INK = '#1f1f1f';
const LINE = '#c4c7cc';
const BLUE = '#0b57d0';
const MARK = '#c2410c';

/** Words at a place. @param y of the line that they stand on */
export function words(x: number, y: number, text: string, look: Look = {}): string {
  const { size = 13, color = INK, weight = 400, code = false } = look;
  const font = code ? ' font-family="monospace"' : '';
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${color}" font-weight="${weight}"${font}>${escaped(text)}</text>`;
}

interface Look {
  readonly size?: number;
  readonly color?: string;
  readonly weight?: number;
  readonly code?: boolean;
}

export function box(x: number, y: number, width: number, height: number, fill = '#fff'): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="4" fill="${fill}" stroke="${LINE}"/>`;
}

/** A tinted line of a menu or list that is pointed at. */
export function chosen(x: number, y: number, width: number, text: string): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="26" fill="#e8f0fe"/>${words(x + 14, y + 18, text)}`;
}

/** The menus of a spreadsheet, side by side. */
export function menuBar(names: readonly string[]): string {
  const starts = names.map((_, index) =>
    names.slice(0, index).reduce((x, name) => x + widthOf(name) + 14, 18),
  );
  return names.map((name, index) => words(starts[index] ?? 0, 58, name)).join('');
}

export function button(x: number, y: number, text: string): string {
  const width = 24 + widthOf(text);
  return `<rect x="${x}" y="${y}" width="${width}" height="30" rx="15" fill="${BLUE}"/>${words(x + 14, y + 20, text, { color: '#fff' })}`;
}

export function link(x: number, y: number, text: string): string {
  return words(x, y, text, { color: BLUE });
}

/** A ring around what the step is about. */
export function ring(x: number, y: number, width: number, height: number): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="8" fill="none" stroke="${MARK}" stroke-width="3"/>`;
}

/** Grey lines where a picture would have text that does not matter. */
export function greeked(x: number, y: number, widths: readonly number[]): string {
  return widths
    .map(
      (width, index) =>
        `<rect x="${x}" y="${y + index * 18}" width="${width}" height="7" rx="3" fill="#dfe2e7"/>`,
    )
    .join('');
}

/** A window of a browser. @param inside drawn from (0, 34) on */
export function drawing(name: string, tab: string, height: number, inside: readonly string[]) {
  const parts = [
    box(0.5, 0.5, 639, height - 1, '#fff'),
    `<path d="M1 34h638" stroke="${LINE}"/>`,
    '<circle cx="16" cy="17" r="5" fill="#dfe2e7"/><circle cx="32" cy="17" r="5" fill="#dfe2e7"/>',
    words(56, 22, tab, { color: '#5f6368' }),
    ...inside,
  ];
  return `<svg viewBox="0 0 640 ${height}" role="img" aria-label="Drawing: ${escaped(name)}" font-family="Roboto, Arial, sans-serif">${parts.join('')}</svg>`;
}

/** About as wide as the letters are: fonts differ. */
function widthOf(text: string): number {
  return text.length * 8;
}

export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
