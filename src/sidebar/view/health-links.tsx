import { driftWords } from '../model/drift-words';
import { healthWords } from '../model/health-words';
import { openFieldTest } from '../state/field-test';
import { health, writeHealth } from '../state/health';
import { page } from '../state/store';

/** A page that says more of how true a definition still is. */
interface HealthLink {
  readonly text: string;
  /** What it tells. */
  readonly about: string;
  readonly open: () => void;
}

const links: readonly HealthLink[] = [
  {
    text: driftWords.title,
    about: driftWords.about,
    open: () => {
      page.value = { kind: 'drift' };
    },
  },
  {
    text: 'Review…',
    about: 'all of it, step by step, once a quarter',
    open: () => {
      page.value = { kind: 'review' };
    },
  },
  {
    text: 'Field test…',
    about: 'another version on half of the accounts',
    open: openFieldTest,
  },
  {
    text: 'Dashboard',
    about: 'accounts and money by tier, and what changed',
    open: () => {
      page.value = { kind: 'dashboard' };
    },
  },
  {
    text: 'One page',
    about: 'to read out, and to print',
    open: () => {
      page.value = { kind: 'onePage' };
    },
  },
];
/** Where no tab says it yet. */
const write: HealthLink = {
  text: 'Write to a tab',
  about: 'ICP Health, to pass on',
  open: () => void writeHealth(),
};

/** Where one goes from here. */
export function HealthLinks() {
  const shown = health.value?.tab === undefined ? [...links, write] : links;
  return (
    <section aria-label={healthWords.further}>
      <h3>{healthWords.further}</h3>
      <ul>
        {shown.map(({ text, about, open }) => (
          <li key={text}>
            <button type="button" class="link" id={`health-${text}`} onClick={open}>
              {text}
            </button>{' '}
            <span class="quiet">{about}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
