import { duplicate, move, remove } from '../../definition/edit/edit';
import { edit } from '../state/edit-draft';

interface RowActionsProps {
  readonly list: 'criteria' | 'exclusions';
  readonly id: string;
  readonly text: string;
  readonly onEdit: () => void;
}

/** What can be done with a criterion or exclusion besides its number. */
export function RowActions({ list, id, text, onEdit }: RowActionsProps) {
  return (
    <>
      <button type="button" class="link" aria-label={`Edit ${text}`} onClick={onEdit}>
        Edit
      </button>
      <button
        type="button"
        class="link"
        aria-label={`Copy ${text}`}
        onClick={() => edit(duplicate(list, id))}
      >
        Copy
      </button>
      <button
        type="button"
        class="link"
        aria-label={`Remove ${text}`}
        onClick={() => {
          focusNear(id);
          edit(remove(list, id));
        }}
      >
        Remove
      </button>
      <button
        type="button"
        class="icon"
        aria-label={`Move ${text} up`}
        title="Move up"
        onClick={() => edit(move(list, id, -1))}
      >
        ↑
      </button>
      <button
        type="button"
        class="icon"
        aria-label={`Move ${text} down`}
        title="Move down"
        onClick={() => edit(move(list, id, 1))}
      >
        ↓
      </button>
    </>
  );
}

/** The row goes away: the focus goes to the next one, else to the one before. */
function focusNear(id: string): void {
  const all = [...document.querySelectorAll<HTMLElement>('[id^="row-"], .add')];
  const at = all.findIndex((one) => one.id === `row-${id}`);
  (all[at + 1] ?? all[at - 1])?.focus();
}
