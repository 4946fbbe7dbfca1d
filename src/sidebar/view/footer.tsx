import { counted } from '../../engine/figures';
import { discard, redoEdit, undoEdit } from '../state/edit-draft';
import { busy, changes, isDirty, movingNow, page, timeline } from '../state/store';

/** Save, undo, and what the draft changes. */
export function Footer() {
  const isBusy = busy.value !== '';
  const canSave = isDirty.value && !isBusy;
  return (
    <footer class="footer">
      <button
        type="button"
        id="save"
        class="primary"
        aria-disabled={!canSave}
        onClick={() => {
          if (canSave) page.value = { kind: 'save' };
        }}
      >
        Save…
      </button>
      <Steps />
      <div class="summary" role="status">
        {isBusy ? busy.value : <Summary />}
      </div>
    </footer>
  );
}

function Steps() {
  const line = timeline.value;
  const canUndo = line !== undefined && line.past.length > 0;
  const canRedo = line !== undefined && line.future.length > 0;
  if (!canUndo && !canRedo) return null;
  return (
    <span class="steps">
      <button type="button" class="link" aria-disabled={!canUndo} title="Ctrl+Z" onClick={undoEdit}>
        Undo
      </button>
      {canRedo && (
        <button type="button" class="link" title="Ctrl+Y" onClick={redoEdit}>
          Redo
        </button>
      )}
    </span>
  );
}

function Summary() {
  const changed = changes.value.length;
  if (changed === 0) return <>No changes</>;
  return (
    <>
      <span>
        {counted(changed, 'change')}{' '}
        <button type="button" class="link small" title="Back to what is saved" onClick={discard}>
          discard
        </button>
      </span>
      <button
        type="button"
        id="moved"
        class="link small"
        onClick={() => {
          page.value = { kind: 'moved' };
        }}
      >
        {movingNow.value}
      </button>
    </>
  );
}
