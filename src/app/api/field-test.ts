import type { Answer } from '../../protocol/answer';
import type { RequestOf, SideRequest } from '../../protocol/requests';
import {
  clearFieldTest,
  endFieldTest,
  readFieldPlan,
  readFieldTest,
  startFieldTest,
  updateFieldTest,
} from '../field-test/field-test-action';
import type { Outside } from '../outside';
import { askedSide } from './compare';

/** How the field tests of a definition stand; nothing is written. */
export function read(outside: Outside, { name }: RequestOf<'fieldTest'>): Answer<'fieldTest'> {
  return { ok: true, view: readFieldTest(outside, name) };
}

/** What a field test would take; nothing is written. */
export function plan(
  outside: Outside,
  { name, other, hoped }: RequestOf<'planFieldTest'>,
): Answer<'planFieldTest'> {
  return { ok: true, plan: readFieldPlan(outside, asked(name, other, hoped)) };
}

/** Starts it as it was planned. */
export function start(
  outside: Outside,
  { name, other, hoped, print }: RequestOf<'startFieldTest'>,
): Answer<'startFieldTest'> {
  return { ok: true, ...startFieldTest(outside, asked(name, other, hoped), print) };
}

/** Does what the menu's Field test… does where one runs: arms for accounts that came, columns and tab. */
export function update(
  outside: Outside,
  { name }: RequestOf<'updateFieldTest'>,
): Answer<'updateFieldTest'> {
  return { ok: true, ...updateFieldTest(outside, name) };
}

/** Ends it; its report stays. */
export function end(
  outside: Outside,
  { name, clears }: RequestOf<'endFieldTest'>,
): Answer<'endFieldTest'> {
  return { ok: true, ...endFieldTest(outside, name, clears) };
}

/** Empties the columns of a test that does not run. */
export function clear(
  outside: Outside,
  { name }: RequestOf<'clearFieldTest'>,
): Answer<'clearFieldTest'> {
  return { ok: true, ...clearFieldTest(outside, name) };
}

function asked(name: string, other: SideRequest, hoped: number | undefined) {
  return {
    ...{ name, other: askedSide(name, other) },
    ...(hoped !== undefined && { hoped: hoped / 100 }),
  };
}
