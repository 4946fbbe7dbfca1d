import { counted, wholePercent } from '../../engine/figures';
import type { ConditionShares, ToldCondition } from '../../protocol/proposal-view';

interface Picking {
  /** IDs of those that are left out. */
  readonly off: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
}

interface ConditionsProps extends Picking {
  readonly of: ConditionShares;
  /** The level of their headings. */
  readonly heading: 'h2' | 'h3';
}

/** Conditions to be taken or left, with the shares of won and of lost deals that meet them. */
export function Conditions({ of: { criteria, exclusions }, ...picking }: ConditionsProps) {
  return (
    <>
      <Group title="What your won deals share" all={criteria} {...picking} />
      <Group title="Never ours" all={exclusions} {...picking} />
    </>
  );
}

interface GroupProps extends Picking, Pick<ConditionsProps, 'heading'> {
  readonly title: string;
  readonly all: readonly ToldCondition[];
}

function Group({ title, all, heading: Title, off, onToggle }: GroupProps) {
  if (all.length === 0) return null;
  return (
    <section aria-label={title}>
      <div class="line">
        <Title class="what">{title}</Title>
        <span class="quiet" aria-hidden="true">
          <i class="swatch won" /> won <i class="swatch lost" /> lost
        </span>
      </div>
      {all.map((one) => (
        <Condition key={one.id} told={one} isOn={!off.has(one.id)} onToggle={onToggle} />
      ))}
    </section>
  );
}

interface ConditionProps extends Pick<Picking, 'onToggle'> {
  readonly told: ToldCondition;
  readonly isOn: boolean;
}

function Condition({ told, isOn, onToggle }: ConditionProps) {
  const { id, label, says, points, won, lost } = told;
  return (
    <label class="condition" title={says}>
      <input type="checkbox" checked={isOn} onChange={() => onToggle(id)} />
      <span class="what full" dir="auto">
        {label}
        <div class="quiet full">{points === undefined ? 'Excluded' : counted(points, 'point')}</div>
      </span>
      <span class="both">
        <Bar tone="won" share={won} />
        <Bar tone="lost" share={lost} />
      </span>
    </label>
  );
}

/** A share from 0 to 1 of won or of lost deals. */
export function Bar({ tone, share }: RailProps) {
  return (
    <span class="bar-line">
      <Rail tone={tone} share={share} />
      <span class="unseen">{tone} </span>
      <span class="per">{wholePercent(share)}</span>
    </span>
  );
}

interface RailProps {
  readonly tone: 'won' | 'lost' | 'all';
  /** 0 to 1. */
  readonly share: number;
}

/** A share as a bar; its number stands beside it. */
export function Rail({ tone, share }: RailProps) {
  return (
    <span class="rail" aria-hidden="true">
      <i class={tone} style={{ width: `${100 * share}%` }} />
    </span>
  );
}
