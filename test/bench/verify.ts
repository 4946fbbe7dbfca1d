import type { Table } from '../../src/engine/evaluate';
import type { ScoringModel } from '../../src/engine/model';
import type { Contender } from './contender';

/**
 * Compares the shown scores of all contenders, row by row, with those of the first one.
 *
 * @throws Where two differ: then their times say nothing.
 */
export async function verifySame(
  contenders: readonly Contender[],
  model: ScoringModel,
  table: Table,
): Promise<void> {
  const [first, ...others] = contenders;
  const expected = Array.from(await first!.prepare(model, table)());
  for (const { name, prepare } of others) {
    const scores = Array.from(await prepare(model, table)());
    const row = scores.findIndex((score, index) => !Object.is(score, expected[index]));
    if (row >= 0 || scores.length !== expected.length) {
      throw new Error(`${name} must score row ${row} ${expected[row]}, got ${scores[row]}`);
    }
  }
}
