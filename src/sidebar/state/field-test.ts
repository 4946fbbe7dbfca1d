import type { TestDone } from '../../protocol/answer';
import { page } from './store';

/** The test that runs, or a new one. */
export function openFieldTest(): void {
  page.value = { kind: 'fieldTest' };
}

/** Does something and shows how it stands then. @param what - What a button says meanwhile. */
export type Act = (what: string, task: (name: string) => Promise<TestDone>) => Promise<void>;
