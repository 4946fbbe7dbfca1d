import { accountRow } from '../model/account-row';
import type { Mover } from '../model/movers';
import { preview } from '../state/store';

interface MovementProps {
  readonly mover: Mover;
  /** Left out until it is known. */
  readonly label: string | undefined;
}

/** An account, its tiers before and after, and its new score. */
export function Movement({ mover: { row, from, to, score }, label }: MovementProps) {
  const given = preview.value;
  const place = given === undefined ? row : given.headerRow + 1 + accountRow(given, row);
  const name = label ?? `Row ${place}`;
  return (
    <>
      <bdi class="cut" title={name}>
        {name}
      </bdi>
      <span class="cut">
        {from} → <b>{to}</b>
      </span>
      <span class="quiet">{Number.isNaN(score) ? '' : score.toFixed(1)}</span>
    </>
  );
}
