import type { Definition } from '../../definition/definition';
import { describeDifference } from '../../definition/difference';
import type { ReadingContext } from '../../engine/model';
import { showCell } from '../../engine/values/show-cell';
import type { Movement, Standing } from '../../insight/changes/compare-scorings';
import type { Explained, Reason } from '../../insight/changes/explain-change';
import type { Sides } from '../../insight/changes/states';
import { words } from './words';

/** What is known of an account's change. */
export interface ToldChange {
  readonly movement: Movement;
  readonly pair: number;
  readonly explained: Explained;
  /** How an override moved it, in words. */
  readonly override: string | undefined;
}

/**
 * Why an account is in another tier, in words, the weightiest first.
 *
 * @param context - How its cells are shown.
 * @param version - Of the later definition.
 */
export function becauseOf(
  { definitions }: Sides,
  { movement, pair, explained: { reasons, measure }, override }: ToldChange,
  context: ReadingContext,
  version: string,
): string {
  const [was, is] = [movement.before(pair), movement.now(pair)];
  const decided = movement.decided(pair);
  const told = reasons.map((reason) =>
    words.points(sayOf(reason, context, version), reason.points, measure === 'coverage'),
  );
  if (override !== undefined) return words.reasons([override, ...told]);
  const reasonOf = (definition: Definition, { excludedBy }: Standing) =>
    definition.exclusions[excludedBy]?.reason ?? '';
  if (decided === 'exclusion') {
    const [before, now] = [reasonOf(definitions[0], was), reasonOf(definitions[1], is)];
    return words.reasons([
      is.excludedBy >= 0 ? words.excluded(now) : words.noLongerExcluded(before),
      ...told,
    ]);
  }
  if (decided === 'coverage') {
    const { minimumCoverage } = definitions[1].settings;
    return words.reasons([words.known(was.coverage, is.coverage, minimumCoverage), ...told]);
  }
  if (told.length > 0) return words.reasons(told);
  const [before, after] = definitions;
  const tiers = describeDifference(before, { ...before, tiers: after.tiers });
  return tiers.length > 0 ? words.reasons(tiers) : words.held;
}

function sayOf(reason: Reason, context: ReadingContext, version: string): string {
  if (reason.cause === 'data') {
    const { field, from, to } = reason;
    return words.cell(field, showCell(from, context), showCell(to, context));
  }
  return reason.cause === 'time' ? words.faded(reason.says) : `${version}: ${reason.says}`;
}
