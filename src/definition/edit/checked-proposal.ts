import type { Definition } from '../definition';
import { readBackProblems } from '../sheet/read-back';
import { validate } from '../validate';

/** A proposed definition that could be saved as it is. */
export interface CheckedProposal {
  /** `undefined` where there is nothing to propose, or what there is could not be saved. */
  readonly definition: Definition | undefined;
  /** Why what there is could not be saved; none where it could. */
  readonly problems: readonly string[];
}

/**
 * Checks a proposal before anybody sees it, by the rules of the config sheet, and whether it reads
 * back from there as it is.
 *
 * @param proposed - `undefined` where there is nothing to propose.
 */
export function checkedProposal(proposed: Definition | undefined): CheckedProposal {
  if (proposed === undefined) return { definition: undefined, problems: [] };
  const found = validate(proposed).map(({ message }) => message);
  const problems = found.length > 0 ? found : readBackProblems(proposed);
  return { definition: problems.length > 0 ? undefined : proposed, problems };
}
