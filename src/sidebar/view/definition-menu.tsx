import { guarded } from '../state/edit-draft';
import { open } from '../state/load';
import { draft, page, saved } from '../state/store';
import { shownName } from '../words';
import { MenuButton, MenuItem } from './menu';

/** The definition's name, and the other ones to switch to. */
export function DefinitionMenu() {
  const state = saved.value;
  if (state === undefined) return null;
  const name = draft.value?.settings.name || shownName(state.name);
  return (
    <h1>
      <MenuButton
        id="definition"
        class="menu-button"
        title={name}
        items={(pick) => (
          <>
            {state.names.map((other) => (
              <MenuItem
                key={other}
                text={shownName(other)}
                isCurrent={other === state.name}
                act={pick(() => guarded(() => void open(other)))}
              />
            ))}
            <hr />
            <MenuItem text="Rename…" act={pick(() => ask('rename'))} />
            <MenuItem text="Copy this definition…" act={pick(() => guarded(() => ask('copy')))} />
            <MenuItem text="New definition…" act={pick(() => guarded(() => ask('new')))} />
          </>
        )}
      >
        <bdi class="cut">{name}</bdi>
        <span aria-hidden="true">▾</span>
      </MenuButton>
    </h1>
  );
}

function ask(what: 'rename' | 'copy' | 'new'): void {
  page.value = { kind: 'name', what };
}
