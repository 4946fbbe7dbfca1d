import type { Cell } from '../../src/engine/model';

/**
 * Readings of the cell shapes that `random-list.ts` makes, written from src/engine/README.md alone: no code
 * of the engine, `undefined` for unknown.
 */
export interface World {
  /** Days since 1970-01-01. */
  readonly today: number;
  /** Whether cells may have been written after today, as those beside an old deal. */
  readonly isPast: boolean;
  /** Plain texts that stand for no value. */
  readonly missing: readonly string[];
}

export function createWorld(today: number, missingWords: readonly string[], isPast = false): World {
  return { today, isPast, missing: ['', ...errors, ...missingWords].map(plain) };
}

const errors = ['#N/A', '#REF!', '#DIV/0!', '#VALUE!'];
const MS_PER_DAY = 24 * 60 * 60 * 1000;

const plainTexts = new Map<string, string>();

/** Lower case, without accents and extra spaces. */
export function plain(text: string): string {
  const known = plainTexts.get(text) ?? withoutAccents(text);
  plainTexts.set(text, known);
  return known;
}

function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
    .join(' ');
}

export function textOf(cell: Cell, world: World): string | undefined {
  if (cell instanceof Date) return undefined;
  const text = plain(String(cell));
  return world.missing.includes(text) ? undefined : text;
}

export function itemsOf(list: string): string[] {
  const items = [''];
  let quoted = false;
  for (const sign of list) {
    if (sign === '"') quoted = !quoted;
    else if (!quoted && [',', ';', '|', '\n'].includes(sign)) items.push('');
    else items.push(`${items.pop()}${sign}`);
  }
  return items.map(plain).filter((item) => item !== '');
}

const times: Record<string, number> = { '': 1, '%': 0.01, k: 1e3, m: 1e6, mm: 1e6, bn: 1e9 };

/** Low and high end of a number (both the same), of `51-200` or of `200+`. */
export function endsOf(text: string): [low: number, high: number] | undefined {
  const range = /^([^ ]+) ?- ?([^ ]+)$/.exec(text);
  if (range) {
    const ends = [amountOf(range[1]!), amountOf(range[2]!)];
    return ends.includes(undefined) ? undefined : [ends[0]!, ends[1]!];
  }
  const amount = amountOf(text.replace(/\+$/, ''));
  if (amount === undefined) return undefined;
  return [amount, text.endsWith('+') ? Number.POSITIVE_INFINITY : amount];
}

function amountOf(text: string): number | undefined {
  const parts = /^~?(-?)\$?([\d,]+(?:\.\d+)?) ?(%|k|mm?|bn)?$/.exec(text);
  if (!parts) return undefined;
  const amount = Number(parts[2]!.split(',').join('')) * times[parts[3] ?? '']!;
  return parts[1] === '-' ? -amount : amount;
}

/** The size that was typed where a sheet has made a date of it; today is in 2025. */
export function sizeOf(cell: Date): [low: number, high: number] | undefined {
  const [year, month, day] = cell.toISOString().slice(0, 10).split('-').map(Number) as number[];
  if (year! < 2000) return day === 1 && year! >= 1900 ? [month!, year! - 1900] : undefined;
  if (year! > 2025) return undefined;
  return month! < day! ? [month!, day!] : [day!, month!];
}

export function numberOf(cell: Cell, world: World): number | undefined {
  if (cell instanceof Date) {
    const size = sizeOf(cell);
    return size && (size[0] + size[1]) / 2;
  }
  if (typeof cell === 'number') return cell;
  const text = typeof cell === 'string' ? textOf(cell, world) : undefined;
  const ends = text === undefined ? undefined : endsOf(text);
  if (ends === undefined) return undefined;
  return ends[1] === Number.POSITIVE_INFINITY ? ends[0] : (ends[0] + ends[1]) / 2;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export function dayOf(cell: Cell, world: World): number | undefined {
  if (cell instanceof Date) return Math.floor(cell.getTime() / MS_PER_DAY);
  const text = typeof cell === 'string' ? (textOf(cell, world) ?? '') : '';
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso) return Date.UTC(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3])) / MS_PER_DAY;
  const dotted = text.split('.').map(Number);
  if (/^\d{1,2}\.\d{1,2}\.\d{4}$/.test(text)) return existing(dotted[2]!, dotted[1]!, dotted[0]!);
  const named = /^([a-z]+) (\d+), (\d{4})$/.exec(text) ?? /^(\d+) ([a-z]+) (\d{4})$/.exec(text);
  if (!named) return undefined;
  const [month, day] = /^\d/.test(named[1]!) ? [named[2]!, named[1]!] : [named[1]!, named[2]!];
  return Date.UTC(Number(named[3]), months.indexOf(month.slice(0, 3)), Number(day)) / MS_PER_DAY;
}

function existing(year: number, month: number, day: number): number | undefined {
  const lengths = [31, year % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const isDay = day >= 1 && day <= (lengths[month - 1] ?? 0);
  return isDay ? Date.UTC(year, month - 1, day) / MS_PER_DAY : undefined;
}

export function yesNoOf(cell: Cell, world: World): boolean | undefined {
  const text = textOf(cell, world) ?? '';
  if (['true', 'yes', 'y', '1', '✓'].includes(text)) return true;
  return ['false', 'no', 'n', '0', '✗'].includes(text) ? false : undefined;
}

/** The countries of `random-list.ts`, and as the sample spells them; `NO` is also what a yes-no column holds. */
const countries: Record<string, string[]> = {
  DE: ['germany', 'deutschland', 'de', 'deu'],
  AT: ['austria', 'at'],
  CH: ['switzerland', 'ch'],
  FR: ['france', 'fr', 'fra'],
  GB: ['united kingdom', 'uk', 'u.k.', 'great britain', 'gb'],
  US: ['united states', 'united states of america', 'usa', 'u.s.', 'us'],
  CA: ['canada', 'ca'],
  SE: ['sweden', 'se'],
  NO: ['norway', 'no'],
  IN: ['india', 'in'],
  BR: ['brazil', 'br'],
};
const groups: Record<string, string[]> = {
  dach: ['DE', 'AT', 'CH'],
  eu: ['DE', 'AT', 'FR', 'SE'],
  nordics: ['SE', 'NO'],
  'north america': ['US', 'CA'],
  emea: ['DE', 'AT', 'CH', 'FR', 'GB', 'SE', 'NO'],
};

export function countryOf(cell: Cell, world: World): string | undefined {
  const text = textOf(cell, world) ?? '';
  return Object.keys(countries).find((code) => countries[code]!.includes(text));
}

export function countriesOf(list: string): string[] {
  const codes = itemsOf(list).map((item) =>
    Object.keys(countries).filter((code) => countries[code]!.includes(item)),
  );
  return [...codes.flat(), ...itemsOf(list).flatMap((item) => groups[item] ?? [])];
}
