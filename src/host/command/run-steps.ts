import type { Host } from '../core/api';
import { parseReference } from '../core/cells/a1';
import { writeCsv } from '../core/csv/write';
import type { Undone } from './answers';
import type { Step } from './options';

type Print = (line: string) => void;
type Tabs = ReadonlyMap<string, readonly (readonly string[])[]>;

/**
 * Does the steps one after the other, up to the first that fails.
 *
 * @param undone tells why the action that just ended may not have done what it was asked to
 * @returns why that one failed
 */
export async function runSteps(
  host: Host,
  steps: readonly Step[],
  print: Print,
  undone: () => readonly Undone[],
): Promise<Error | undefined> {
  try {
    for (const step of steps) {
      if (step.kind === 'run') await runAction(host, step.label, undone);
      else if (step.kind === 'api') print(String(await host.run('icpApi', [step.request])));
      else await enterFormula(host, step.cell, step.formula);
    }
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  } finally {
    await host.whenIdle();
  }
}

const REASONS: Readonly<Record<Undone['why'], string>> = {
  refused: 'was refused: see its message',
  'not answered': 'asked what no --answer answers, and was cancelled',
};

/** What an action says under its own name is what it found. */
async function runAction(host: Host, label: string, undone: () => readonly Undone[]) {
  await host.runMenu(label);
  const told = undone().find(({ title }) => title !== label.replace(/…$/, ''));
  if (told !== undefined) throw new Error(`"${label}" ${REASONS[told.why]}`);
}

/** Every tab as it is shown. */
export function shownTabs(host: Host): Tabs {
  return new Map(host.sheetNames().map((name) => [name, host.displayValues(name)]));
}

/** Characters of a cell that are printed. */
const PRINTED = 120;

/** Prints the tabs that are new or differ, as CSV; of long cells the beginning. */
export function printChanges(before: Tabs, after: Tabs, print: Print): void {
  for (const [name, rows] of after) {
    const csv = writeCsv(rows);
    if (before.has(name) && writeCsv(before.get(name) ?? []) === csv) continue;
    print(`# ${name}\n${writeCsv(rows.map((row) => row.map(shortened)))}`);
  }
}

function shortened(text: string): string {
  return text.length > PRINTED ? `${text.slice(0, PRINTED - 1)}…` : text;
}

async function enterFormula(host: Host, cell: string, formula: string) {
  const reference = parseReference(cell);
  const sheet = reference?.sheet;
  if (!reference || sheet === undefined) {
    throw new Error(`CELL must name a tab and a cell such as 'Accounts!N1', got ${cell}`);
  }
  const address = cell.slice(cell.lastIndexOf('!') + 1);
  host.setCell(sheet, address, formula);
  await host.whenIdle();
  const shown =
    host.displayValues(sheet)[(reference.row ?? 1) - 1]?.[(reference.column ?? 1) - 1] ?? '';
  if (!/^#[A-Z/0]+[!?A]$/.test(shown)) return;
  throw new Error(`${cell}: ${shown} ${host.note(sheet, address)}`.trimEnd());
}
