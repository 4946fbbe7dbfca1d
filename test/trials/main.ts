/**
 * Measures what is proposed from deals: `npm run trials -- [what] [seeds] [folder]`, where what is
 * one of the trials below or `all`, and the folder holds real workbooks as CSV files.
 */

import { printTable, ratio } from './print';
import { runTruth, type TruthCounts } from './truth';
import { worlds } from './worlds';

const [what = 'all', seedCount = '60', folder] = process.argv.slice(2);
const seeds = Array.from({ length: Number(seedCount) }, (_, index) => index + 1);

const trials: Readonly<Record<string, () => void>> = {
  'truths-600': () => printTruths(600),
  'truths-3000': () => printTruths(3000),
};

void folder;
for (const [name, run] of Object.entries(trials))
  if (what === 'all' || name.startsWith(what)) run();

function printTruths(deals: number): void {
  const all = worlds.map((kind) => runTruth(kind, seeds, deals));
  printTable(
    `Truths, ${deals} deals, ${seeds.length} seeds each (lift ≥ 1.5 found ≥ 95 %, false ≤ 5 %, area within 0.01)`,
    [
      'world',
      'lift ≥ 1.5',
      '1.5 to 2',
      '1.15 to 1.5',
      'right 75–95 %',
      'false',
      'none',
      'criteria',
      'truth',
      'its card',
      'built',
      'gap',
      'to card',
      'ms',
    ],
    all.map(truthRow),
  );
  const problems = all.flatMap((one) => one.problems);
  console.log(`proposals that can not be saved as they are: ${problems.length}`);
  for (const problem of problems.slice(0, 10)) console.log(`  ${problem}`);
}

function truthRow(one: TruthCounts): string[] {
  const mean = (sum: number, digits: number) => (sum / one.seeds).toFixed(digits);
  return [
    one.world,
    ratio(one.clearFound, one.clear),
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
