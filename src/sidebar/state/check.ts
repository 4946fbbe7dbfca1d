import { batch, signal } from '@preact/signals';
import type { Definition } from '../../definition/definition';
import type { Answers } from '../../protocol/answer';
import type {
  CheckedCompany,
  CheckForm,
  PastedCompany,
  PastedPart,
  TypedCells,
} from '../../protocol/check-view';
import { ask, latest } from '../bridge/ask';
import { message } from '../words';
import { askAccount, isChecking } from './account';
import { loadPreview } from './load';
import { select } from './mutate';
import { draft, saved } from './store';

type Texts = Readonly<Record<string, string>>;

/** Of the definition that is open; other definitions ask for other fields. */
export const form = signal<CheckForm | undefined>(undefined);
export const formError = signal('');
/** What is typed, by header. */
export const texts = signal<Texts>({});
/** Whether all lines of the form are shown. */
export const isWholeForm = signal(false);
export const pastedText = signal('');
export const pasted = signal<PastedCompany | undefined>(undefined);
export const pasteError = signal('');

/** What came of it by a draft; it stays until the next answer is there. */
export type Checked = CheckedCompany & { readonly definition: Definition };
export const checked = signal<Checked | undefined>(undefined);
export const checkError = signal('');
export const isChecked = signal(false);

/** What became of adding it. */
export type Adding =
  | { readonly kind: 'adding' }
  | { readonly kind: 'done'; readonly answer: Answers['addAccount'] }
  | { readonly kind: 'failed'; readonly error: string };
export const adding = signal<Adding | undefined>(undefined);

const forms = latest();
const checks = latest();
const pastes = latest();

/** What was read last: it fills the form once. */
let readText = '';

const nameOf = () => saved.value?.name ?? '';

/** The id of the control that a text is pasted into. */
export const PASTE = 'paste-company';

/** The id of the control that a header is typed into. */
export function lineId(header: string): string {
  return `check-${header}`;
}

/** The cells that hold anything. */
export function typedCells(): [header: string, text: string][] {
  return Object.entries(texts.value).filter(([, text]) => text.trim() !== '');
}

/** Types into a line of the form. */
export function typeText(header: string, text: string): void {
  batch(() => {
    texts.value = { ...texts.value, [header]: text };
    isChecked.value = false;
    if (typedCells().length === 0) checked.value = undefined;
    if (adding.value?.kind !== 'adding') adding.value = undefined;
  });
}

/** Begins with another company. */
export function clearForm(): void {
  batch(() => {
    texts.value = {};
    pastedText.value = '';
    readText = '';
    pasted.value = undefined;
    checked.value = undefined;
    checkError.value = '';
    adding.value = undefined;
  });
}

/** Leaves the form for an account of the list: the last that is asked for is the one that is shown. */
export async function showAccount(row: number): Promise<void> {
  isChecking.value = false;
  await select({ kind: 'account', row });
  if (draft.value !== undefined) await askAccount(draft.value, row);
}

/** Asks for the form of a draft. */
export function askForm(definition: Definition): Promise<void> {
  return forms(
    () => ask({ action: 'checkForm', name: nameOf(), definition }),
    (answer) => {
      form.value = answer.form;
      formError.value = '';
    },
    (error) => {
      formError.value = message(error);
    },
  );
}

/** Asks what a pasted text tells, and fills the form with it; what it does not tell stays. */
export async function askPasted(definition: Definition, text: string): Promise<void> {
  if (text === readText) return;
  await pastes(
    () => ask({ action: 'readPasted', name: nameOf(), definition, text }),
    (answer) =>
      batch(() => {
        readText = text;
        pasted.value = answer.pasted;
        pasteError.value = '';
        for (const [header, value] of answer.pasted.taken) typeText(header, value);
      }),
    (error) => {
      pasteError.value = message(error);
    },
  );
}

/** Gives a part of the paste that was not taken to a field. */
export function takePart(part: PastedPart, header: string): void {
  const found = pasted.value;
  if (!found?.left.includes(part)) return;
  batch(() => {
    typeText(header, part.value);
    pasted.value = {
      taken: [...found.taken.filter(([one]) => one !== header), [header, part.value]],
      left: found.left.filter((one) => one !== part),
      leftCount: found.leftCount - 1,
    };
  });
}

/** Asks what the company would be by a draft. */
export function askCheck(definition: Definition, cells: TypedCells): Promise<void> {
  const sent = cells.map(([header, text]): [string, string] => [header, text]);
  return checks(
    () => ask({ action: 'check', name: nameOf(), definition, cells: sent }),
    (answer) =>
      batch(() => {
        if (typedCells().length === 0) return;
        checked.value = { ...answer.checked, definition };
        checkError.value = '';
        isChecked.value = true;
      }),
    (error) => {
      checkError.value = message(error);
      isChecked.value = true;
    },
  );
}

/** Writes the company below the last account. */
export async function addCompany(isConfirmed: boolean): Promise<void> {
  if (adding.value?.kind === 'adding') return;
  adding.value = { kind: 'adding' };
  try {
    const cells = typedCells();
    const answer = await ask({ action: 'addAccount', name: nameOf(), cells, isConfirmed });
    adding.value = { kind: 'done', answer };
    if (answer.row !== undefined) void loadPreview();
  } catch (error) {
    adding.value = { kind: 'failed', error: message(error) };
  }
}
