import { busy } from '../state/store';

/** The frame of what is coming. */
export function Opening() {
  return (
    <main class="loading page" aria-busy="true">
      <span class="bone short" />
      <span class="bone" />
      <span class="bone" />
      <p class="quiet" role="status">
        {busy.value || 'Opening…'}
      </p>
    </main>
  );
}
