/**
 * Measures what is proposed from deals: `npm run trials -- [what] [seeds] [folder]`. What is the
 * beginning of a trial's name or `all`; the folder holds real workbooks, each a folder of CSV files.
 */

import { proposeFromWorkbook } from './app-path';
import { badInputs, runBadInput } from './bad-input';
import { driftKinds, runDrift } from './drift';
import { runFieldTests } from './field-test';
import { runFieldTestsInWorkbooks } from './field-test-app';
import { runHealth } from './health';
import { runNoise } from './noise';
import { printTable, ratio } from './print';
import { runPromises } from './promises';
import { interval, proposeFromReal, realDeals, realTabs, runHeldOut } from './real';
import { runSpeed } from './speed';
import { runTruth, type TruthCounts } from './truth';
import { worldNamed, worlds } from './worlds';

const [what = 'all', seedCount = '60', folder] = process.argv.slice(2);
const seedsTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const seeds = seedsTo(Number(seedCount));

const trials: Readonly<Record<string, () => void | Promise<void>>> = {
  'truths-600': () => printTruths('', 600, seeds, (kind, own) => runTruth(kind, own, 600)),
  'truths-3000': () => printTruths('', 3000, seeds, (kind, own) => runTruth(kind, own, 3000)),
  app() {
    const few = seeds.slice(0, Math.ceil(seeds.length / 6));
    printTruths(' by the whole path', 600, few, (kind, own) =>
      runTruth(kind, own, 600, proposeFromWorkbook),
    );
  },
  drift: printDrift,
  'field-test': printFieldTests,
  'whole-field-test': printWholeFieldTests,
  health: printHealth,
  noise: printNoise,
  promises: printPromises,
  'bad-input': printBadInput,
  speed: printSpeed,
  real: printReal,
};

void run();

async function run(): Promise<void> {
  for (const [name, trial] of Object.entries(trials)) {
    if (what === 'all' || name.startsWith(what)) await trial();
  }
}

/** Every finding, so that a person can say which are noise. */
async function printHealth(): Promise<void> {
  const all = await runHealth(folder);
  printTable(
    'Health after Set up, with an owner and a backtest',
    ['workbook', 'severity', 'finding'],
    all.flatMap(({ name, view }) => [
      [name, '', view.below],
      ...view.findings.map(({ severity, what }) => [name, severity, what]),
    ]),
  );
}

function printTruths(
  way: string,
  deals: number,
  own: readonly number[],
  runOne: (kind: (typeof worlds)[number], own: readonly number[]) => TruthCounts,
): void {
  const all = worlds.map((kind) => {
    console.error(`${kind.name} …`);
    return runOne(kind, own);
  });
  printTable(
    `Truths${way}, ${deals} deals, ${own.length} seeds each (lift ≥ 1.5 found ≥ 95 %, false ≤ 5 %, gap ≤ 0.01)`,
    [
      ...[
        'world',
        'lift ≥ 1.5',
        'visible',
        '1.5 to 2',
        '1.15 to 1.5',
        'right 75–95 %',
        'false',
        'none',
      ],
      ...['criteria', 'truth', 'its card', 'built', 'gap', 'to card', 'ms'],
    ],
    [...all, totalOf(all)].map(truthRow),
  );
  const problems = all.flatMap((one) => one.problems);
  console.log(`proposals that can not be saved as they are: ${problems.length}`);
  for (const problem of problems.slice(0, 10)) console.log(`  ${problem}`);
}

/** The sum of all worlds. */
function totalOf(all: readonly TruthCounts[]): TruthCounts {
  const total = all.reduce<Record<string, number>>((sum, one) => {
    for (const [name, value] of Object.entries(one)) {
      if (typeof value === 'number') sum[name] = (sum[name] ?? 0) + value;
    }
    return sum;
  }, {});
  return { ...(all[0] as TruthCounts), ...total, world: 'all' };
}

function truthRow(one: TruthCounts): string[] {
  const mean = (sum: number, digits: number) => (sum / one.seeds).toFixed(digits);
  return [
    one.world,
    ratio(one.clearFound, one.clear),
    ratio(one.visible, one.clear),
    ratio(one.nearFound, one.near),
    ratio(one.weakFound, one.weak),
    ratio(one.sidedFound, one.sided),
    ratio(one.wrong, one.proposed),
    String(one.none),
    mean(one.proposed, 1),
    mean(one.truthArea, 3),
    mean(one.cardArea, 3),
    mean(one.builtArea, 3),
    mean(one.truthArea - one.builtArea, 3),
    mean(one.cardArea - one.builtArea, 3),
    mean(one.milliseconds, 0),
  ];
}

function printDrift(): void {
  for (const accounts of [200, 2000]) {
    printTable(
      `Drift, ${accounts} accounts, ${seeds.length} seeds each (nothing happens: any ≤ 5 %; found ≥ 90 % where known ≥ 95 %)`,
      ['what happens', 'any finding', 'found', 'by who knows', 'kinds'],
      driftKinds.map((kind) => {
        const { workbooks, any, found, known, kinds } = runDrift(kind, seeds, accounts);
        const told = Object.entries(kinds).map(([name, count]) => `${name} ${count}`);
        const counts = [any, found, known].map((count) => ratio(count, workbooks));
        return [kind.name, ...counts, told.join(', ')];
      }),
    );
  }
}

