import { loadPreview } from '../state/load';
import { isStale } from '../state/store';

/** That the figures are of accounts as they were, with a way to those as they are. */
export function Stale() {
  if (!isStale.value) return null;
  return (
    <p class="warning" role="status">
      The list of accounts has changed since it was read.{' '}
      <button type="button" class="link" onClick={() => void loadPreview()}>
        Read it again
      </button>
    </p>
  );
}
