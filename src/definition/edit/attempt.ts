import { NEEDS_DATA } from '../../engine/tiers';
import { fold } from '../../engine/values/fold';
import { spreadsheetErrors } from '../../engine/values/spreadsheet-errors';
import type { Definition } from '../definition';
import { LONGEST_NAME } from '../sheet/lengths';
import { reservedTiers } from '../tier-names';
import type { Edit } from './edit';

/** Why an edit was not done, in words. */
export interface Refused {
  readonly refused: string;
}

/** An edit that leaves a sound definition, or is refused. */
export type Attempt = (definition: Definition) => Definition | Refused;

/** Whether an attempt was refused. */
export function isRefused(result: Definition | Refused): result is Refused {
  return 'refused' in result;
}

/**
 * Refuses an edit that would break a rule of dimensions or tiers; what is broken already counts not.
 *
 * Rule: `../checks`, said in the words of those who edit; a law compares the two.
 */
export function soundly(edit: Edit): Attempt {
  return (before) => {
    const known = new Set(problemsOf(before));
    const after = edit(before);
    const fresh = problemsOf(after).find((one) => !known.has(one));
    return fresh === undefined ? after : { refused: fresh };
  };
}

function problemsOf({ dimensions, criteria, tiers, routes, overrides }: Definition): string[] {
  const known = new Set(dimensions.map(({ name }) => name));
  const stray = criteria.find(({ dimension }) => !known.has(dimension))?.dimension;
  const named = [...routes.flatMap((one) => one.tiers), ...overrides.map(({ tier }) => tier)];
  const standings = new Set([...tiers.map(({ name }) => name), NEEDS_DATA]);
  const lost = named.find((name) => !standings.has(name));
  const starts = tiers.map(({ from }) => from);
  const rules: readonly (readonly [isBroken: boolean, words: string])[] = [
    [!starts.includes(0), 'One tier must begin at 0.'],
    [!tiers.some(({ inIcp }) => inIcp), 'At least one tier must be in the ICP.'],
    [stray !== undefined, `Criteria must go to another dimension, got “${stray}”.`],
    [lost !== undefined, `Rules and overrides must name another tier, got “${lost}”.`],
    [
      !dimensions.some(({ weight }) => weight > 0),
      'At least one dimension must have a weight above 0.',
    ],
  ];
  return [
    ...nameProblems(dimensions, new Set()),
    ...nameProblems(tiers, reservedTiers),
    ...starts
      .filter((from, at) => !isThreshold(from) || starts.indexOf(from) < at)
      .map((from) => `From score must be 0 or from 1 to 100, and no other tier’s, got ${from}.`),
    ...rules.filter(([isBroken]) => isBroken).map(([, words]) => words),
  ];
}

function isThreshold(from: number): boolean {
  return from === 0 || (from >= 1 && from <= 100);
}

const errors: ReadonlySet<string> = new Set(spreadsheetErrors);

function nameProblems(
  rows: readonly { readonly name: string }[],
  reserved: ReadonlySet<string>,
): string[] {
  const taken = new Set(reserved);
  const isWrong = (name: string) => {
    const isTaken = taken.has(fold(name));
    taken.add(fold(name));
    return isTaken || name === '' || name.length > LONGEST_NAME || errors.has(name);
  };
  return rows
    .filter(({ name }) => isWrong(name))
    .map(({ name }) => `Name must be one that nothing else here has, got ${name || 'nothing'}.`);
}