function printFieldTests(): void {
  const many = seedsTo(2000);
  const kinds = [0.25, 0.3, 0.35].flatMap((hoped) => [
    [hoped, 0.2] as const,
    [hoped, hoped] as const,
  ]);
  printTable(
    `Field tests, ${many.length} each (said falsely ≤ 5 %, found ≥ 80 %)`,
    ['planned for', 'truly', 'deals an arm', 'B wins more', 'B wins less'],
    kinds.map(([hoped, truly]) => {
      const { perArm, more, less, tests } = runFieldTests(many, 0.2, hoped, truly);
      const percents = [hoped, truly].map((rate) => `20 % to ${Math.round(100 * rate)} %`);
      return [...percents, String(perArm), ratio(more, tests), ratio(less, tests)];
    }),
  );
}

/** By the whole path, from the plan to what the tab says. */
function printWholeFieldTests(): void {
  const many = seedsTo(1000);
  printTable(
    `Field tests by the whole path, ${many.length} each (said falsely ≤ 5 %, found ≥ 80 %)`,
    ['planned for', 'truly', 'deals an arm', 'B wins more', 'B wins less'],
    [0.2, 0.35].map((truly) => {
      const { perArm, more, less, tests } = runFieldTestsInWorkbooks(many, 0.2, 35, truly);
      const percent = `20 % to ${Math.round(100 * truly)} %`;
      return ['20 % to 35 %', percent, String(perArm), ratio(more, tests), ratio(less, tests)];
    }),
  );
}

function printNoise(): void {
  const counts = runNoise(seedsTo(5 * seeds.length));
  const single = counts.workbooks - counts.repeated;
  printTable(
    `Noise, ${counts.workbooks} workbooks (proposals ≤ 3 %)`,
    ['accounts', 'with a proposal'],
    [
      ['one deal each', ratio(counts.proposals - counts.repeatedProposals, single)],
      ['several deals', ratio(counts.repeatedProposals, counts.repeated)],
      ['all', ratio(counts.proposals, counts.workbooks)],
    ],
  );
  for (const told of counts.proposed.slice(0, 12)) console.log(`  ${told.slice(0, 160)}`);
}

function printPromises(): void {
  const kinds = [
    ...([
      ['texts', 600],
      ['mixed', 600],
      ['weak only', 600],
    ] as const),
    ...([
      ['repeated accounts', 600],
      ['repeated accounts', 1500],
    ] as const),
  ];
  const all = kinds.map(([name, deals]) => runPromises(worldNamed(name), seeds, deals));
  const mean = (sum: number, of: number) => (sum / of).toFixed(3);
  printTable(
    `Promises, ${seeds.length} seeds each (intervals hold the figure on fresh deals ≥ 90 %; fresh less promised)`,
    ['world', 'deals', 'area', 'won included', 'lost excluded', 'area by', 'won by', 'lost by'],
    all.map((one) => [
      one.world,
      String(one.deals),
      ratio(one.area, one.withArea),
      ratio(one.wonIncluded, one.proposed),
      ratio(one.lostExcluded, one.proposed),
      mean(one.areaBias, one.withArea),
      mean(one.wonBias, one.proposed),
      mean(one.lostBias, one.proposed),
    ]),
  );
  printTable(
    '"Better" (said where the proposal is none on fresh deals ≤ 2.5 % of all)',
    ['world, present definition', 'deals', 'said', 'said wrongly', 'none indeed'],
    all.flatMap((one) =>
      Object.entries(one.better).map(([present, { said, wrong, worse, all: every }]) => [
        `${one.world}, ${present}`,
        String(one.deals),
        ratio(said, every),
        ratio(wrong, every),
        ratio(worse, every),
      ]),
    ),
  );
}

function printBadInput(): void {
  printTable(
    'Bad input (an answer, no exception but the app’s own words, nothing from nothing)',
    ['input', 'ms', 'ms in the app', 'proposed', 'in the app'],
    Object.keys(badInputs).map((input) => {
      const answer = runBadInput(input);
      return [
        input,
        answer.milliseconds.toFixed(0),
        answer.inAppMilliseconds.toFixed(0),
        answer.proposed.slice(0, 60),
        answer.inApp.slice(0, 100),
      ];
    }),
  );
}

function printSpeed(): void {
  const sizes = [
    { deals: 10_000, columns: 40, times: 3 },
    { deals: 10_000, columns: 200, times: 1 },
  ];
  printTable(
    'Speed, ms (10,000 deals × 40 columns ≤ 2,000)',
    ['deals × columns', 'propose', 'with its promise', 'whole path'],
    sizes.map(({ deals, columns, times }) => {
      const speed = runSpeed(deals, columns, times);
      return [
        `${deals} × ${columns}`,
        ...[speed.propose, speed.withPromise, speed.wholePath].map((ms) => ms.toFixed(0)),
      ];
    }),
  );
}

async function printReal(): Promise<void> {
  if (folder === undefined) return;
  const deals = (await realTabs(`${folder}/salvirt`)).get('Deals') ?? [];
  const lefts = { 'all attributes': [], 'without seller and product': ['Seller', 'Product'] };
  for (const [name, left] of Object.entries(lefts)) {
    printTable(
      `salvirt, ${name}, 25 folds (not below regression or weight of evidence by more than 0.01)`,
      ['method', 'area', 'against the proposal', 'won included', 'lost excluded', 'criteria'],
      runHeldOut(realDeals(deals, 'Status', ['Deal ID', ...left])).map((line) => [
        line.method,
        interval(line.area),
        interval(line.difference),
        interval(line.wonIncluded),
        interval(line.lostExcluded),
        Number.isNaN(line.criteria) ? '' : line.criteria.toFixed(1),
      ]),
    );
  }
  for (const name of ['salvirt', 'maven', 'subscription']) {
    console.log(`\n${name}: ${proposeFromReal(await realTabs(`${folder}/${name}`))}`);
  }
}
