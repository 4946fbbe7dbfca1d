import { computed, signal } from '@preact/signals';
import type { HealthView } from '../../protocol/health-view';
import { ask, latest } from '../bridge/ask';
import { listed } from '../bridge/standing';
import { message } from '../words';
import { notice, preview, saved } from './store';

/** A check with what it was of. */
interface Checked {
  /** Of the definition. */
  readonly name: string;
  readonly view: HealthView;
  /** Of the accounts, as far as an answer told. */
  readonly print: string | undefined;
}

const last = signal<Checked | undefined>(undefined);
const shown = computed(() => (last.value?.name === saved.value?.name ? last.value : undefined));

/** The last check of the definition that is open. */
export const health = computed(() => shown.value?.view);
export const isChecking = signal(false);
/** Why the last check was not done. */
export const healthError = signal('');

/** Of the accounts as they were last read. */
const printNow = computed(() =>
  listed.value?.name === saved.value?.name ? listed.value?.print : preview.value?.print,
);

/** Whether a newer version stands there than was checked. */
export const isOldVersion = computed(
  () => health.value !== undefined && health.value.version !== saved.value?.version,
);
/** Whether the accounts have changed since the check. */
export const areOldAccounts = computed(() => {
  const before = shown.value?.print;
  return before !== undefined && printNow.value !== undefined && before !== printNow.value;
});

const checks = latest();

/** The version that is checked, or was; none after a failure. */
let asked = '';

/** Checks a version of a definition unless that has been asked for. */
export function checkOnce(name: string, version: number): void {
  if (asked !== `${version} ${name}`) void checkHealth();
}

/** What was done may have changed the health: it is checked again once it is shown. */
export function forgetCheck(): void {
  asked = '';
}

/** Checks the saved definition; the last result stays until there is another. */
export async function checkHealth(): Promise<void> {
  const { name = '', version = 0 } = saved.value ?? {};
  asked = `${version} ${name}`;
  const why = await take(name, () => ask({ action: 'health', name }));
  if (why !== '') asked = '';
  healthError.value = why;
}

/** Dismisses a finding. @returns Why that was not done; `''` where it was. */
export function dismiss(id: string, reason: string, author: string): Promise<string> {
  const name = saved.value?.name ?? '';
  return take(name, () => ask({ action: 'dismissHealth', name, id, reason, author }));
}

/** Brings a finding back that was dismissed. @returns Why that was not done; `''` where it was. */
export function bringBack(id: string): Promise<string> {
  const name = saved.value?.name ?? '';
  return take(name, () => ask({ action: 'restoreHealth', name, id }));
}

/** What is asked later is newer. */
async function take(
  name: string,
  task: () => Promise<{ readonly health: HealthView }>,
): Promise<string> {
  isChecking.value = true;
  let why = '';
  await checks(
    task,
    ({ health: view }) => {
      last.value = { name, view, print: printNow.value };
      healthError.value = '';
      isChecking.value = false;
    },
    (error) => {
      why = message(error);
      isChecking.value = false;
    },
  );
  return why;
}

/** Writes the tab `ICP Health`. */
export async function writeHealth(): Promise<void> {
  notice.value = undefined;
  try {
    const name = saved.value?.name ?? '';
    const { summary } = await ask({ action: 'writeHealth', name });
    notice.value = { kind: 'done', text: summary };
    if (last.value?.name === name)
      last.value = { ...last.value, view: { ...last.value.view, tab: 'same' } };
  } catch (error) {
    notice.value = { kind: 'error', text: message(error), retry: () => void writeHealth() };
  }
}
