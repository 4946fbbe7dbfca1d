import type { DialogPort } from '../../../src/host/core/api';

/** Dialogs that a person clicks away with OK, and all that they were told. */
export interface Told {
  readonly dialogs: DialogPort;
  readonly toasts: string[];
  readonly alerts: string[];
}

export function listening(): Told {
  const toasts: string[] = [];
  const alerts: string[] = [];
  const dialogs: DialogPort = {
    alert: ({ message }) => {
      alerts.push(message);
      return 'OK';
    },
    prompt: () => ({ button: 'OK', text: '' }),
    page: () => undefined,
    toast: ({ message }) => void toasts.push(message),
  };
  return { dialogs, toasts, alerts };
}
