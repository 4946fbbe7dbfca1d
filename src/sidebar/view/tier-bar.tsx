import { count, counted, signed } from '../../engine/figures';
import { EXCLUDED } from '../../engine/tiers';
import { type Band, bandsOf, countTiers } from '../model/scored';
import { after, before } from '../state/store';
import { tonesOf } from './tone';

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
  const tones = tonesOf(bands.map(({ band }) => band));
  return (
    <section aria-label="Accounts by tier">
      <div class="bar" aria-hidden="true">
        {bands.map(({ band, now }) => (
          <span key={band.name} class={`part ${tones.get(band.name)}`} style={{ flexGrow: now }} />
        ))}
      </div>
      <ul class="bands">
        {bands.map((one) => (
          <li key={one.band.name}>
            <Count {...one} />
            <span class={`name cut key ${tones.get(one.band.name)}`} title={one.band.name}>
              {one.band.name === EXCLUDED ? 'Excl.' : one.band.name}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Count({ band, now, change }: BandCount) {
  const changed = change === 0 ? '' : `, ${signed(change)}`;
  return (
    <span class="count" title={`${band.name}: ${counted(now, 'account')}${changed}`}>
      <b>{count(now)}</b>
      {change !== 0 && <i class={change > 0 ? 'up' : 'down'}> {signed(change)}</i>}
    </span>
  );
}
