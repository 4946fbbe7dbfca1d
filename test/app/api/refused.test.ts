import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY, serve } from './support';

const server = serve(EMPTY);
const state = server.ask({ action: 'state', name: '' });
const definition = state.ok ? state.state.definition : undefined;
const save = { action: 'save', name: '', base: 1, definition, author: '', note: '' };
const saved = { kind: 'saved' };
const compare = { action: 'compare', name: '', before: saved, after: saved };
const long = 'x'.repeat(5_001);

const bad: Readonly<Record<string, unknown>> = {
  'no JSON': '{',
  nothing: '',
  'a list': [],
  'no action': { name: '' },
  'another action': { action: 'deleteSheet', name: 'Accounts' },
  'an inherited name as action': { action: 'constructor', name: '' },
  'a part too many': { action: 'state', name: '', sheet: 'Accounts' },
  'a number as name': { action: 'state', name: 5 },
  'no definition of that name': { action: 'state', name: 'Nobody' },
  'a name that is too long': { action: 'state', name: 'x'.repeat(101) },
  'a key __proto__': '{"action":"state","name":"","__proto__":{"ok":true}}',
  'a definition with __proto__': JSON.stringify(save).replace(
    '"settings":{',
    '"settings":{"__proto__":{"a":1},',
  ),
  'a definition that is none': { ...save, definition: { settings: {} } },
  'a definition without settings': { ...save, definition: { ...definition, settings: undefined } },
  'points below 0': {
    ...save,
    definition: {
      ...definition,
      criteria: definition?.criteria.map((one) => ({ ...one, points: -1 })),
    },
  },
  'a field of 5,001 characters': {
    ...save,
    definition: {
      ...definition,
      criteria: definition?.criteria.map((one) => ({ ...one, field: long })),
    },
  },
  'a version of another kind': { ...save, base: '1' },
  'a version that is not whole': { ...save, base: 1.5 },
  'more than two million characters': { ...save, note: 'x'.repeat(2_100_000) },
  'a version that is not there': { action: 'restore', name: '', base: 1, version: 77, author: '' },
  'an operator that is none': {
    action: 'question',
    name: '',
    field: 'Industry',
    operator: 'eval',
    value: 'x',
  },
  'a value that is none': {
    action: 'question',
    name: '',
    field: 'Employees',
    operator: 'at least',
    value: 'many',
  },
  'a field that is none': { action: 'values', name: '', field: 'constructor', asItems: false },
  'a row far below': { action: 'select', name: '', target: { kind: 'account', row: 9_999_999 } },
  'a deal in the header row': { action: 'select', name: '', target: { kind: 'deal', row: 1 } },
  'a deal far below': { action: 'select', name: '', target: { kind: 'deal', row: 9_999_999 } },
  'a report of no definition': { action: 'writeBacktest', name: 'Nobody' },
  'a report of a draft': { action: 'writeBacktest', name: '', definition },
  'a side that is none': { ...compare, after: { kind: 'current' } },
  'a side with a part too many': { ...compare, after: { kind: 'saved', name: 'PLG' } },
  'a side without its version': { ...compare, after: { kind: 'version' } },
  'a side of a version that is not whole': { ...compare, after: { kind: 'version', version: 1.5 } },
  'a version that no history holds': { ...compare, after: { kind: 'version', version: 77 } },
  'a definition that is not there': { ...compare, after: { kind: 'definition', name: 'Nobody' } },
  'a side of a name that is too long': {
    ...compare,
    after: { kind: 'definition', name: 'x'.repeat(101) },
  },
  'a draft that is none': { ...compare, after: { kind: 'draft', definition: { settings: {} } } },
  'a draft that is not there': { ...compare, after: { kind: 'draft' } },
  'one side only': { action: 'compare', name: '', before: { kind: 'saved' } },
  'three sides': { ...compare, third: { kind: 'saved' } },
  'a report on a version that no history holds': {
    ...compare,
    action: 'writeComparison',
    after: { kind: 'version', version: 77 },
  },
  'a negative row': { action: 'accounts', name: '', rows: [-1] },
  'rows without end': { action: 'accounts', name: '', rows: Array(201).fill(1) },
  'a cell of another sheet': {
    action: 'select',
    name: '',
    target: { kind: 'cell', cell: 'Deals!A1' },
  },
  'a cell of the history': {
    action: 'select',
    name: '',
    target: { kind: 'cell', cell: 'ICP History!A1' },
  },
  'a cell far away': {
    action: 'select',
    name: '',
    target: { kind: 'cell', cell: 'ICP Config!ZZZ1' },
  },
  'a cell of another sheet that holds no formula of ours': {
    action: 'select',
    name: '',
    target: { kind: 'formula', sheet: 'Accounts', row: 1, column: 1 },
  },
  'a formula above the first row': {
    action: 'select',
    name: '',
    target: { kind: 'formula', sheet: 'Accounts', row: 0, column: 1 },
  },
  'a formula of a tab that is not there': {
    action: 'select',
    name: '',
    target: { kind: 'formula', sheet: 'Gone', row: 1, column: 1 },
  },
  'a name that would be another tab': { action: 'copy', name: '', newName: 'x) (y' },
  'a blank name': { action: 'create', newName: '' },
  'a formula as a name': { action: 'create', newName: '=1+1' },
};

describe('what no sidebar of ours would send', () => {
  it.each(Object.keys(bad))('is refused with a message, nothing is changed: %s', (name) => {
    const before = server.picture();
    const request = bad[name];
    const answer = server.send(typeof request === 'string' ? request : JSON.stringify(request));
    expect(answer).toMatchObject({ ok: false, error: expect.stringMatching(/\w{3}/) });
    expect(server.picture()).toBe(before);
  });

  it('whatever JSON it is', () => {
    const before = server.picture();
    const actions = fc.constantFrom('save', 'restore', 'copy', 'create', 'select', 'accounts');
    const request = fc.tuple(fc.jsonValue(), actions);
    fc.assert(
      fc.property(request, ([value, action]) => {
        const given = typeof value === 'object' && value !== null ? value : { value };
        expect(server.send(JSON.stringify({ ...given, action })).ok).toBe(false);
      }),
      { numRuns: 300 },
    );
    expect(server.picture()).toBe(before);
    expect(({} as Record<string, unknown>).ok).toBeUndefined();
  });
});
