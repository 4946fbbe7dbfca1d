import { busy } from '../state/store';
import { Bones } from './bones';

/** The sidebar before it knows its definition. */
export function Opening() {
  return (
    <main class="page" aria-busy="true">
      <Bones text={busy.value || 'Opening…'} />
    </main>
  );
}
