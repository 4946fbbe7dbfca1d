import type { Misfit } from '../../engine/misfit';
import type { Finding, Place } from '../checks/check';
import { crossChecks } from '../checks/cross-checks';
import type { Definition } from '../definition';
import { problem } from '../messages';
import { headings } from '../sheet/headings';
import { threshold } from '../sheet/number-kinds';
import { requiredName } from '../sheet/text-kinds';
import type { Edit } from './edit';

/** Why an edit was not done, in words: `Tier must be a name that no other row has, got "Tier 1"`. */
export interface Refused {
  readonly refused: string;
}

/** An edit that leaves a sound definition, or is refused. */
export type Attempt = (definition: Definition) => Definition | Refused;

/** Whether an attempt was refused. */
export function isRefused(result: Definition | Refused): result is Refused {
  return 'refused' in result;
}

/** Refuses an edit that would break a rule of dimensions or tiers; what is broken already counts not. */
export function soundly(edit: Edit): Attempt {
  return (before) => {
    const known = new Set(problemsOf(before));
    const after = edit(before);
    const fresh = problemsOf(after).find((one) => !known.has(one));
    return fresh === undefined ? after : { refused: fresh };
  };
}

function problemsOf(definition: Definition): string[] {
  return [...alone(definition), ...crossChecks(definition)].map(inWords);
}

/** What one cell of a dimension or tier may not hold. */
function alone({ dimensions, tiers }: Definition): Finding[] {
  return [
    ...dimensions.flatMap(({ name }, item) =>
      found({ list: 'dimensions', item, key: 'name' }, name, requiredName.check(name)),
    ),
    ...tiers.flatMap(({ name, from }, item) => [
      ...found({ list: 'tiers', item, key: 'name' }, name, requiredName.check(name)),
      ...found({ list: 'tiers', item, key: 'from' }, from, threshold.check(from)),
    ]),
  ];
}

function found(at: Place, received: unknown, wrong: Misfit | undefined): Finding[] {
  return wrong === undefined ? [] : [{ at, expected: wrong.expected, received }];
}

function inWords({ at: { list, key }, expected, received }: Finding): string {
  const headers: Readonly<Record<string, string>> =
    list === 'settings' ? {} : headings[list].headers;
  const { what, received: got } = problem('', headers[key] ?? key, expected, received);
  return `${what} must be ${expected}, got ${got}`;
}
