import { beforeEach, describe, expect, it } from 'vitest';
import { startTimeline } from '../../../src/sidebar/model/timeline';
import { draft, timeline } from '../../../src/sidebar/state/store';
import { Asked } from '../../../src/sidebar/view/asked';
import { Switch, type SwitchProps } from '../../../src/sidebar/view/switch';
import { smallDefinition } from '../../support/definitions';
import { nodes, texts } from './support/shown';

const rep = { field: 'Rep', kind: 'seller', why: 'names who sells', isUsed: false } as const;

beforeEach(() => {
  timeline.value = startTimeline(smallDefinition);
  return () => {
    timeline.value = undefined;
  };
});

describe('columns that are asked about', () => {
  it('stand with their reasons, and nothing stands where there are none', () => {
    expect(texts(Asked({ columns: [rep] })).join(' ')).toContain('Rep names who sells');
    expect(texts(Asked({ columns: [] }))).toEqual([]);
  });

  it.each([true, false])('are answered in the draft, whatever is proposed: %s', (isUsed) => {
    const shown = nodes(Asked({ columns: [{ ...rep, isUsed: !isUsed }] }));
    for (const { type, props } of shown) {
      const { isOn, onToggle } = props as unknown as SwitchProps;
      if (type === Switch) onToggle(!isOn);
    }
    expect(draft.value?.fields.at(-1)).toMatchObject({ name: 'Rep', searched: isUsed });
  });
});
