import { signal } from '@preact/signals';

/** Who works in this sidebar, as typed at the last save; the add-on has no way to know it. */
export const author = signal('');
