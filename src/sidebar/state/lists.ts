import { signal } from '@preact/signals';
import type { Tier } from '../../engine/model';
import type { Answers } from '../../protocol/answer';
import type { ListRequest } from '../../protocol/requests';
import { ask } from '../bridge/ask';
import { message } from '../words';
import { act } from './act';
import { saved, tab } from './store';

/** Menu `Create list…`. */
export function openLists(): void {
  tab.value = 'Act';
  act.value = 'Lists';
}

type ListChoice = Omit<ListRequest, 'tiers'> & { readonly tiers?: string[] };

/** What a person chose for a list; tiers are those in the ICP while nobody did. */
export const listChoice = signal<ListChoice>({
  conditions: [],
  target: 'linkedin',
  file: 'import',
});

/** The list of a choice. @returns `undefined` before there is a definition. */
export function askedList(): ListRequest | undefined {
  const own = saved.value?.definition.tiers;
  const { tiers, ...choice } = listChoice.value;
  const isChosen = ({ name, inIcp }: Tier) => tiers?.includes(name) ?? inIcp;
  return own && { tiers: own.filter(isChosen).map(({ name }) => name), ...choice };
}

export function chooseList(changes: Partial<ListChoice>): void {
  listChoice.value = { ...listChoice.value, ...changes };
  made.value = undefined;
}

/** What became of the list that is chosen. */
export const made = signal<
  Answers['createList'] | 'making' | { readonly error: string } | undefined
>(undefined);

/** Writes the list and brings its files. */
export async function makeList(): Promise<void> {
  const list = askedList();
  if (list === undefined || made.value === 'making') return;
  const chosen = listChoice.value;
  made.value = 'making';
  try {
    const answer = await ask({ action: 'createList', name: saved.value?.name ?? '', list });
    if (listChoice.value === chosen) made.value = answer;
  } catch (error) {
    made.value = { error: message(error) };
  }
}
