import type { Definition } from '../../../src/definition/definition';
import { newField } from '../../../src/definition/fields';
import type { State } from '../../../src/protocol/answer';
import type { Request } from '../../../src/protocol/requests';
import { dealsDefinition } from '../../product/support/deals-workbook';
import { everyAccount, exceptionOf } from '../../support/definitions';
import type { MenuItem } from './book';
import {
  empty,
  listed,
  owned,
  ownedLater,
  renamedByHand,
  type Start,
  scored,
  scoredApart,
  setUp,
  USERS_COLUMNS,
  versioned,
  veryDifferent,
  withoutAda,
  withoutHistory,
} from './starts';

/** One thing that people do, and from where. */
export interface FaultAction {
  readonly start: Start;
  /** A request, made of the state before it where there is one; or an item of the menu. */
  readonly does: MenuItem | ((state: State | undefined) => Request);
  /** The definition that it is about, `''` by default. */
  readonly name?: string;
  /** Columns of the accounts that it must leave alone; all by default. */
  readonly users?: (column: number) => boolean;
  /** Columns of ours stand apart, so that a row takes several writes. */
  readonly isApart?: boolean;
  /** Looks that Sheets refuses are left out without a word: nothing hangs on them. */
  readonly isQuiet?: boolean;
  /** Of a long one, only each so many-th call fails. */
  readonly every?: number;
}

const saving =
  (change: (definition: Definition) => Definition): FaultAction['does'] =>
  (state) => ({
    action: 'save',
    name: '',
    base: state!.version,
    definition: change(state!.definition),
    author: 'Ada',
    note: 'Tried',
  });

const restoring =
  (version: number): FaultAction['does'] =>
  (state) => ({ action: 'restore', name: '', base: state!.version, version, author: 'Ada' });

const save = (change: (definition: Definition) => Definition): FaultAction => ({
  start: setUp,
  does: saving(change),
});

const onOwner = { field: 'Owner', operator: 'is known', value: '' };
const score = { does: () => ({ action: 'score', name: '' }) as const };
const left = (column: number) => column <= USERS_COLUMNS;
/** `Rank`, `ICP Score`, `Remark` and so on: see `scoredApart`. */
const apart = (column: number) => left(column) || column === USERS_COLUMNS + 2;

/** Everything that writes a definition or its scores. */
export const actions: Readonly<Record<string, FaultAction>> = {
  'save of changed points': save((one) => ({
    ...one,
    criteria: one.criteria.map((row, at) => (at < 2 ? { ...row, points: 37 } : row)),
  })),
  'save that adds a criterion': save((one) => ({
    ...one,
    criteria: [...one.criteria, { ...one.criteria[0]!, id: 'C91', why: '' }],
  })),
  'save that adds a dimension': save((one) => ({
    ...one,
    dimensions: [...one.dimensions, { name: 'Timing', weight: 30, question: '' }],
  })),
  'save that adds a field': save((one) => ({
    ...one,
    fields: [...one.fields, newField('Owner')],
    criteria: one.criteria.map((row, at) => (at === 0 ? { ...row, ...onOwner } : row)),
  })),
  'save that adds a rule, an owner and an override': {
    ...save((one) => ({
      ...one,
      routes: [everyAccount],
      owners: [{ name: 'Ana', weight: 2, capacity: 40, on: true }],
      overrides: [exceptionOf(one)],
    })),
    isQuiet: true,
    every: 3,
  },
  'save after moving a criterion to a new dimension': save((one) => ({
    ...one,
    dimensions: [...one.dimensions, { name: 'Timing', weight: 30, question: '' }],
    criteria: one.criteria.map((row, at) => (at === 0 ? { ...row, dimension: 'Timing' } : row)),
  })),
  'save of another order, rows more and rows fewer': save(veryDifferent),
  'restore of a very different version': { start: versioned, does: restoring(1) },
  'restore after a field was renamed by hand': { start: renamedByHand, does: restoring(1) },
  'copy of a definition': {
    start: versioned,
    does: () => ({ action: 'copy', name: '', newName: 'PLG' }),
    name: 'PLG',
  },
  'create of a definition': {
    start: versioned,
    does: () => ({ action: 'create', newName: 'PLG' }),
    name: 'PLG',
  },
  'Set up of a list': { start: listed, does: () => ({ action: 'setUp' }) },
  'Set up of an empty spreadsheet': { start: empty, does: () => ({ action: 'setUp' }), every: 30 },
  'start from a template, corrected': {
    start: listed,
    does: () => ({
      action: 'start',
      from: {
        kind: 'template',
        choices: { accounts: 'Accounts', deals: '', meanings: [['Industry', 'Owner']] },
      },
    }),
  },
  'start from what was shown': {
    start: listed,
    does: () => ({
      action: 'start',
      from: { kind: 'shown', definition: dealsDefinition, note: 'Built from deals' },
    }),
    every: 3,
  },
  'start by hand': {
    start: listed,
    does: () => ({ action: 'start', from: { kind: 'blank', choices: {} } }),
    every: 5,
  },
  'Score accounts, first run': { start: setUp, ...score, users: left },
  'Score accounts, second run': { start: scored, ...score, users: left },
  'Score accounts, columns apart': { start: scoredApart, ...score, users: apart, isApart: true },
  'Score accounts without a history': { start: withoutHistory, ...score, users: left, every: 3 },
  'Score accounts, first owners': { start: owned, ...score, users: left, every: 5 },
  'Score accounts, owners behind scores': { start: ownedLater, ...score, users: left, every: 3 },
  'Score accounts, an owner is away': { start: withoutAda, ...score, users: left, every: 3 },
  'Insert score formulas': { start: setUp, does: 'insertFormulas', users: left },
};
