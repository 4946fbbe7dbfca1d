import type { ComponentChildren, VNode } from 'preact';
import { describe, expect, it } from 'vitest';
import type { ProposalView } from '../../../src/protocol/proposal-view';
import { Proposal } from '../../../src/sidebar/view/proposal-page';
import { smallDefinition } from '../../support/definitions';

/** The texts that a component without state shows. */
function texts(shown: ComponentChildren): string[] {
  if (Array.isArray(shown)) return shown.flatMap(texts);
  if (typeof shown === 'string' || typeof shown === 'number') return [String(shown)];
  if (typeof shown !== 'object' || shown === null) return [];
  const { type, props } = shown as VNode<{ children?: ComponentChildren }>;
  if (typeof type === 'string') return texts(props.children);
  return texts((type as (given: typeof props) => ComponentChildren)(props));
}

const line = {
  ...{ deals: 40, independent: 40, unscored: 0, wonIncluded: 0, lostExcluded: 1 },
  ...{ auc: 0.5, aucLow: 0.4, aucHigh: 0.6 },
};
const nothing: ProposalView = {
  definition: undefined,
  changes: { added: [], changed: [], removed: [] },
  why: 'Nothing is proposed: the definition stays as it is',
  heldOutBy: 'folds',
  before: line,
  after: line,
  standing: 'cannot tell yet',
  leftOut: [],
};

describe('a proposal', () => {
  it('is compared with what there is', () => {
    const shown = texts(Proposal({ view: { ...nothing, definition: smallDefinition } }));
    expect(shown).toEqual(expect.arrayContaining(['Now', 'Proposed', 'Won included']));
  });

  it('has no table where nothing is proposed', () => {
    expect(texts(Proposal({ view: nothing })).join('')).toBe(
      'Nothing is proposed: the definition stays as it is.',
    );
  });
});
