import { element } from './element';

let lastId = 0;

/** A dialog that is open: its element and how to close it. */
export interface Modal {
  readonly dialog: HTMLDialogElement;
  close(): void;
}

/**
 * Opens a labelled dialog over the page; the keyboard stays in it until it is closed.
 *
 * @param title the dialog's name
 * @param content what it shows under its name
 * @param cancelled called when the person closes it by Escape
 */
export function openModal(title: string, content: readonly Node[], cancelled: () => void): Modal {
  lastId += 1;
  const heading = element('h2', { id: `dialog-${lastId}` }, title);
  const dialog = element('dialog', { 'aria-labelledby': heading.id }, heading, ...content);
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    cancelled();
  });
  dialog.addEventListener('keydown', (event) => event.stopPropagation());
  document.body.append(dialog);
  dialog.showModal();
  return {
    dialog,
    close: () => {
      dialog.close();
      dialog.remove();
    },
  };
}
