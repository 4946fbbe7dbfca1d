import { describe, expect, it } from 'vitest';
import type { Definition } from '../../../src/definition/definition';
import { mend } from '../../../src/definition/edit/mend';
import type { HealthAct } from '../../../src/protocol/health-view';
import { standingOf } from '../../../src/sidebar/model/health-standing';
import { dealsDefinition } from '../../product/support/deals-workbook';

const saved: Definition = {
  ...dealsDefinition,
  settings: { ...dealsDefinition.settings, owner: '' },
};
const alias = { kind: 'also called', field: 'Industry', header: 'Trade' } as const;
const change: HealthAct = { do: 'change', mend: alias, says: '“Trade” is Industry' };
const now = (draft: Definition, before = saved, isNewer = false) => ({
  saved: before,
  draft,
  isNewer,
});

describe('what became of a finding’s change', () => {
  it('is open, then in the draft, then saved, and open again where it was undone', () => {
    const done = mend(alias)(saved);
    expect(standingOf(change, now(saved))).toEqual({ kind: 'open', says: '“Trade” is Industry' });
    expect(standingOf(change, now(done)).kind).toBe('draft');
    expect(standingOf(change, now(done, done, true)).kind).toBe('saved');
    expect(standingOf(change, now(saved, done, true)).kind).toBe('open');
  });

  it('is void where the definition that was checked has it already', () => {
    const nothing: HealthAct = { do: 'change', mend: { kind: 'switch off', id: 'C99' }, says: '' };
    expect(standingOf(nothing, now(saved)).kind).toBe('void');
  });

  it('of the owner is whoever the draft names', () => {
    const owner: HealthAct = { do: 'open', at: 'owner' };
    const named = { ...saved, settings: { ...saved.settings, owner: 'Ada' } };
    expect(standingOf(owner, now(saved)).kind).toBe('open');
    expect(standingOf(owner, now(named))).toEqual({ kind: 'draft', says: 'Owner: Ada' });
    expect(standingOf(owner, now(named, named, true)).kind).toBe('saved');
  });

  it('of what leads somewhere is open whatever is done there', () => {
    const done = mend(alias)(saved);
    expect(standingOf({ do: 'open', at: 'tiers' }, now(done)).kind).toBe('open');
  });
});
