import { useRef, useState } from 'preact/hooks';
import { ago } from '../model/ago';
import { guarded } from '../state/edit-draft';
import { openHelp } from '../state/help';
import { open } from '../state/load';
import { openSteps } from '../state/start';
import { changes, isDirty, page, saved } from '../state/store';
import { shownName, words } from '../words';

/** The definition's name, and the other ones to switch to. */
export function DefinitionMenu() {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const state = saved.value;
  if (state === undefined) return null;
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const pick = (act: () => void) => () => {
    close();
    act();
  };
  return (
    <div class="title">
      <h1>
        <button
          ref={button}
          type="button"
          class="menu-button"
          aria-haspopup="menu"
          aria-expanded={isOpen}
          title={state.definition.settings.name}
          onClick={() => setOpen(!isOpen)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') setOpen(true);
          }}
        >
          <span class="cut">{state.definition.settings.name || shownName(state.name)}</span>
          <span aria-hidden="true">▾</span>
        </button>
      </h1>
      <Version />
      {isOpen && (
        <Menu onClose={close}>
          {state.names.map((name) => (
            <Item
              key={name}
              text={shownName(name)}
              isCurrent={name === state.name}
              act={pick(() => guardedly(() => void open(name)))}
            />
          ))}
          <hr />
          <Item text="Copy this definition…" act={pick(() => guardedly(() => ask(true)))} />
          <Item text="New definition…" act={pick(() => guardedly(() => ask(false)))} />
          <Item
            text="Reload from the sheet"
            act={pick(() => guardedly(() => void open(state.name)))}
          />
          <Item text="First steps" act={pick(openSteps)} />
          <Item text={words.help} act={pick(openHelp)} />
        </Menu>
      )}
    </div>
  );
}

function ask(copies: boolean): void {
  page.value = { kind: 'name', copies };
}

function guardedly(act: () => void): void {
  guarded(isDirty.value, changes.value.length, act);
}

function Version() {
  const state = saved.value;
  if (state === undefined) return null;
  const current = state.versions.find(({ version }) => version === state.version);
  const age = current === undefined ? '' : ` · ${ago(current.savedAt, state.now)}`;
  const text = isDirty.value ? `draft of v${state.version}` : `v${state.version}${age}`;
  return <span class="quiet version">{text}</span>;
}

interface MenuProps {
  readonly onClose: () => void;
  readonly children: preact.ComponentChildren;
}

/** Items that the arrow keys walk through; Escape and a click elsewhere close it. */
function Menu({ onClose, children }: MenuProps) {
  return (
    <>
      <div class="veil" aria-hidden="true" onClick={onClose} />
      <div
        class="menu"
        role="menu"
        tabIndex={-1}
        ref={(menu) => menu?.querySelector<HTMLElement>('[role^=menuitem]')?.focus()}
        onKeyDown={(event) => walk(event, onClose)}
      >
        {children}
      </div>
    </>
  );
}

function walk(event: KeyboardEvent, close: () => void): void {
  const menu = event.currentTarget as HTMLElement;
  const items = [...menu.querySelectorAll<HTMLElement>('[role^=menuitem]')];
  const at = items.indexOf(document.activeElement as HTMLElement);
  const to: Readonly<Record<string, number>> = {
    ArrowDown: (at + 1) % items.length,
    ArrowUp: (at - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  };
  if (event.key === 'Escape' || event.key === 'Tab') close();
  const next = items[to[event.key] ?? -1];
  if (next === undefined && event.key !== 'Escape') return;
  event.preventDefault();
  next?.focus();
}

interface ItemProps {
  readonly text: string;
  readonly isCurrent?: boolean;
  readonly act: () => void;
}

function Item({ text, isCurrent, act }: ItemProps) {
  const choice = isCurrent === undefined ? {} : { 'aria-checked': isCurrent };
  return (
    <button
      type="button"
      class="cut"
      role={isCurrent === undefined ? 'menuitem' : 'menuitemradio'}
      tabIndex={-1}
      title={text}
      onClick={act}
      {...choice}
    >
      {isCurrent !== undefined && <span class="check">{isCurrent ? '✓' : ''}</span>}
      {text}
    </button>
  );
}
