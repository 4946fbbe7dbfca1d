import type { DealRole, Definition } from '../../definition/definition';
import { resolveColumns } from '../../definition/fields';
import { dealWords } from '../../definition/languages/languages';
import { fold } from '../../engine/values/fold';
import type { Tab } from './tab';
import { words } from './words';

/** Where the roles stand in the deals tab, 0-based; a role that is not mapped has none. */
export interface DealColumns {
  readonly of: (role: DealRole) => number | undefined;
  /** The column that tells deals apart. */
  readonly id: number | undefined;
}

const DEAL_ID = new RegExp(`^(?:${dealWords('id')})$`);

/**
 * Finds the columns of the DEALS section.
 *
 * @param definition - Its DEALS section.
 * @param tab - The deals tab.
 * @throws Where the outcome is not mapped, and for every role whose header is not there.
 */
export function dealColumns({ deals }: Definition, { headers, place }: Tab): DealColumns {
  const mapped = deals.filter(({ header }) => header !== '');
  if (!mapped.some(({ role }) => role === 'Outcome')) throw new Error(words.noOutcomeRole);
  const fields = mapped.map(({ header }) => ({ name: header, aliases: [] }));
  const { columnOf, problems } = resolveColumns(fields, headers, place);
  if (problems.length > 0) {
    throw new Error(words.roleProblems(problems.map(({ message }) => message)));
  }
  const headerOf = new Map(mapped.map(({ role, header }) => [role, header]));
  const taken = new Set(mapped.map(({ header }) => columnOf(header)));
  const id = headers.findIndex((header, column) => {
    const name = fold(String(header));
    return DEAL_ID.test(name) || (name === 'id' && !taken.has(column));
  });
  return {
    of: (role) => columnOf(headerOf.get(role) ?? ''),
    id: id < 0 ? undefined : id,
  };
}
