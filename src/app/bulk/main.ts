import type { Definition } from '../../definition/definition';
import { parseSaved } from '../../definition/lift';
import { decodeDefinitionFile } from '../../warehouse/file/definition-file';
import { BrokenDefinition } from '../definition-errors';
import { type BulkRun, type BulkScores, bulkScores } from './bulk-scores';

/** What the built file is asked: a run, and where its definition comes from. */
export interface Asked extends Omit<BulkRun, 'definition'> {
  /** As a state of the sidebar has it, or the text of a definition's file and the file's name. */
  readonly from: { readonly state: unknown } | { readonly text: string; readonly name: string };
}

/**
 * The entry of the built file that scores a file of accounts.
 *
 * @throws all that is wrong with the definition, or with the columns.
 */
export function scores({ from, ...run }: Asked): BulkScores {
  return bulkScores({ ...run, definition: definitionOf(from) });
}

function definitionOf(from: Asked['from']): Definition {
  const read =
    'state' in from ? parseSaved(from.state) : decodeDefinitionFile(from.text, from.name);
  if ('problems' in read) throw new BrokenDefinition(read.problems, read.owner);
  return read.definition;
}
