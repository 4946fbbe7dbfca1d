import { notice } from '../state/store';

/** An error with a way to try again, or what was done. */
export function Notices() {
  const told = notice.value;
  const close = () => {
    notice.value = undefined;
  };
  return (
    <div class="notices" role={told?.kind === 'error' ? 'alert' : 'status'}>
      {told !== undefined && (
        <div class={`notice ${told.kind}`}>
          <span class="full">{told.text}</span>
          {told.retry !== undefined && (
            <button type="button" class="link" onClick={told.retry}>
              Try again
            </button>
          )}
          <button type="button" class="icon" aria-label="Close message" onClick={close}>
            ×
          </button>
        </div>
      )}
    </div>
  );
}
