import type { Deal } from '../../../src/insight/deals/deal';

/** A won deal of which nothing else is known, with what a test says about it. */
export function deal(parts: Partial<Deal> = {}): Deal {
  return {
    row: 2,
    id: '',
    account: '',
    accountId: '',
    isJoined: true,
    outcome: 'won',
    stage: '',
    amount: Number.NaN,
    createdOn: Number.NaN,
    closedOn: Number.NaN,
    churnedOn: Number.NaN,
    ...parts,
  };
}
