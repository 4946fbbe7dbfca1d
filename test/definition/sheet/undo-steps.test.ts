import fc from 'fast-check';
import { expect, it } from 'vitest';
import { planSave } from '../../../src/definition/sheet/plan-save';
import { undoSteps } from '../../../src/definition/sheet/undo-steps';
import type { Cell } from '../../../src/engine/model';
import { applySteps } from '../../support/apply-steps';
import { anyDefinition, anyEdit } from '../../support/arbitraries';
import { encodeOld } from '../../support/old-layout';

const place = { sheet: 'ICP Config', dayOf: () => Number.NaN };
const saves = anyDefinition.chain((definition) =>
  fc.tuple(fc.constant(definition), fc.oneof(anyEdit(definition), anyDefinition)),
);
const width = 12;
const full = (grid: readonly (readonly Cell[])[]) =>
  grid.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));

it('takes back a save that stopped after any of its steps', () => {
  fc.assert(
    fc.property(saves, fc.nat(), ([before, after], stop) => {
      const { grid } = encodeOld(before);
      const noted = grid.map((row, at) => (row[0] === '' ? [...row] : [...row, `note ${at}`]));
      const state = { grid: noted, formulas: [] };
      const plan = planSave(state, after, place);
      const steps = 'steps' in plan ? plan.steps : [];
      const done = steps.slice(0, stop % (steps.length + 1));
      const stopped = applySteps(noted, done);
      expect(full(applySteps(stopped, undoSteps(state, done)))).toEqual(full(noted));
    }),
  );
});
