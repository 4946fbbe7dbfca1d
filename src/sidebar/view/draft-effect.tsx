import { useEffect, useState } from 'preact/hooks';
import { count } from '../../engine/figures';
import { dealEffect, movesWords } from '../model/effect-words';
import { isFitted, tooFew } from '../model/meter-words';
import type { Mover } from '../model/movers';
import { movingWords } from '../model/overridden';
import { unbroken } from '../model/unbroken';
import { moversNow, moves } from '../state/define';
import {
  after,
  dealFigures,
  draft,
  isDirty,
  moved,
  movedByOverride,
  type Outcome,
  page,
  rows,
  savedDealFigures,
} from '../state/store';
import { Movement } from './movement';
import { useAccounts } from './use-accounts';

/** What saving the draft would do: who moves, and which deals it gains and loses. */
export function DraftEffect() {
  if (!isDirty.value || moves.value === undefined) return null;
  const all = moved.value.length;
  const byOverride = movedByOverride.value.length;
  return (
    <section class="effect" aria-label="If you save this">
      <div class="effect-head">
        <h2 class="section">If you save this</h2>
        {all > 0 && (
          <button
            type="button"
            class="link small"
            id="all-moved"
            onClick={() => {
              page.value = { kind: 'moved' };
            }}
          >
            Show all {count(all)}
          </button>
        )}
      </div>
      <p>
        {all === 0 && byOverride > 0 ? '' : movesWords(moves.value, all)}
        {byOverride > 0 && ` ${movingWords(0, byOverride)}.`}
      </p>
      <FirstMovers outcome={after.value} />
      <DealWarning />
    </section>
  );
}

const FIRST = 4;
/** While a slider moves, the names stay. */
const REST_MS = 400;

/** Those to look at first, as they were when the draft last rested. */
function FirstMovers({ outcome }: { readonly outcome: Outcome | undefined }) {
  const [movers, setMovers] = useState<readonly Mover[]>([]);
  useEffect(() => {
    const timer = setTimeout(() => outcome && setMovers(moversNow(FIRST)), REST_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const { lines, error } = useAccounts(movers.map(({ row }) => row));
  if (moved.value.length === 0) return null;
  if (lines.size === 0 && error === '') return <p class="quiet">Reading their names…</p>;
  return (
    <ul>
      {movers.map((mover) => (
        <li key={mover.row} class="movement">
          <Movement mover={mover} label={lines.get(mover.row)?.label} />
        </li>
      ))}
    </ul>
  );
}

function DealWarning() {
  const [was, is] = [savedDealFigures.value, dealFigures.value];
  const settings = draft.value?.settings;
  if (was === undefined || is === undefined || settings === undefined) return null;
  const isJudged =
    !isFitted(settings.fittedUntil, rows.value?.deals?.from ?? null) &&
    tooFew(is.wonIncluded, is.lostExcluded, settings.minimumDeals) === '';
  const effect = dealEffect(was, is, isJudged ? settings : undefined);
  if (effect === undefined) return null;
  const { text, tone } = effect;
  return (
    <p class={`verdict ${tone}`} role="status">
      {tone === 'good' ? '' : <b aria-hidden="true">{tone === 'down' ? '✕ ' : '! '}</b>}
      {unbroken(text)}
    </p>
  );
}
