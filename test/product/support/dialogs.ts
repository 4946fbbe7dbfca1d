import type { ButtonName, DialogPort } from '../../../src/host/core/api';

/** Dialogs that a person clicks away with OK or as said before, and all that they were told. */
export interface Told {
  readonly dialogs: DialogPort;
  readonly toasts: string[];
  readonly alerts: string[];
  /** What is done at the next alerts, and the button that is then clicked. */
  readonly answers: (() => ButtonName)[];
}

export function listening(): Told {
  const toasts: string[] = [];
  const alerts: string[] = [];
  const answers: (() => ButtonName)[] = [];
  const dialogs: DialogPort = {
    alert: ({ message }) => {
      alerts.push(message);
      return answers.shift()?.() ?? 'OK';
    },
    prompt: () => ({ button: 'OK', text: '' }),
    page: ({ kind }) => {
      throw new Error(`There is nobody to show a ${kind} to.`);
    },
    toast: ({ message }) => void toasts.push(message),
  };
  return { dialogs, toasts, alerts, answers };
}
