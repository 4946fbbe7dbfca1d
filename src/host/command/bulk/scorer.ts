import { createRequire } from 'node:module';
import { builtFile } from '../../core/built-files';

/** A column of a file, and its type as DuckDB says it. */
export interface FileColumn {
  readonly name: string;
  /** As the file has it: names that stand twice are numbered. */
  readonly header: string;
  readonly declared: string;
}

/** Where a definition comes from: a workbook, by its state, or a file. */
export interface DefinitionFrom {
  /** Its name in the workbook, `''` for the one in `ICP Config` and for one of a file. */
  readonly name: string;
  readonly version?: number;
  readonly from: { readonly state: unknown } | { readonly text: string; readonly name: string };
}

/** What is asked of the built file that writes the query. */
export interface Asked extends DefinitionFrom {
  readonly columns: readonly FileColumn[];
  readonly file: string;
  /** Name of the column that numbers the rows. */
  readonly row: string;
  readonly now: number;
  readonly timeZone: string;
  readonly locale: string;
}

/** How a file is scored. */
export interface Scores {
  readonly kept: readonly string[];
  readonly headers: readonly string[];
  /** Those of tier and score. */
  readonly tier: string;
  readonly score: string;
  readonly scoresOf: (rows: string) => string;
  readonly functions: Readonly<Record<string, (text: string) => string>>;
  readonly remarks: readonly string[];
}

export type Scorer = (asked: Asked) => Scores;

/** The scorer that the build puts beside the command line: this folder knows no scoring. */
export function builtScorer(): Scorer {
  return createRequire(__filename)(builtFile('bulk.cjs')).scores;
}
