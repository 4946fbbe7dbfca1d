import { signal } from '@preact/signals';
import { tab } from './store';

/** The parts of *Act*. */
export type ActName = 'Score' | 'Lists' | 'Changes' | 'Health';
export const act = signal<ActName>('Score');

/** Menu `Health check`. */
export function openHealth(): void {
  tab.value = 'Act';
  act.value = 'Health';
}
