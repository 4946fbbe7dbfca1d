import type { Definition } from '../../../src/definition/definition';
import type { Cell } from '../../../src/engine/model';
import { fold } from '../../../src/engine/values/fold';
import { createWorld } from '../../oracle/read-cell';
import { scoreByHand, type Verdict } from '../../oracle/score';
import { TODAY } from '../workbooks/market';
import type { ScoredSheet } from './first-day';

/**
 * What the rules of the engine say of each account of a tab, by the second computation of the score.
 *
 * @param sheet columns by header
 * @returns the verdict of a row, counted from 0
 */
export function oracleOf(
  definition: Definition,
  { columns }: ScoredSheet,
): (row: number) => Verdict {
  const { settings, fields } = definition;
  const byHand = scoreByHand(
    {
      ...definition,
      missingWords: settings.missingWords,
      minimumCoverage: settings.minimumCoverage,
    },
    createWorld(settings.asOf ?? TODAY, settings.missingWords),
  );
  const byName = new Map([...columns].reverse().map(([header, column]) => [fold(header), column]));
  const columnOf = (field: string) => {
    const known = fields.find(({ name }) => name === field);
    const headers = [field, ...(known?.aliases ?? [])];
    return headers.map((one) => byName.get(fold(one))).find((column) => column !== undefined);
  };
  return (row) => byHand((field) => columnOf(field)?.[row] as Cell | undefined);
}
