/** Texts of the sidebar that more than one of its parts says. */
export const words = {
  noAnswer: 'The spreadsheet did not answer. Your changes are kept; try again.',
  conflict: 'Somebody else saved in between.',
  takeUp: (at: string) => `Take up your draft of ${at}`,
  takenUp: (changes: string, version: number) =>
    `Your ${changes} of then stand on version ${version}, not saved yet.`,
  isOlder: (base: number, version: number) =>
    `It began from version ${base}; version ${version} stands now. Yours is put on top, nothing is saved by that.`,
  keptBoth: (clashes: readonly string[]) => ` Changed by both, yours kept: ${clashes.join(', ')}.`,
  keptWhole: ' What it began from is gone: all of it stands, look at the changes before you save.',
  forgetDraft: 'Discard it',
  unfinishedDraft: 'Unsaved draft',
  notKept: (why: string) => `Your draft will not outlive this sidebar: ${why}`,
  defaultName: 'ICP Config',
} as const;

/** Name of a definition as the menu shows it. */
export function shownName(name: string): string {
  return name === '' ? words.defaultName : name;
}

/** A count with grouping. @example count(12345) // '12,345' */
export function count(value: number): string {
  return value.toLocaleString('en-US');
}

/** A count with its noun. @example counted(1, 'account') // '1 account' */
export function counted(value: number, noun: string): string {
  return `${count(value)} ${noun}${value === 1 ? '' : 's'}`;
}

/** A share from 0 to 1 as whole per cent; `–` where there is none. */
export function percent(share: number): string {
  if (Number.isNaN(share)) return '–';
  const rounded = Math.round(share * 100);
  if (rounded === 0 && share > 0) return '< 1 %';
  return `${rounded} %`;
}

/** A share that misses its target and does not round up to it. @example below(0.796, 0.8) // '79.6 %' */
export function below(share: number, target: number): string {
  const isRoundedUp = Math.round(share * 100) / 100 >= target;
  return isRoundedUp ? `${Math.floor(share * 1000 + 1e-9) / 10} %` : percent(share);
}

/** A difference with its sign. @example signed(-12) // '−12' */
export function signed(value: number): string {
  return value < 0 ? `−${count(-value)}` : `+${count(value)}`;
}

/** A large amount in three digits. @example amount(412_300, '€') // '€ 412 k' */
export function amount(value: number, currency: string): string {
  return `${currency} ${inThousands(value)}`.trim();
}

function inThousands(value: number): string {
  const units = [
    [1e9, 'bn'],
    [1e6, 'm'],
    [1e3, 'k'],
  ] as const;
  const unit = units.find(([size]) => value >= size);
  if (unit === undefined) return count(Math.round(value));
  return `${count(Number((value / unit[0]).toPrecision(3)))} ${unit[1]}`;
}

/** What an error says. */
export function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
