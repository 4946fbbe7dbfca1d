import type { ButtonName, ButtonSetName } from '../core/api';
import type { Question, Requests } from '../server/protocol';
import { element } from './element';
import { type Modal, openModal } from './modal';

/** The buttons of each set, the one that Enter presses first. */
const BUTTONS: Readonly<Record<ButtonSetName, readonly ButtonName[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

const LABELS: Readonly<Record<ButtonName, string>> = {
  OK: 'OK',
  CANCEL: 'Cancel',
  YES: 'Yes',
  NO: 'No',
  CLOSE: 'Close',
};

/** The alerts and prompts that scripts show; each stays until it is answered on some page. */
export function questionDialogs(answer: (answer: Requests['answer']) => void) {
  const open = new Map<number, Modal>();
  return {
    show(question: Question): void {
      if (!open.has(question.id)) open.set(question.id, ask(question, answer));
    },
    close(id: number): void {
      open.get(id)?.close();
      open.delete(id);
    },
  };
}

function ask({ id, ask }: Question, answer: (answer: Requests['answer']) => void): Modal {
  const input = element('input', { type: 'text', 'aria-label': ask.message || ask.title });
  const press = (button: ButtonName) => answer({ id, button, text: input.value });
  const [main, ...others] = BUTTONS[ask.buttons];
  const buttons = [...others, main ?? 'OK'].map((button) => {
    const type = button === main ? 'submit' : 'button';
    const made = element('button', { type, class: type }, LABELS[button]);
    if (button !== main) made.addEventListener('click', () => press(button));
    return made;
  });
  const message = element('p', { class: 'message' }, ask.message);
  const fields = ask.kind === 'prompt' ? [message, input] : [message];
  const form = element('form', {}, ...fields, element('div', { class: 'buttons' }, ...buttons));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    press(main ?? 'OK');
  });
  const modal = openModal(ask.title || 'Message', [form], () => press('CLOSE'));
  (ask.kind === 'prompt' ? input : buttons.at(-1))?.focus();
  return modal;
}
