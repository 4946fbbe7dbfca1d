import { fold } from '../../engine/values/fold';
import type { TestDone } from '../../protocol/answer';
import type { FieldPlanView, FieldTestView } from '../../protocol/field-test-view';
import { keptAuthor } from '../author';
import { type LoadedDefinition, loadDefinition } from '../load-definition';
import { type Looks, openLooks } from '../looks';
import type { Outside } from '../outside';
import { byPresent, isScoredBy } from '../setup/by-present';
import { currentVersion, presentVersion } from '../versions/current-version';
import { clearTestColumns } from './arm-columns';
import type { FieldTest } from './field-test';
import { type AskedTest, planFieldTest, planPrint } from './plan-test';
import type { PlannedTest } from './planned-test';
import { type Standing, standingOf, viewOf } from './standing';
import { drawArms } from './test-arms';
import { type KeptTests, lastTest, readTests, runningTest } from './test-tab';
import { words } from './words';
import { drawOver, joinedWords, writeArms } from './write-arms';
import { type WrittenTests, writeTests } from './write-tests';

/** How the field tests of a definition stand; nothing is written. */
export function readFieldTest(outside: Outside, name: string): FieldTestView {
  return viewOf(outside, standingNow(outside, name, readTests(outside.workbook)));
}

function standingNow(outside: Outside, name: string, kept: KeptTests): Standing {
  const loaded = loadDefinition(outside.workbook, name, outside.clock);
  return standingOf(outside, name, loaded, kept);
}

/** Share of accounts below which a change hardly shows. */
const FEW = 0.05;

/** That the tiers beside the accounts are those of another version than A, where they are. */
function scoresOfAnother(outside: Outside, name: string, plan: PlannedTest): string[] {
  const { loaded, both } = plan;
  const { list } = both.a;
  if (!list.scores.some((one) => one.header === 'ICP Version' && one.name === fold(name)))
    return [];
  const isPresent = byPresent(outside, name, loaded, presentVersion(outside, name, loaded));
  return isScoredBy(list, name, isPresent(name)) ? [] : [words.otherScores(plan)];
}

/** What a field test would take, as the sidebar shows it; nothing is written. */
export function readFieldPlan(outside: Outside, asked: AskedTest): FieldPlanView {
  const plan = planFieldTest(outside, asked);
  const { a, b, keyed, moved, accounts, unlisted, closed, loaded } = plan;
  const { minimumDeals, asOf } = loaded.definition.settings;
  return {
    labels: [a.label, b.label],
    today: words.today(plan),
    hoped: Math.round(plan.hoped * 100),
    preset: words.preset(plan),
    takes: words.takes(plan),
    tooLong: words.tooLong(plan),
    moves: words.moves(plan),
    care: [
      ...(moved < keyed * FEW ? [words.fewMove] : []),
      ...scoresOfAnother(outside, asked.name, plan),
      ...(closed < minimumDeals ? [words.fewClosed(closed)] : []),
      ...(accounts > keyed ? [words.unkeyed(accounts - keyed)] : []),
      ...(unlisted > 0 ? [words.unlisted(unlisted)] : []),
      ...(asOf === undefined ? [] : [words.asOf(asOf)]),
      words.lag,
    ],
    print: planPrint(plan),
  };
}

/**
 * Starts a field test: draws the arms, keeps the test in the tab `ICP Field Test`, then writes the columns
 * `ICP Test Arm` and `ICP Test Tier` beside the accounts.
 *
 * Rule: what the tab keeps is what runs. Columns that could not be written are told, and come with the
 * next update, or when the same start is asked for again.
 *
 * @param print - Of the plan that was seen, see `planPrint`.
 * @throws A message where it can't be, or where what was seen has changed; nothing is written then.
 */
export function startFieldTest(outside: Outside, asked: AskedTest, print: string): TestDone {
  const { name } = asked;
  const kept = readTests(outside.workbook);
  const running = runningTest(kept, name)?.test;
  const plan = planFieldTest(outside, asked);
  if (planPrint(plan) !== print) throw new Error(words.changedSince);
  const { loaded, read, both } = plan;
  if (running !== undefined) {
    if (isStarted(running, plan, todayOf(outside, loaded))) return updateFieldTest(outside, name);
    throw new Error(words.isRunning(running));
  }
  const others = scoresOfAnother(outside, name, plan);
  currentVersion(outside, name, loaded);
  const drawn = drawArms(testOf(outside, asked, plan), both, []);
  const tests = [...kept.tests.map(({ test }) => test), drawn.test];
  const looks = openLooks();
  const done = writeTests(outside, { name, loaded, read, columns: [] }, tests, looks);
  const told = writeArms(both.a, drawn, looks, { before: undefined });
  return finished(
    done,
    [words.started(drawn.test), words.against(drawn.test), ...told, ...others].filter(Boolean),
    looks,
  );
}

