import { timed } from './bad-input';
import { promise, propose, proposeInApp } from './propose';
import { setUp, workbookOf } from './workbook';
import { drawDeals, truthOf } from './world';
import { wideWorld } from './worlds';

/** How long it takes to propose from so many deals and columns, in milliseconds; the quickest of some. */
export interface Speed {
  readonly propose: number;
  readonly withPromise: number;
  readonly wholePath: number;
}

/** @param times - Of each, the quickest counts. */
export function runSpeed(deals: number, columns: number, times: number): Speed {
  const { table } = drawDeals(truthOf(wideWorld(columns), 1), deals, 1);
  const tabs = workbookOf(table);
  const definition = setUp(tabs.deals, tabs.accounts);
  const quickest = (action: () => unknown) =>
    Math.min(
      ...Array.from({ length: times }, () => timed(() => String(action() !== null)).milliseconds),
    );
  return {
    propose: quickest(() => propose(table)),
    withPromise: quickest(() => promise(table, [], 1)),
    wholePath: quickest(() => proposeInApp(definition, tabs, 1)),
  };
}
