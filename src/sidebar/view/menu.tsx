import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';

interface MenuButtonProps {
  readonly id: string;
  readonly class: string;
  /** What a screen reader says, where that is not its text. */
  readonly label?: string;
  readonly title: string;
  /** What the button shows. */
  readonly children: ComponentChildren;
  /** Makes the items; each closes the menu before it acts. */
  readonly items: (pick: (act: () => void) => () => void) => ComponentChildren;
}

/** A button with a menu below it. */
export function MenuButton({ id, label, title, children, items, ...look }: MenuButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const pick = (act: () => void) => () => {
    close();
    act();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        id={id}
        class={look.class}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={label}
        title={title}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') setOpen(true);
        }}
      >
        {children}
      </button>
      {isOpen && <Menu onClose={close}>{items(pick)}</Menu>}
    </>
  );
}

interface MenuProps {
  readonly onClose: () => void;
  readonly children: ComponentChildren;
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

interface MenuItemProps {
  readonly text: string;
  readonly isCurrent?: boolean;
  readonly act: () => void;
}

/** One item of a menu. */
export function MenuItem({ text, isCurrent, act }: MenuItemProps) {
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
      <bdi>{text}</bdi>
    </button>
  );
}