/** Whether a test is the one that was planned, started today. */
function isStarted({ b, hoped, startedOn }: FieldTest, plan: PlannedTest, today: number): boolean {
  const isSame = b.fingerprint === plan.b.fingerprint && hoped === plan.hoped;
  return isSame && startedOn === today;
}

/** The day that it is, whatever day the scores are as of. */
function todayOf({ clock }: Outside, { calendar }: LoadedDefinition): number {
  return calendar.today(clock.now());
}

function testOf(outside: Outside, { name }: AskedTest, plan: PlannedTest): FieldTest {
  const { loaded, a, b, rate, hoped, perArm, quarters } = plan;
  const startedAt = loaded.calendar.stamp(outside.clock.now());
  return {
    ...{ name, startedAt, a, b, rate, hoped, perArm, quarters },
    startedOn: todayOf(outside, loaded),
    by: keptAuthor(outside),
    seed: [outside.workbook.id(), name, startedAt, b.fingerprint].join(' '),
    arms: { A: '', B: '' },
  };
}

/**
 * Gives accounts that came an arm, and writes columns and tab anew.
 *
 * @throws A message where there is no test; nothing is written.
 */
export function updateFieldTest(outside: Outside, name: string): TestDone {
  const kept = readTests(outside.workbook);
  requireTest(kept, name);
  const running = runningTest(kept, name)?.test;
  const standing = standingNow(outside, name, kept);
  const { loaded, read, columns } = standing;
  const { accounts } = read;
  const looks = openLooks();
  const drawn = running && accounts && drawOver(running, loaded, accounts);
  const isDrawn = drawn !== undefined && 'test' in drawn;
  const tests = kept.tests.map(({ test }) => (isDrawn && test === running ? drawn.test : test));
  const over = { name, loaded, read, columns: isDrawn ? [] : columns };
  const done = writeTests(outside, over, tests, looks);
  const said =
    accounts === undefined || drawn === undefined
      ? []
      : isDrawn
        ? [...joinedWords(drawn), ...writeArms(accounts, drawn, looks, { before: running })]
        : [words.stays(drawn)];
  return finished(done, [words.updated, ...said], looks);
}

/**
 * Ends the field test that runs, whether it tells anything or not: its report stays in the tab.
 *
 * @param clears - Whether the columns are emptied too.
 * @throws A message where there was none; nothing is written.
 */
export function endFieldTest(outside: Outside, name: string, clears: boolean): TestDone {
  const kept = readTests(outside.workbook);
  const last = requireTest(kept, name);
  const standing = standingNow(outside, name, kept);
  const { loaded, read, outcome } = standing;
  const at = loaded.calendar.stamp(outside.clock.now());
  const ended = last.ended ?? (outcome && { at, by: keptAuthor(outside), outcome });
  const closed: FieldTest = { ...last, ...(ended && { ended }), arms: { A: '', B: '' } };
  const tests = kept.tests.map(({ test }) => (test === last ? closed : test));
  const looks = openLooks();
  const columns = clears ? [] : standing.columns;
  const done = writeTests(outside, { name, loaded, read, columns }, tests, looks);
  const said = [
    ...(ended ? [words.endedNow(ended.outcome)] : []),
    ...(clears ? cleared(standing, looks) : []),
  ];
  return finished(done, said, looks);
}

/** Empties the columns of a test that does not run. @throws A message where one runs. */
export function clearFieldTest(outside: Outside, name: string): TestDone {
  const kept = readTests(outside.workbook);
  const running = runningTest(kept, name)?.test;
  if (running !== undefined) throw new Error(words.isRunning(running));
  const standing = standingNow(outside, name, kept);
  const looks = openLooks();
  const said = [...cleared(standing, looks), ...looks.remarks()];
  return { view: viewOf(outside, { ...standing, columns: [] }), summary: said.join(' ') };
}

function cleared({ read: { accounts }, columns }: Standing, looks: Looks): string[] {
  if (accounts === undefined) return [];
  const { sheet, list } = accounts;
  return clearTestColumns(sheet, list, columns, looks) ? [words.cleared] : [words.noColumns];
}

function requireTest(kept: KeptTests, name: string): FieldTest {
  const test = lastTest(kept, name);
  if (test === undefined) throw new Error(words.noTest);
  return test;
}

function finished(done: WrittenTests, said: readonly string[], looks: Looks): TestDone {
  done.show();
  return { view: done.view, summary: [...said, ...done.remarks, ...looks.remarks()].join(' ') };
}
