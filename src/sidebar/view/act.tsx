import { actPart } from '../state/lists';
import { Lists } from './lists';
import { ScoreAccounts } from './score-accounts';
import { ActSwitch } from './tabs';

/** What to do with the accounts now. */
export function Act() {
  return (
    <>
      <div class="above">
        <ActSwitch />
      </div>
      <div id="part" class="panel" role="tabpanel" aria-labelledby={`tab-${actPart.value}`}>
        {actPart.value === 'Lists' ? <Lists /> : <ScoreAccounts />}
      </div>
    </>
  );
}
