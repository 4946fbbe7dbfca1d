import { count } from '../../engine/figures';
import type { WrongView } from '../../protocol/backtest-view';
import { blameWords, dealWords } from '../model/backtest-words';
import { select } from '../state/mutate';

interface WrongDealsProps {
  readonly total: number;
  readonly deals: readonly WrongView[];
  readonly currency: string;
}

/** The deals that the definition gets wrong, each a way to its row. */
export function WrongDeals({ total, deals, currency }: WrongDealsProps) {
  if (total === 0) return null;
  return (
    <section aria-label="Deals it gets wrong">
      <h3>Deals it gets wrong · {count(total)}</h3>
      <ul class="wrong">
        {deals.map((deal) => (
          <li key={deal.row}>
            <WrongDeal deal={deal} currency={currency} />
          </li>
        ))}
      </ul>
      {total > deals.length && (
        <p class="quiet">The largest of each kind; the report lists more.</p>
      )}
    </section>
  );
}

interface WrongDealProps {
  readonly deal: WrongView;
  readonly currency: string;
}

function WrongDeal({ deal, currency }: WrongDealProps) {
  const { row, account, explanation } = deal;
  return (
    <button
      type="button"
      class="what"
      title={explanation}
      onClick={() => void select({ kind: 'deal', row })}
    >
      <span class="ends">
        <span class="cut">{account || `Row ${row}`}</span>
        <b>{dealWords(deal, currency)}</b>
      </span>
      <span class="quiet full">{blameWords(deal)}</span>
    </button>
  );
}
