import type { ButtonName, ButtonSetName, DialogPort } from '../core/api';

const BUTTONS: Readonly<Record<ButtonSetName, readonly ButtonName[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

/** Why an action may not have done what it was asked to. */
export interface Undone {
  readonly why: 'refused' | 'not answered';
  /** The title of what was said. */
  readonly title: string;
}

/**
 * Dialogs without a person: each takes the next of the given answers, and is printed with what was
 * answered. Without one a question that can be cancelled is, and others take their first button. A page
 * of its own is refused, as where a script runs without a spreadsheet in front of it.
 *
 * @param answers a button's name for an alert; a text, or a button's name, for a prompt
 * @param undone is told where an action only says something and ends, or was cancelled for want of an answer
 */
export function preparedDialogs(
  answers: readonly string[],
  print: (line: string) => void,
  undone: (told: Undone) => void = () => undefined,
): DialogPort {
  const left = [...answers];
  return {
    alert: ({ title, message, buttons }) => {
      const names = BUTTONS[buttons];
      const isOnlySaid = names.length === 1;
      const answer = isOnlySaid ? undefined : left.shift();
      const isCancelled = answer === undefined && buttons === 'YES_NO_CANCEL';
      const button = isCancelled ? 'CANCEL' : chosen(names, answer);
      print(`${heading(title, message)} → ${button}${isCancelled ? ' (no --answer)' : ''}`);
      if (isOnlySaid) undone({ why: 'refused', title });
      if (isCancelled) undone({ why: 'not answered', title });
      return button;
    },
    prompt: ({ title, message, buttons }) => {
      const answer = left.shift() ?? '';
      const button = BUTTONS[buttons].find((name) => name === answer.toUpperCase());
      print(`${heading(title, message)} → ${answer === '' ? 'OK' : answer}`);
      return button ? { button, text: '' } : { button: BUTTONS[buttons][0] ?? 'OK', text: answer };
    },
    page: ({ kind }) => {
      throw new Error(`There is nobody to show a ${kind} to.`);
    },
    toast: ({ title, message }) => print(heading(title, message)),
  };
}

function chosen(buttons: readonly ButtonName[], answer: string | undefined): ButtonName {
  const first = buttons[0] ?? 'OK';
  if (answer === undefined) return first;
  const button = buttons.find((name) => name === answer.toUpperCase());
  if (button) return button;
  throw new Error(`Answer must be one of ${buttons.join(', ')}, got ${answer}`);
}

function heading(title: string, message: string): string {
  return title === '' ? message : `${title}: ${message}`;
}
