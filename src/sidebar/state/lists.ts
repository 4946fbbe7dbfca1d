import { signal } from '@preact/signals';
import type { Tier } from '../../engine/model';
import type { Answers } from '../../protocol/answer';
import type { ListView } from '../../protocol/list-view';
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

/** Where *Lists* goes once that is shown: to its form, or to the files of a list that was made. */
export const toShow = signal<'form' | 'files' | undefined>(undefined);

/** Chooses a list that was made, in the form. */
export function openMade(list: ListRequest): void {
  listChoice.value = list;
  toShow.value = 'form';
  openLists();
}

/** Makes a list with the choices of the last time; what to look at is told with its files. */
export async function makeAgain(list: ListRequest): Promise<void> {
  if (made.value === 'making') return;
  listChoice.value = list;
  toShow.value = 'files';
  openLists();
  await makeList(undefined);
}

export function chooseList(changes: Partial<ListChoice>): void {
  listChoice.value = { ...listChoice.value, ...changes };
}

/** What became of a list. */
export interface Made {
  /** What was shown when it was asked for. */
  readonly seen: ListView | undefined;
  readonly asked: ListRequest;
  readonly answer?: Answers['createList'];
  readonly error?: string;
}

export const made = signal<Made | 'making' | undefined>(undefined);

/**
 * Whether a list that was made is the one that is shown, so that its files may be sent.
 *
 * @param view - The list as it would be made now.
 */
export function isNow({ seen, answer }: Made, view: ListView): boolean {
  return view === seen || view.print === answer?.view.print;
}

/** Why the list that is chosen was not made; `''` where it was not asked for, or what is shown is another. */
export function whyNot({ seen, asked, error = '' }: Made, view: ListView | undefined): string {
  const isSame =
    seen === undefined ? JSON.stringify(asked) === JSON.stringify(askedList()) : seen === view;
  return isSame ? error : '';
}

/** Writes the list and brings its files. */
export async function makeList(seen: ListView | undefined): Promise<void> {
  const list = askedList();
  if (list === undefined || made.value === 'making') return;
  made.value = 'making';
  try {
    const answer = await ask({ action: 'createList', name: saved.value?.name ?? '', list });
    made.value = { seen, asked: list, answer };
  } catch (error) {
    made.value = { seen, asked: list, error: message(error) };
  }
}
