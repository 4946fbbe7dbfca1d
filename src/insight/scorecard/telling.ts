import type { Encoded } from './encoded';
import { chanceBeside, gate } from './gate';
import type { Tested } from './open-fields';
import type { Outcomes } from './outcomes';
import { forward, unexplainedBy } from './path';

/**
 * The fields that tell more than luck would: those that pass the gate, and of the others those that
 * do once what the first explain is taken away.
 *
 * @param tested - All fields.
 * @param random - Gives numbers from 0 up to 1.
 */
export function telling(
  tested: readonly Tested[],
  outcomes: Outcomes,
  random: () => number,
): Encoded[] {
  const { passed } = gate(tested.map(({ chance }) => chance));
  const found = tested.filter((_, index) => passed[index]).map(({ encoded }) => encoded);
  const rows = [...outcomes.won.keys()];
  const fitted = forward(found, outcomes.won, rows).pop();
  if (fitted === undefined) return found;
  const unexplained = unexplainedBy(fitted, outcomes.won);
  const others = tested.filter((_, index) => !passed[index]);
  const beside = gate(
    others.map(({ encoded }) => chanceBeside(encoded, unexplained, outcomes, random)),
  );
  return [
    ...found,
    ...others.flatMap(({ encoded }, index) =>
      (beside.q[index] as number) <= 0.1 ? [encoded] : [],
    ),
  ];
}
