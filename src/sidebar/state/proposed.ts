import { signal } from '@preact/signals';
import type { Definition } from '../../definition/definition';
import type { ProposalView } from '../../protocol/proposal-view';
import { edit } from './edit-draft';
import { saved, timeline } from './store';

interface Taken extends Pick<ProposalView, 'note'> {
  readonly definition: Definition;
}

/** The last proposal that a person took. */
const taken = signal<Taken | undefined>(undefined);

/** Makes a proposal the draft. @param note - What the version says of itself that it becomes. */
export function takeProposal(definition: Definition, note: string): void {
  edit(() => definition);
  taken.value = { definition, note };
}

/** What a proposal says of itself where the draft goes back to it, else `''`. */
export function noteOfProposal(): string {
  const [line, from] = [timeline.value, saved.value?.definition];
  if (line === undefined || from === undefined || taken.value === undefined) return '';
  const steps = [...line.past, line.present];
  const { definition, note } = taken.value;
  return steps.lastIndexOf(definition) > steps.lastIndexOf(from) ? note : '';
}
