import { count, counted, signed } from '../../engine/figures';
import { EXCLUDED, NEEDS_DATA } from '../../engine/tiers';
import { type Band, bandsOf, countTiers } from '../model/scored';
import { after, before } from '../state/store';
import { tonesOf } from './tone';

/** Bands that one line has room for. */
const MOST_IN_LINE = 6;

const shortNames: Readonly<Record<string, string>> = { [EXCLUDED]: 'Out', [NEEDS_DATA]: 'No data' };

interface BandCount {
  readonly band: Band;
  readonly now: number;
  readonly change: number;
}

function bandCounts(): BandCount[] {
  const [from, to] = [before.value, after.value];
  if (from === undefined || to === undefined) return [];
  const old = new Map<string, number>();
  const oldCounts = countTiers(from.accounts);
  for (const { name, index } of bandsOf(from.definition.tiers)) {
    old.set(name, oldCounts.get(index) ?? 0);
  }
  const counts = countTiers(to.accounts);
  return bandsOf(to.definition.tiers)
    .map((band) => {
      const now = counts.get(band.index) ?? 0;
      return { band, now, change: now - (old.get(band.name) ?? 0) };
    })
    .filter(({ band, now, change }) => band.index >= 0 || now > 0 || change !== 0);
}

/** How many accounts stand in each tier, and how many more or fewer than saved. */
export function TierBar() {
  const bands = bandCounts();
  if (bands.length === 0) return null;
  const tones = tonesOf(after.value?.definition.tiers ?? []);
  return (
    <section aria-label="Accounts by tier">
      <div class="tier-bar" aria-hidden="true">
        {bands.map(({ band, now }) => (
          <span key={band.name} class={`part ${tones.get(band.name)}`} style={{ flexGrow: now }} />
        ))}
      </div>
      <ul class={bands.length > MOST_IN_LINE ? 'bands wraps' : 'bands'}>
        {bands.map((one) => (
          <BandItem key={one.band.name} tone={tones.get(one.band.name) ?? ''} {...one} />
        ))}
      </ul>
    </section>
  );
}

function BandItem({ band: { name }, now, change, tone }: BandCount & { readonly tone: string }) {
  const [total, changed] = [count(now), change === 0 ? '' : signed(change)];
  const title = `${name}: ${counted(now, 'account')}${changed && `, ${changed}`}`;
  return (
    <li title={title} style={{ minWidth: `${Math.max(total.length, changed.length)}ch` }}>
      <span class="count">
        <b>{total}</b>
        {changed !== '' && <i class="quiet"> {changed}</i>}
      </span>
      <span class={`name cut key ${tone}`}>
        <bdi>{shortNames[name] ?? name}</bdi>
      </span>
    </li>
  );
}
