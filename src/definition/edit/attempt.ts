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

function problemsOf({ dimensions, criteria, tiers }: Definition): string[] {
  const inIcp = tiers.some((one) => one.inIcp);
  const known = new Set(dimensions.map(({ name }) => name));
  const stray = criteria.find(({ dimension }) => !known.has(dimension));
  const starts = tiers.map(({ from }) => from);
  return [
    ...nameProblems(dimensions, 'dimension'),
    ...nameProblems(tiers, 'tier'),
    ...tiers.flatMap(({ name, from }, at) => {
      const same = tiers.slice(0, at).find((one) => one.from === from);
      return same === undefined ? [] : [thresholdTaken(from, same.name, name)];
    }),
    ...starts.filter((from) => !isThreshold(from)).map(noThreshold),
    ...(starts.includes(0) ? [] : ['One tier must begin at 0, so that every score has a tier.']),
    ...(inIcp ? [] : ['At least one tier must be in the ICP.']),
    ...(stray === undefined
      ? []
      : [`Criteria must go to another dimension, got “${stray.dimension}”.`]),
    ...(dimensions.some(({ weight }) => weight > 0)
      ? []
      : ['At least one dimension must have a weight above 0.']),
  ];
}

function isThreshold(from: number): boolean {
  return from === 0 || (from >= 1 && from <= 100);
}

function noThreshold(from: number): string {
  return `From score must be 0 or a number from 1 to 100, got ${from}.`;
}

function thresholdTaken(from: number, one: string, other: string): string {
  return `From score must be one that no other tier has, got ${from} for ${one} and ${other}.`;
}

function nameProblems(rows: readonly { readonly name: string }[], noun: string): string[] {
  const seen = new Set<string>();
  return rows.flatMap(({ name }) => {
    const folded = fold(name);
    const isTaken = seen.has(folded);
    seen.add(folded);
    const expected = isTaken ? `one that no other ${noun} has` : misnamed(name, noun);
    return expected === ''
      ? []
      : [`Name must be ${expected}, got ${name === '' ? 'nothing' : `“${name}”`}.`];
  });
}

function misnamed(name: string, noun: string): string {
  if (name === '') return 'at least one letter';
  if (name.length > LONGEST_NAME) return `at most ${LONGEST_NAME} characters`;
  if ((spreadsheetErrors as readonly string[]).includes(name))
    return 'text, not a spreadsheet error';
  return noun === 'tier' && reservedTiers.has(fold(name))
    ? 'another one: ICP Score uses this one'
    : '';
}
