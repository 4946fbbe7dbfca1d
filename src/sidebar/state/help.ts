import { signal } from '@preact/signals';

/** Whether the page of help covers everything else. */
export const isHelpOpen = signal(false);

export function openHelp(): void {
  isHelpOpen.value = true;
}

export function closeHelp(): void {
  isHelpOpen.value = false;
}
