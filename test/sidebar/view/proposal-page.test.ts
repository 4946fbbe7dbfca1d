import type { ComponentChildren, VNode } from 'preact';
import { describe, expect, it } from 'vitest';
import type { ProposalView } from '../../../src/protocol/proposal-view';
import { Proposal } from '../../../src/sidebar/view/proposal-page';
import { Switch, type SwitchProps } from '../../../src/sidebar/view/switch';
import { smallDefinition } from '../../support/definitions';

/** The texts that a component without state shows. */
function texts(shown: ComponentChildren): string[] {
  if (Array.isArray(shown)) return shown.flatMap(texts);
  if (typeof shown === 'string' || typeof shown === 'number') return [String(shown)];
  if (typeof shown !== 'object' || shown === null) return [];
  const { type, props } = shown as VNode<{ children?: ComponentChildren }>;
  if (typeof type === 'string') return texts(props.children);
  return texts(shownBy(shown as VNode));
}

/** The elements that a component without state shows. */
function nodes(shown: ComponentChildren): VNode[] {
  if (Array.isArray(shown)) return shown.flatMap(nodes);
  if (typeof shown !== 'object' || shown === null) return [];
  const node = shown as VNode<{ children?: ComponentChildren }>;
  const { type, props } = node;
  const within = typeof type === 'string' ? props.children : shownBy(node);
  return [node, ...nodes(within)];
}

function shownBy({ type, props }: VNode): ComponentChildren {
  return (type as (given: typeof props) => ComponentChildren)(props);
}

const line = {
  ...{ deals: 40, independent: 40, unscored: 0, wonIncluded: 0, lostExcluded: 1 },
  auc: 0.5,
};
const nothing: ProposalView = {
  definition: undefined,
  verdict: '',
  why: 'Nothing is proposed: the definition stays as it is',
  heldOutBy: 'folds',
  accounts: 40,
  before: line,
  after: line,
  standing: 'cannot tell yet',
  changes: [],
  asked: [],
  leftOut: [],
};
const proposed: ProposalView = {
  ...nothing,
  definition: smallDefinition,
  verdict: 'On 40 deals it is better',
  accounts: 31,
  standing: 'better',
  changes: [
    { title: 'Comes in', lines: [{ text: 'Has a data warehouse', why: 'won 65 % of 100' }] },
    { title: 'Goes', lines: [{ text: 'Country is Germany', why: '' }] },
  ],
  asked: [{ field: 'Rep', kind: 'seller', why: 'names who sells', isUsed: false }],
  leftOut: [{ field: 'Notes', operator: '', value: '', why: 'is free text' }],
};

const shownOf = (view: ProposalView) => texts(Proposal({ view, answer: () => undefined }));

describe('a proposal', () => {
  it('tells in order: the verdict, the rates, what comes and goes, what is asked, what is left out', () => {
    const shown = shownOf(proposed).join('');
    const parts = [
      'On 40 deals it is better. ',
      ', of 31 accounts',
      'Won deals kept',
      'Comes in',
      'Has a data warehouse',
      'won 65 % of 100',
      'Goes',
      'Country is Germany',
      'names who sells',
      'Left out: 1',
      'is free text',
      'Use as draft',
    ];
    const places = parts.map((part) => shown.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it.each([
    ['better', 'Use as draft'],
    ['not worse and simpler', 'Use as draft'],
    ['cannot tell yet', 'Use as draft all the same'],
    ['worse', undefined],
  ] as const)('that is %s is offered so: %s', (standing, label) => {
    const buttons = shownOf({ ...proposed, standing }).filter((text) => text.startsWith('Use as'));
    expect(buttons).toEqual(label === undefined ? [] : [label]);
  });

  it('is not offered where it changes nothing', () => {
    const shown = shownOf({ ...proposed, changes: [] });
    expect(shown.filter((text) => text.startsWith('Use as'))).toEqual([]);
  });

  it('has no table where nothing is proposed', () => {
    expect(shownOf(nothing).join('')).toBe('Nothing is proposed: the definition stays as it is.');
  });

  it('asks again with what a person says of a column', () => {
    const said: unknown[] = [];
    const view = Proposal({ view: proposed, answer: (...one) => said.push(one) });
    const toggles = nodes(view).filter(({ type }) => type === Switch);
    for (const { props } of toggles) (props as unknown as SwitchProps).onToggle(true);
    expect(said).toEqual([['Rep', true]]);
  });
});
