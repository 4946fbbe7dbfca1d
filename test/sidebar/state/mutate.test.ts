import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setWeight } from '../../../src/definition/edit/edit';
import { act } from '../../../src/sidebar/state/act';
import { edit, undoEdit } from '../../../src/sidebar/state/edit-draft';
import { open, show } from '../../../src/sidebar/state/load';
import { addDefinition, save } from '../../../src/sidebar/state/mutate';
import { run, scoreAccounts } from '../../../src/sidebar/state/score-accounts';
import { begin } from '../../../src/sidebar/state/start';
import {
  changes,
  draft,
  notice,
  page,
  refusal,
  saved,
  tab,
  timeline,
} from '../../../src/sidebar/state/store';
import { slowServer } from './slow-server';

let given: ReturnType<typeof slowServer>;
beforeEach(() => {
  given = slowServer();
  show(given.state);
});
afterEach(() => {
  vi.unstubAllGlobals();
  saved.value = undefined;
  timeline.value = undefined;
  notice.value = undefined;
  page.value = undefined;
  refusal.value = undefined;
});

const weight = (name: string) => draft.value?.dimensions.find((one) => one.name === name)?.weight;

describe('a save under way', () => {
  it('leaves what is edited meanwhile as a draft on the new version, with its way back', async () => {
    edit(setWeight('Firmographic', 61));
    void save('Kim', '');
    edit(setWeight('Behavioral', 17));
    edit(setWeight('Technographic', 3));
    await given.answer(0);
    expect(saved.value?.version).toBe(2);
    expect(changes.value).toHaveLength(2);
    expect([weight('Firmographic'), weight('Behavioral')]).toEqual([61, 17]);
    undoEdit();
    undoEdit();
    expect(changes.value).toEqual([]);
    expect(weight('Firmographic')).toBe(61);
  });

  it('keeps what was undone meanwhile undone', async () => {
    edit(setWeight('Firmographic', 61));
    void save('Kim', '');
    undoEdit();
    await given.answer(0);
    expect(weight('Firmographic')).toBe(given.state.definition.dimensions[0]?.weight);
    expect(changes.value).toHaveLength(1);
  });

  it('leaves the page that was opened meanwhile', async () => {
    edit(setWeight('Firmographic', 61));
    page.value = { kind: 'save' };
    void save('Kim', '');
    page.value = { kind: 'criterion', dimension: 'Firmographic' };
    await given.answer(0);
    expect(page.value).toMatchObject({ kind: 'criterion' });
  });

  it('that fails is tried again with the present draft', async () => {
    edit(setWeight('Firmographic', 61));
    void save('Kim', '');
    edit(setWeight('Behavioral', 17));
    await given.answer(0, true);
    notice.value?.retry?.();
    await given.answer(1);
    expect(notice.value?.text).toMatch(/^Version 2 saved\./);
    expect(changes.value).toEqual([]);
    expect([weight('Firmographic'), weight('Behavioral')]).toEqual([61, 17]);
  });

  it('says that what Score accounts wrote stays, until anything else is done', async () => {
    const next: readonly (() => void)[] = [
      () => edit(setWeight('Firmographic', 3)),
      () => {
        tab.value = tab.value === 'Act' ? 'Define' : 'Act';
      },
      () => {
        page.value = { kind: 'moved' };
      },
      () => void scoreAccounts(),
    ];
    for (const [index, go] of next.entries()) {
      edit(setWeight('Firmographic', 61 + index));
      void save('Kim', '');
      await given.answer(given.asked() - 1);
      expect(notice.value?.text).toBe(
        `Version ${index + 2} saved. Formulas follow; the columns of Score accounts keep their scores until it is run again.`,
      );
      go();
      expect(notice.value).toBeUndefined();
    }
  });

  it('goes on to Score accounts, where it is asked to', async () => {
    edit(setWeight('Firmographic', 61));
    void save('Kim', '');
    await given.answer(0);
    run.value = undefined;
    notice.value?.retry?.();
    expect([tab.value, act.value, run.value]).toMatchObject(['Act', 'Score', { kind: 'running' }]);
    expect(notice.value).toBeUndefined();
  });

  it('is not undone by a state that was asked for before it and comes after it', async () => {
    edit(setWeight('Firmographic', 61));
    void save('Kim', '');
    const late = JSON.stringify({ ok: true, state: given.state });
    const send = vi.spyOn(given.server, 'send');
    void open('');
    await given.answer(0);
    send.mockReturnValueOnce(JSON.parse(late));
    await given.answer(1);
    expect(saved.value?.version).toBe(2);
    expect(weight('Firmographic')).toBe(61);
  });
});

describe('a question that was on its way while something changed', () => {
  const missing = { ok: false, error: 'No such definition', isMissing: true } as const;

  it.each([
    ['copied', 'PLG', () => addDefinition('PLG', true)],
    ['created', 'PLG', () => addDefinition('PLG', false)],
    ['set up', '', () => begin({ kind: 'shown', definition: given.state.definition, note: '' })],
  ] as const)('says nothing of a definition that was %s', async (_, name, act) => {
    const send = vi.spyOn(given.server, 'send');
    void act();
    void open(name);
    await given.answer(0);
    expect(saved.value?.name).toBe(name);
    send.mockReturnValueOnce(missing);
    await given.answer(1);
    expect(refusal.value).toBeUndefined();
    expect(saved.value?.name).toBe(name);
  });

  it('does not bring back a definition that somebody has left', async () => {
    void addDefinition('PLG', true);
    void open('');
    await given.answer(1);
    await given.answer(0);
    expect(saved.value?.name).toBe('');
  });

  it('brings no conflict with what is older than the state that is shown', async () => {
    const send = vi.spyOn(given.server, 'send');
    edit(setWeight('Firmographic', 61));
    void save('Kim', '');
    void open('');
    send.mockReturnValueOnce({ ok: true, state: { ...given.state, version: 3 } });
    await given.answer(1);
    const conflict = { current: given.state, theirChanges: ['a'], yourChanges: ['b'] };
    send.mockReturnValueOnce({ ok: false, conflict });
    await given.answer(0);
    expect(page.value).toBeUndefined();
    expect(notice.value?.text).toBe('Somebody else saved in between.');
    expect(saved.value?.version).toBe(3);
  });
});
