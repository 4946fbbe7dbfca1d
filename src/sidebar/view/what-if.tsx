import { count, counted } from '../../engine/figures';
import { isFitted } from '../model/meter-words';
import { heldCount } from '../model/overridden';
import { shareInIcp } from '../model/scored';
import { loadPreview } from '../state/load';
import {
  after,
  before,
  dealFigures,
  draft,
  preview,
  previewError,
  rows,
  saved,
  savedDealFigures,
} from '../state/store';
import { Bones } from './bones';
import { IcpMeter, RateMeters } from './meter';
import { Remarks } from './remarks';
import { Stale } from './stale';
import { TierBar } from './tier-bar';

/** What the draft does to accounts and deals. */
export function WhatIf() {
  return (
    <div class="figures">
      <Figures />
    </div>
  );
}

function Figures() {
  if (previewError.value !== '') return <NoPreview />;
  const given = preview.value;
  if (given === undefined || after.value === undefined)
    return <Bones text="Reading the accounts…" />;
  if (given.total === 0) {
    return (
      <p class="quiet full">
        No accounts below row {given.headerRow} of {given.sheet} yet.
      </p>
    );
  }
  return (
    <>
      <Stale />
      <TierBar />
      <Held />
      <DealMeters />
      <IcpMeter share={shareInIcp(after.value.accounts, after.value.definition.tiers)} />
      {given.sampled < given.total && (
        <p class="quiet">
          Even sample: {count(given.sampled)} of {counted(given.total, 'account')}
        </p>
      )}
      <Remarks {...given} />
    </>
  );
}

/** The bar above counts what the definition alone says. */
function Held() {
  const [mine, state] = [draft.value, saved.value];
  const held = mine && state ? heldCount(mine, state.today) : 0;
  if (held === 0) return null;
  return (
    <p class="quiet">
      {held === 1 ? '1 account has its' : `${count(held)} accounts have their`} tier by an override,
      which is not counted here.
    </p>
  );
}

function DealMeters() {
  const rates = dealFigures.value;
  const settings = saved.value?.definition.settings;
  if (rates === undefined || settings === undefined || before.value === undefined) {
    const { noDeals, hasNoDealsTab } = preview.value ?? {};
    return hasNoDealsTab ? null : <p class="quiet">{noDeals}</p>;
  }
  if (rates.wonIncluded.trials + rates.lostExcluded.trials === 0) {
    return <p class="quiet">No deal counts: see Backtest.</p>;
  }
  return (
    <RateMeters
      won={rates.wonIncluded}
      lost={rates.lostExcluded}
      before={savedDealFigures.value}
      targets={settings}
      isFitted={isFitted(draft.value?.settings.fittedUntil, rows.value?.deals?.from ?? null)}
    />
  );
}

function NoPreview() {
  return (
    <div class="warning" role="alert">
      {previewError.value}{' '}
      <button type="button" class="link" onClick={() => void loadPreview()}>
        Try again
      </button>
    </div>
  );
}
