import { canonicalJson } from '../../src/definition/canonical-json';
import {
  defaultDeals,
  defaultDimensions,
  defaultSettings,
  defaultTiers,
  noRoutes,
} from '../../src/definition/defaults';
import type { Definition } from '../../src/definition/definition';
import { mergeDraft } from '../../src/definition/edit/merge-draft';
import type { Draft } from '../../src/definition/edit/proposed';
import { scoringModel } from '../../src/definition/scoring-model';
import { decodeSheet } from '../../src/definition/sheet/decode';
import { encodeNew } from '../../src/definition/sheet/encode';
import { planSave } from '../../src/definition/sheet/plan-save';
import { validate } from '../../src/definition/validate';
import { judge } from '../../src/engine/judge';
import type { ScoringModel } from '../../src/engine/model';
import type { DealTable } from '../../src/insight/deals/deal-table';
import { evaluateDeals } from '../../src/insight/deals/evaluate-deals';
import { context } from '../insight/support/planted';
import { applySteps } from '../support/apply-steps';

const place = { sheet: 'ICP Config', dayOf: () => Number.NaN };

/** A definition without conditions. */
export const emptyDefinition: Definition = {
  settings: defaultSettings,
  dimensions: defaultDimensions,
  fields: [],
  criteria: [],
  exclusions: [],
  tiers: defaultTiers,
  ...noRoutes,
  deals: defaultDeals,
};

/** What is wrong with a draft as a definition where none was before. */
export function draftProblems(draft: Draft, table: DealTable): string[] {
  return savingProblems(emptyDefinition, mergeDraft(emptyDefinition, draft), draft, table);
}

/**
 * What is wrong with a proposal: it must pass the checks, be saved over the config sheet there is,
 * read back equal, and give each deal the score that the draft gave it.
 */
export function savingProblems(
  before: Definition,
  proposed: Definition,
  draft: ScoringModel,
  table: DealTable,
): string[] {
  const found = validate(proposed).map(({ message }) => message);
  if (found.length > 0) return found;
  const froms = proposed.tiers.map(({ from }) => from);
  const equal = new Set(froms).size < froms.length ? ['two tiers begin at the same score'] : [];
  const { grid } = encodeNew(before);
  const plan = planSave({ grid, formulas: [] }, proposed, place);
  if ('problems' in plan) {
    const told = plan.problems.map(({ message }) => message).join('; ');
    return [...equal, `it can not be saved over what there is: ${told}`];
  }
  const saved = [encodeNew(proposed).grid, applySteps(grid, plan.steps)];
  return [...equal, ...saved.flatMap((cells) => readingProblems(cells, proposed, draft, table))];
}

function readingProblems(
  cells: Parameters<typeof decodeSheet>[0],
  proposed: Definition,
  draft: ScoringModel,
  table: DealTable,
): string[] {
  const read = decodeSheet(cells, place);
  if (!('definition' in read)) return ['it does not read back'];
  const isEqual = canonicalJson(read.definition) === canonicalJson(proposed);
  const [promised, found] = [draft, scoringModel(read.definition)].map(
    (model) => judge(model, evaluateDeals(model, table, context)).shown,
  );
  const isScored = promised?.every((score, row) => Object.is(score, found?.[row]));
  return [
    ...(isEqual ? [] : ['it reads back as another']),
    ...(isScored ? [] : ['what is read back scores otherwise']),
  ];
}
