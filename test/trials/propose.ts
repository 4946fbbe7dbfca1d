/** The one door to what is judged here: whatever builds a scorecard from deals stands behind it. */

import type { DealTabs } from '../../src/app/deals/deal-tabs';
import { type DraftFromDeals, draftFromDeals } from '../../src/app/discovery/draft-from-deals';
import { mulberry32 } from '../../src/app/sample/random';
import { defaultSettings, defaultTiers } from '../../src/definition/defaults';
import type { Definition } from '../../src/definition/definition';
import type { Draft } from '../../src/definition/edit/proposed';
import type { ReadingContext, ScoringModel } from '../../src/engine/model';
import { type BuildOptions, build } from '../../src/insight/build/build';
import type { DealTable } from '../../src/insight/deals/deal-table';
import {
  countOn,
  type Gain,
  gain,
  type HeldOut,
  judgeHeldOut,
} from '../../src/insight/fit/judge-held-out';
import { context } from '../insight/support/planted';

/** What a proposal takes over where no definition is there. */
export const options: BuildOptions = {
  context,
  missingWords: defaultSettings.missingWords,
  minimumCoverage: defaultSettings.minimumCoverage,
  targets: defaultSettings,
  tiers: defaultTiers,
  dimensionOf: () => 'Situational',
  exclusions: [],
  answers: new Map(),
  random: mulberry32(1),
};

/** A proposal with what it promises of deals to come. */
export interface Promised {
  readonly model: Draft | undefined;
  readonly heldOut: HeldOut;
  /** Against each present definition. */
  readonly standings: readonly Gain['standing'][];
}

/** What is proposed from deals; `undefined` where nothing is. */
export function propose(table: DealTable, own: BuildOptions = options): Draft | undefined {
  return build(table, own).draft;
}

/** The same, with what it promises and whether it is called better than present definitions. */
export function promise(
  table: DealTable,
  presents: readonly (ScoringModel | undefined)[],
  seed: number,
  own: BuildOptions = options,
): Promised {
  const { draft, heldOut } = build(table, { ...own, random: mulberry32(seed) });
  const all = [...table.deals.keys()];
  const standings = presents.map((present) => {
    const before = judgeHeldOut(table, all, present, own.context);
    const criteria = { after: countOn(draft?.criteria), before: countOn(present?.criteria) };
    return gain(heldOut, before, criteria).standing;
  });
  return { model: draft, heldOut, standings };
}

/** The whole path of the app, from the cells of a workbook to a definition to review. */
export function proposeInApp(
  definition: Definition,
  tabs: DealTabs,
  seed: number,
  own: Partial<ReadingContext> = {},
): DraftFromDeals {
  return draftFromDeals(definition, tabs, { ...context, ...own }, mulberry32(seed));
}
