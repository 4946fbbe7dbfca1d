import { openHelp } from '../state/help';
import { words } from '../words';

/** Opens the page of help. */
export function HelpLink() {
  return (
    <button type="button" class="link small" id="help" onClick={openHelp}>
      {words.help}
    </button>
  );
}
