import type { Answer } from '../../protocol/answer';
import type { RequestOf } from '../../protocol/requests';
import type { Outside } from '../outside';
import { removeSample } from '../sample-tabs/remove-sample';
import { hideChecklist, readChecklist } from '../setup/checklist';
import { proposeFirst } from '../setup/first-proposal';
import { showTemplate } from '../setup/first-template';
import { readFound } from '../setup/found';
import { setUp } from '../setup/set-up';
import { words } from '../setup/words';
import { readState } from './state';

/** What Set up finds in the tabs; nothing is written. */
export function look(outside: Outside, { choices }: RequestOf<'look'>): Answer<'look'> {
  return { ok: true, found: readFound(outside, choices) };
}

/** The first definition that the deals give, to be looked at; nothing is written. */
export function propose(
  outside: Outside,
  { choices }: RequestOf<'startProposal'>,
): Answer<'startProposal'> {
  return { ok: true, first: proposeFirst(outside, choices) };
}

/** The start values of a template, to be looked at; nothing is written. */
export function template(
  outside: Outside,
  { choices }: RequestOf<'startTemplate'>,
): Answer<'startTemplate'> {
  return { ok: true, template: showTemplate(outside, choices) };
}

/** Writes the first definition that a person agreed to. */
export function start(outside: Outside, { from }: RequestOf<'start'>): Answer<'start'> {
  const said = words.setUpDone(setUp(outside, from));
  return { ok: true, state: readState(outside, ''), said };
}

/** The first steps with a definition, as the workbook shows them. */
export function checklist(outside: Outside, { name }: RequestOf<'checklist'>): Answer<'checklist'> {
  return { ok: true, checklist: readChecklist(outside, name) };
}

/** Hides the first steps, or shows them again. */
export function hide(
  outside: Outside,
  { name, isHidden }: RequestOf<'hideChecklist'>,
): Answer<'hideChecklist'> {
  hideChecklist(outside, name, isHidden);
  return { ok: true };
}

/** Removes the sample, where nothing of it is the user's by now. */
export function leave(outside: Outside): Answer<'removeSample'> {
  return { ok: true, said: removeSample(outside) };
}
