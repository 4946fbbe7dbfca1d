import type { Definition } from '../../definition/definition';
import { fingerprint } from '../../definition/fingerprint';
import { configSheetName, definitionNameOf } from '../../definition/names';
import { fold } from '../../engine/values/fold';
import type { Answer } from '../../protocol/answer';
import type { RequestOf } from '../../protocol/requests';
import { nameConfig } from '../config-sheet/name-config';
import { writeConfig } from '../config-sheet/write-config';
import { definitionNames } from '../definitions';
import { loadDefinition } from '../load-definition';
import type { Outside } from '../outside';
import { fitTabs } from '../setup/fit-tabs';
import { readTabs } from '../setup/tabs';
import { readState } from './state';
import { words } from './words';

/** What a tab's name can hold everywhere. */
const NAME = /^[\p{L}\p{N}](?:[\p{L}\p{N} ._&-]{0,58}[\p{L}\p{N}])?$/u;

/** Copies a saved definition to one of another name. */
export function copyDefinition(outside: Outside, request: RequestOf<'copy'>): Answer<'copy'> {
  const { definition } = loadDefinition(outside.workbook, request.name, outside.clock);
  return { ok: true, state: addDefinition(outside, request.newName, definition) };
}

/** Starts a definition that fits the headers that are there, and how they sell. */
export function createDefinition(outside: Outside, request: RequestOf<'create'>): Answer<'create'> {
  const { workbook } = outside;
  const sheets = workbook.sheets().filter(({ name }) => definitionNameOf(name) === undefined);
  const choices = request.motion === undefined ? {} : { motion: request.motion };
  const { definition } = fitTabs(readTabs(workbook, sheets), outside, undefined, choices);
  return { ok: true, state: addDefinition(outside, request.newName, definition) };
}

/** A run that failed midway is completed: the same definition of that name may be there already. */
function addDefinition(outside: Outside, name: string, definition: Definition) {
  const { workbook, clock } = outside;
  const sheetName = configSheetName(name);
  if (!NAME.test(name) || definitionNameOf(sheetName) !== name) {
    throw new Error(words.badName(name));
  }
  const added = { ...definition, settings: { ...definition.settings, name } };
  const known = definitionNames(workbook).find((other) => fold(other) === fold(name));
  if (known === undefined) writeConfig(workbook, sheetName, added);
  else {
    const there = loadDefinition(workbook, known, clock).definition;
    if (known !== name || fingerprint(there) !== fingerprint(added)) {
      throw new Error(words.nameTaken(name));
    }
  }
  nameConfig(workbook, name);
  return readState(outside, name);
}
