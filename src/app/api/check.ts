import { fingerprint } from '../../definition/fingerprint';
import type { Answer } from '../../protocol/answer';
import type { RequestOf } from '../../protocol/requests';
import { addAccount } from '../check-company/add-account';
import { checkCompany } from '../check-company/check-company';
import { checkForm } from '../check-company/check-form';
import { openCompanyTab } from '../check-company/company-tab';
import { readPasted } from '../check-company/read-pasted';
import { draftOf } from '../drafts/sent-draft';
import { loadDefinition } from '../load-definition';
import type { Outside } from '../outside';

/** The form that a company is described in, by a draft. */
export function readForm(outside: Outside, request: RequestOf<'checkForm'>): Answer<'checkForm'> {
  const { draft, tab, context, stands } = opened(outside, request);
  return { ok: true, form: checkForm(draft, tab, context), stands };
}

/** What a pasted text tells of a company. */
export function readPaste(
  outside: Outside,
  request: RequestOf<'readPasted'>,
): Answer<'readPasted'> {
  const { draft, tab, stands } = opened(outside, request);
  return { ok: true, pasted: readPasted(request.text, draft, tab), stands };
}

/** What a company would be in the list, by a draft. */
export function check(outside: Outside, request: RequestOf<'check'>): Answer<'check'> {
  const { draft, tab, context, stands } = opened(outside, request);
  const checked = checkCompany(outside.workbook, draft, tab, request.cells, context);
  return { ok: true, checked, stands };
}

/** Writes a company below the last account. */
export function add(
  outside: Outside,
  { name, cells, isConfirmed = false }: RequestOf<'addAccount'>,
): Answer<'addAccount'> {
  return { ok: true, ...addAccount(outside, name, cells, isConfirmed) };
}

function opened(
  { workbook, clock }: Outside,
  { name, definition: sent }: { readonly name: string; readonly definition: unknown },
) {
  const { definition: saved, context } = loadDefinition(workbook, name, clock);
  const draft = draftOf(sent);
  return { draft, context, tab: openCompanyTab(workbook, draft), stands: fingerprint(saved) };
}
