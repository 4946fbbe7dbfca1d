import type { Signal } from '@preact/signals';

interface TabListProps<T extends string> {
  readonly label: string;
  /** `tabs` or `switch`. */
  readonly look: string;
  readonly names: readonly T[];
  readonly chosen: Signal<T>;
  /** Id of what they lead to. */
  readonly panel: string;
}

const neighbours: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => (at === last ? 0 : at + 1),
  ArrowLeft: (at, last) => (at === 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** Places of which one is shown; arrow keys lead to the next. */
export function TabList<T extends string>({ label, look, names, chosen, panel }: TabListProps<T>) {
  const walk = (event: KeyboardEvent, at: number) => {
    const name = names[neighbours[event.key]?.(at, names.length - 1) ?? -1];
    if (name === undefined) return;
    event.preventDefault();
    chosen.value = name;
    document.getElementById(`tab-${name}`)?.focus();
  };
  return (
    <div class={look} role="tablist" aria-label={label}>
      {names.map((name, at) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-selected={chosen.value === name}
          aria-controls={panel}
          tabIndex={chosen.value === name ? 0 : -1}
          onClick={() => {
            chosen.value = name;
          }}
          onKeyDown={(event) => walk(event, at)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
