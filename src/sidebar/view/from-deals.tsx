import type { Page } from '../state/page';
import { page } from '../state/store';

const steps: readonly (readonly [label: string, opens: Page])[] = [
  ['Build from deals', { kind: 'proposal', of: 'build' }],
  ['Fit weights', { kind: 'proposal', of: 'fit' }],
  ['Discover patterns', { kind: 'patterns' }],
];

/** What the deals can tell: patterns, weights, a whole definition. Each is a proposal. */
export function FromDeals() {
  return (
    <section class="block" aria-label="From your deals">
      <h2>From your deals</h2>
      <p class="quiet full">Proposals with their evidence. Nothing is saved by itself.</p>
      <div class="actions">
        {steps.map(([label, opens]) => (
          <button
            key={label}
            type="button"
            class="link"
            id={`from-deals-${label}`}
            onClick={() => {
              page.value = opens;
            }}
          >
            {label}
          </button>
        ))}
      </div>
    </section>
  );
}
