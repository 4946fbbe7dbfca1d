import { afterEach, expect, it } from 'vitest';
import { discard, edit } from '../../../src/sidebar/state/edit-draft';
import { show } from '../../../src/sidebar/state/load';
import { noteOfProposal, takeProposal } from '../../../src/sidebar/state/proposed';
import { saved, timeline } from '../../../src/sidebar/state/store';
import { definitionWith, smallDefinition } from '../../support/definitions';

const state = { name: '', version: 1, definition: smallDefinition } as Parameters<typeof show>[0];
const proposal = definitionWith({ exclusions: [] });

afterEach(() => {
  saved.value = undefined;
  timeline.value = undefined;
});

it('the note of a proposal goes with the draft that it becomes, and with no other', () => {
  show(state);
  expect(noteOfProposal()).toBe('');
  takeProposal(proposal, 'Built from 80 deals');
  edit((draft) => ({ ...draft, fields: [] }));
  expect(noteOfProposal()).toBe('Built from 80 deals');
  discard();
  edit((draft) => ({ ...draft, fields: [] }));
  expect(noteOfProposal()).toBe('');
  takeProposal(proposal, 'Built from 80 deals');
  show({ ...state, version: 2, definition: { ...proposal } });
  expect(noteOfProposal()).toBe('');
});
