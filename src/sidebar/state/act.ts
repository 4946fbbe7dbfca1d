import { signal } from '@preact/signals';

/** The parts of *Act*. */
export type ActName = 'Score' | 'Lists' | 'Changes' | 'Health';
export const act = signal<ActName>('Score');
