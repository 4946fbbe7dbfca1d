import type { Definition } from '../../definition/definition';
import { fingerprint } from '../../definition/fingerprint';
import type { ArmView, FieldTestView } from '../../protocol/field-test-view';
import { roleHeader } from '../accounts/key-column';
import { type JudgedWorkbook, readJudged } from '../judged/read-judged';
import type { LoadedDefinition } from '../load-definition';
import type { Outside } from '../outside';
import { presentVersion } from '../versions/current-version';
import { versionLabel } from '../versions/version-label';
import { accountKeys } from './account-keys';
import { findTestColumns, type TestColumns } from './arm-columns';
import { unpackArms } from './drawn-arms';
import type { FieldTest, TestOutcome } from './field-test';
import { testOutcome } from './test-outcome';
import { type KeptTests, lastTest, runningTest } from './test-tab';
import { words } from './words';

/** How the field tests of a definition stand. */
export interface Standing {
  readonly name: string;
  readonly loaded: LoadedDefinition;
  readonly read: JudgedWorkbook;
  readonly kept: KeptTests;
  /** The one that runs, else the last one. */
  readonly test: FieldTest | undefined;
  readonly outcome: TestOutcome | undefined;
  readonly columns: TestColumns;
}

/** @param read - Its tabs, where they were read already. */
export function standingOf(
  { workbook }: Pick<Outside, 'workbook'>,
  name: string,
  loaded: LoadedDefinition,
  kept: KeptTests,
  read = readJudged(workbook, loaded),
): Standing {
  const test = lastTest(kept, name);
  return {
    ...{ name, loaded, read, kept, test },
    outcome: test && (test.ended?.outcome ?? outcomeNow(test, read)),
    columns: read.accounts ? findTestColumns(read.accounts.list, name, test) : [],
  };
}

/** Where the deals can't be read none has come in: the care says so. */
function outcomeNow(test: FieldTest, { accounts, deals }: JudgedWorkbook): TestOutcome {
  const keys = accounts ? accountKeys(accounts) : [];
  const input = deals?.input ?? { deals: [], dealAccounts: undefined, context: noDay };
  return testOutcome(test, input, keys);
}

const noDay = { asOf: 0, today: 0, decimalComma: false, dayOf: () => Number.NaN };

/** Roles without which no deal has an arm. */
const NEEDED = ['Account key', 'Created on'] as const;

/** The same as the sidebar shows it. */
export function viewOf(outside: Outside, standing: Standing): FieldTestView {
  const { name, test, outcome, kept, columns } = standing;
  const isRunning = runningTest(kept, name) !== undefined;
  const isEnough = outcome !== undefined && outcome.says !== 'too early';
  const said = saidOf(standing);
  const lacks = NEEDED.find((role) => roleHeader(standing.loaded.definition, role) === '');
  const former = kept.tests
    .filter((one) => one.test.name === name && one.test !== test)
    .map(({ test: one }) => [words.former(one), words.against(one)].filter(Boolean).join(' '))
    .reverse();
  return {
    ...said,
    ...{ isRunning, isEnough, former },
    arms: test && outcome ? (['A', 'B'] as const).map((arm) => armView(arm, test, outcome)) : [],
    care: careOf(outside, standing),
    columns: columnHeaders(standing, columns),
    ...(lacks !== undefined && { lacks }),
    ...(test?.ended === undefined ? {} : { taken: draftOf(standing.loaded.definition, test) }),
  };
}

/** Sentence, mark, what it rests on and what to do. */
export function saidOf({
  test,
  outcome,
}: Standing): Pick<FieldTestView, 'mark' | 'sentence' | 'below' | 'todo'> {
  if (test === undefined || outcome === undefined) {
    return { mark: '·', sentence: words.none, below: '', todo: words.begin };
  }
  const below = [words.spread(outcome), words.below(test), words.against(test), words.ended(test)]
    .filter(Boolean)
    .join(' ');
  const isTold = outcome.says !== 'too early';
  if (test.ended === undefined) {
    const sentence = isTold ? `${words.enough}. ${words.said(outcome)}` : words.running(outcome);
    return {
      mark: marks[outcome.says],
      sentence,
      below,
      todo: words.todo[isTold ? 'enough' : 'running'],
    };
  }
  return {
    mark: marks[outcome.says],
    sentence: words.said(outcome),
    below,
    todo: words.todo[outcome.says],
  };
}

const marks = {
  'too early': '·',
  'B wins more': '✓',
  'B wins less': '✕',
  'no difference told': '·',
} as const;

function armView(arm: 'A' | 'B', test: FieldTest, outcome: TestOutcome): ArmView {
  const { rate, deciding, ...counts } = outcome.arms[arm];
  const { label } = arm === 'A' ? test.a : test.b;
  return { arm, label, ...counts, rate: words.rate({ rate, deciding }) };
}

/** B as a draft of the definition: its tabs, name and owner stay. */
export function draftOf({ settings }: Definition, { b }: FieldTest): Definition {
  const { name, owner, accountsSheet, dealsSheet, headerRow } = settings;
  const own = { name, owner, accountsSheet, dealsSheet, headerRow };
  return { ...b.definition, settings: { ...b.definition.settings, ...own } };
}

function columnHeaders({ read }: Standing, columns: TestColumns): string[] {
  const { list } = read.accounts ?? {};
  const headers = list?.values[list.headerRow - 1] ?? [];
  return columns.flatMap((column) => (column === undefined ? [] : [String(headers[column] ?? '')]));
}

/** What to keep in mind, in words. */
export function careOf(outside: Outside, standing: Standing): string[] {
  const { name, loaded, read, kept, test, columns } = standing;
  const { definition, context } = loaded;
  const others = kept.tests.filter(
    (one) =>
      one.test.name !== name && one.test.ended === undefined && isSameList(one.test, definition),
  );
  const told = [...read.notTold, ...others.map((one) => words.otherRuns(one.test.name))];
  const there = columnHeaders(standing, columns);
  if (test === undefined || test.ended !== undefined) {
    return there.length === 0 ? told : [...told, words.leftColumns(there)];
  }
  const isChanged = fingerprint(definition) !== test.a.fingerprint;
  const now = isChanged ? versionLabel(name, presentVersion(outside, name, loaded)) : '';
  const isLost = columns.some((column) => column === undefined);
  const armless = read.accounts ? withoutArm(test, accountKeys(read.accounts)) : 0;
  const { asOf } = definition.settings;
  return [
    ...told,
    ...(isChanged ? [words.aChanged(test, now)] : []),
    ...(asOf !== undefined ? [words.asOf(asOf)] : []),
    ...(asOf === undefined && context.asOf < test.startedOn ? [words.future(test.startedOn)] : []),
    ...(isLost && read.accounts !== undefined ? [words.missingColumns] : []),
    ...(armless > 0 ? [words.noArm(armless)] : []),
  ];
}

function isSameList({ a }: FieldTest, { settings }: Definition): boolean {
  return a.definition.settings.accountsSheet === settings.accountsSheet;
}

function withoutArm({ arms }: FieldTest, keys: readonly string[]): number {
  const drawn = unpackArms(arms);
  return new Set(keys.filter((key) => key !== '' && drawn.of(key) === undefined)).size;
}
