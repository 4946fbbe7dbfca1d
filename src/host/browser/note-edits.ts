import { ICommandService, type Univer } from '@univerjs/core';
import {
  RemoveNoteMutation,
  SheetDeleteNoteCommand,
  SheetUpdateNoteCommand,
  UpdateNoteMutation,
} from '@univerjs/preset-sheets-note';
import type { Mutation } from '../core/api';

/** A cell as Univer counts, from 0. */
interface Cell {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
}

/**
 * Sends the notes that a person writes or deletes; those that move along with rows and columns the
 * server moves itself. Undoing does not reach it.
 *
 * @param selected the cell whose note a deletion means
 */
export function sendNoteEdits(
  univer: Univer,
  selected: () => Cell,
  send: (mutation: Mutation) => void,
): void {
  const commands = univer.__getInjector().get(ICommandService);
  commands.beforeCommandExecuted(({ id }) => {
    if (id === SheetDeleteNoteCommand.id) send({ id: RemoveNoteMutation.id, params: selected() });
  });
  commands.onCommandExecuted(({ id, params }) => {
    if (id === SheetUpdateNoteCommand.id) send({ id: UpdateNoteMutation.id, params });
  });
}
