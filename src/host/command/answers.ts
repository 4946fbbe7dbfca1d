import type { ButtonName, ButtonSetName, DialogPort } from '../core/api';

const BUTTONS: Readonly<Record<ButtonSetName, readonly ButtonName[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

/**
 * Dialogs without a person: each takes the next of the given answers, else its first button, and
 * is printed with what was answered.
 *
 * @param answers a button's name for an alert; a text, or a button's name, for a prompt
 */
export function preparedDialogs(
  answers: readonly string[],
  print: (line: string) => void,
): DialogPort {
  const left = [...answers];
  return {
    alert: ({ title, message, buttons }) => {
      const button = chosen(BUTTONS[buttons], left.shift());
      print(`${heading(title, message)} → ${button}`);
      return button;
    },
    prompt: ({ title, message, buttons }) => {
      const answer = left.shift() ?? '';
      const button = BUTTONS[buttons].find((name) => name === answer.toUpperCase());
      print(`${heading(title, message)} → ${answer === '' ? 'OK' : answer}`);
      return button ? { button, text: '' } : { button: BUTTONS[buttons][0] ?? 'OK', text: answer };
    },
    page: ({ kind, title }) => print(`[${kind}] ${title}`),
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
