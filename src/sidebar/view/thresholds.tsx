import { patchTier } from '../../definition/edit/edit';
import type { Tier } from '../../engine/model';
import { tierIndex } from '../../engine/tiers';
import { edit, endEdit } from '../state/edit-draft';
import { measureStep } from '../state/measure';

interface ThresholdsProps {
  /** The best first. */
  readonly tiers: readonly Tier[];
  readonly tones: ReadonlyMap<string, string>;
  /** Accounts in equal parts of 0 to 100. */
  readonly parts: readonly number[];
}

/** The histogram of scores with a handle for each threshold; the lowest tier starts at 0. */
export function Thresholds({ tiers, tones, parts }: ThresholdsProps) {
  const most = Math.max(1, ...parts);
  const size = 100 / Math.max(1, parts.length);
  return (
    <div class="thresholds">
      <svg viewBox="0 0 100 40" preserveAspectRatio="none" aria-hidden="true">
        {parts.map((accounts, index) => {
          const height = (40 * accounts) / most;
          const tone = tones.get(tiers[tierIndex(tiers, index * size)]?.name ?? '') ?? '';
          const at = index * size;
          return (
            <rect
              key={at}
              class={tone}
              x={at}
              y={40 - height}
              width={0.85 * size}
              height={height}
            />
          );
        })}
      </svg>
      {tiers.slice(0, -1).map((tier, index) => (
        <Handle
          key={tier.name}
          tier={tier}
          above={tiers[index - 1]?.from ?? 101}
          below={tiers[index + 1]?.from ?? -1}
        />
      ))}
      <div class="scale quiet" aria-hidden="true">
        <span>0</span>
        <span>50</span>
        <span>100</span>
      </div>
    </div>
  );
}

interface HandleProps {
  readonly tier: Tier;
  /** It stays between the thresholds beside it. */
  readonly above: number;
  readonly below: number;
}

function Handle({ tier: { name, from }, above, below }: HandleProps) {
  const set = (value: number, event: Event) => {
    const rounded = Math.min(above - 1, Math.max(below + 1, Math.round(value)));
    if (rounded === from) return;
    measureStep(event);
    edit(patchTier(name, { from: rounded }), `tier ${name}`);
  };
  return (
    <div
      class="handle"
      role="slider"
      tabIndex={0}
      aria-label={`${name} from score, handle`}
      aria-valuemin={below + 1}
      aria-valuemax={Math.min(100, above - 1)}
      aria-valuenow={from}
      title={`${name} from ${from}`}
      style={{ left: `${from}%` }}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) set(scoreAt(event), event);
      }}
      onPointerUp={endEdit}
      onBlur={endEdit}
      onKeyDown={(event) => {
        const to = steps[event.key]?.(from);
        if (to === undefined) return;
        event.preventDefault();
        set(to, event);
      }}
    >
      <span class="grip" />
    </div>
  );
}

const steps: Readonly<Record<string, (from: number) => number>> = {
  ArrowRight: (from) => from + 1,
  ArrowUp: (from) => from + 1,
  ArrowLeft: (from) => from - 1,
  ArrowDown: (from) => from - 1,
  PageUp: (from) => from + 10,
  PageDown: (from) => from - 10,
};

function scoreAt({ clientX, currentTarget }: PointerEvent): number {
  const around = (currentTarget as HTMLElement).parentElement?.getBoundingClientRect();
  return around === undefined ? 0 : (100 * (clientX - around.left)) / around.width;
}
