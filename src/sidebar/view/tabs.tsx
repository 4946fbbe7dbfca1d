import { type TabName, tab } from '../state/store';

const names: readonly TabName[] = ['Weights', 'Exclusions', 'Tiers', 'Backtest', 'More'];

const neighbours: Readonly<Record<string, (at: number) => number>> = {
  ArrowRight: (at) => (at + 1) % names.length,
  ArrowLeft: (at) => (at - 1 + names.length) % names.length,
  Home: () => 0,
  End: () => names.length - 1,
};

/** The parts of a definition. */
export function Tabs() {
  return (
    <div class="tabs" role="tablist" aria-label="Parts of the definition">
      {names.map((name, index) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-selected={tab.value === name}
          aria-controls="panel"
          tabIndex={tab.value === name ? 0 : -1}
          onClick={() => {
            tab.value = name;
          }}
          onKeyDown={(event) => walk(event, index)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

function walk(event: KeyboardEvent, at: number): void {
  const name = names[neighbours[event.key]?.(at) ?? -1];
  if (name === undefined) return;
  event.preventDefault();
  tab.value = name;
  document.getElementById(`tab-${name}`)?.focus();
}
