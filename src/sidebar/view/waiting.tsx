import { mend } from '../../definition/edit/mend';
import { counted } from '../../engine/figures';
import { waitingNow } from '../model/waiting';
import { openWeights } from '../state/define';
import { edit } from '../state/edit-draft';
import { draft, fields, page, part, tab } from '../state/store';
import { showRow } from './focus-soon';
import { closePage } from './page-frame';

/** So many are offered at once. */
const MOST = 3;

const names = {
  criteria: ['criterion waits', 'criteria wait'],
  exclusions: ['exclusion waits', 'exclusions wait'],
} as const;

/** On the page that adds one: what is in the profile already, switched off. */
export function Waiting({ list }: { readonly list: 'criteria' | 'exclusions' }) {
  if (draft.value === undefined || fields.value === undefined) return null;
  const { ready, columnless } = waitingNow(draft.value, list, fields.value);
  const [first] = columnless;
  const [one, many] = names[list];
  return (
    <>
      {ready.slice(0, MOST).map(({ id, name }) => (
        <p key={id} class="quiet full">
          “{name}” is there already, switched off.{' '}
          <button
            type="button"
            class="link"
            aria-label={`Switch “${name}” on`}
            onClick={() => {
              edit(mend({ kind: 'switch on', id }));
              closePage();
            }}
          >
            Switch it on
          </button>
        </p>
      ))}
      {first !== undefined && (
        <p class="quiet full">
          {counted(columnless.length, one, many)} for a column.{' '}
          <button type="button" class="link" onClick={() => show(list, first)}>
            Show {columnless.length === 1 ? 'it' : 'them'}
          </button>
        </p>
      )}
    </>
  );
}

function show(list: 'criteria' | 'exclusions', id: string): void {
  page.value = undefined;
  openWeights(id);
  if (list === 'exclusions') {
    tab.value = 'Define';
    part.value = 'Exclusions';
  }
  showRow(`row-${id}`);
}
