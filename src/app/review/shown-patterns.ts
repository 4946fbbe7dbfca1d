import type { Condition } from '../../engine/model';
import { findOperator } from '../../engine/operators';
import {
  conditionIn,
  conditionKey,
  noteConditions,
  notedConditions,
} from '../discovery/noted-conditions';
import type { Notebook } from '../workbook';

/** Tells which patterns reviews of a definition have shown; `undefined` where none has shown any. */
export function shownPatterns(
  notebook: Notebook,
  name: string,
): ((one: Condition) => boolean) | undefined {
  if (notebook.get(noteName(name)) === undefined) return undefined;
  const isNoted = notedConditions(notebook, noteName(name));
  return (one) => isNoted(known(one));
}

/** Notes that a review has shown patterns, by their keys. */
export function noteShown(notebook: Notebook, name: string, keys: readonly string[]): void {
  const shown = keys.flatMap((key) => {
    const condition = conditionIn(key);
    return condition === undefined ? [] : conditionKey(known(condition));
  });
  noteConditions(notebook, noteName(name), shown, true);
}

/** Where a column of numbers or days is divided moves from deal to deal: it is one pattern. */
function known({ field, operator, value }: Condition): Condition {
  const kind = findOperator(operator)?.suits[0];
  const isMoving = kind === 'number' || kind === 'date';
  return { field, operator, value: isMoving ? '' : value };
}

function noteName(name: string): string {
  return `reviewed patterns ${name}`;
}
