import { compareWords } from '../model/compare-words';
import { guarded } from '../state/edit-draft';
import { openFieldTest } from '../state/field-test';
import { openHelp } from '../state/help';
import { open } from '../state/load';
import { hasNews, showNews } from '../state/news';
import { openSteps } from '../state/start';
import { page, saved } from '../state/store';
import { words } from '../words';
import { MenuButton, MenuItem } from './menu';
import { openCompare } from './open-compare';

/** The button's id. */
export const MORE = 'more';

/** What is asked for less often than a tab. */
export function MoreMenu() {
  const state = saved.value;
  if (state === undefined) return null;
  return (
    <MenuButton
      id={MORE}
      class="icon"
      label={words.more}
      title={words.more}
      items={(pick) => (
        <>
          <MenuItem
            text={words.versions}
            act={pick(() => {
              page.value = { kind: 'versions' };
            })}
          />
          <MenuItem text={compareWords.open} act={pick(() => openCompare(MORE))} />
          <MenuItem
            text="Drift"
            act={pick(() => {
              page.value = { kind: 'drift' };
            })}
          />
          <MenuItem
            text="One page"
            act={pick(() => {
              page.value = { kind: 'onePage' };
            })}
          />
          <MenuItem text="Field test…" act={pick(openFieldTest)} />
          <MenuItem
            text="Reload from the spreadsheet"
            act={pick(() => guarded(() => void open(state.name)))}
          />
          <hr />
          <MenuItem text="First steps" act={pick(openSteps)} />
          <MenuItem text={words.help} act={pick(openHelp)} />
          {hasNews && <MenuItem text={words.whatsNew} act={pick(showNews)} />}
        </>
      )}
    >
      <span aria-hidden="true">⋮</span>
    </MenuButton>
  );
}
