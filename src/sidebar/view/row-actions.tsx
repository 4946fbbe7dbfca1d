import { duplicate, move, remove } from '../../definition/edit/edit';
import { opened } from '../state/define';
import { edit } from '../state/edit-draft';
import { MoveButtons } from './move-buttons';

interface RowActionsProps {
  readonly list: 'criteria' | 'exclusions';
  readonly id: string;
  readonly text: string;
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}

/** What can be done with a criterion or exclusion as a whole. */
export function RowActions({ list, id, text, isOn, onSwitch }: RowActionsProps) {
  return (
    <div class="actions">
      <button type="button" class="link" onClick={() => onSwitch(!isOn)}>
        Switch {isOn ? 'off' : 'on'}
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
        aria-label={`Delete ${text}`}
        onClick={() => {
          focusNear(id);
          opened.value = '';
          edit(remove(list, id));
        }}
      >
        Delete
      </button>
      <MoveButtons text={text} onMove={(by) => edit(move(list, id, by))} />
    </div>
  );
}

/** The row goes away: the focus goes to the next one, else to the one before. */
function focusNear(id: string): void {
  const all = [...document.querySelectorAll<HTMLElement>('[id^="row-"], .add')];
  const at = all.findIndex((one) => one.id === `row-${id}`);
  (all[at + 1] ?? all[at - 1])?.focus();
}
