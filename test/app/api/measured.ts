import type { Request } from '../../../src/protocol/requests';
import { countCalls } from '../../product/support/sheets-calls';
import { done, type serve } from './support';

/** `LARGE_ACCOUNTS=50000` measures with as many, and prints it. */
export const ACCOUNTS = Number(process.env.LARGE_ACCOUNTS ?? 300);
/** Calls that move data, in an action: design, budgets. */
export const MOST_CALLS = 25;

/** Does what a request asks, and gives the calls that move data; where many are asked for it prints what it took. */
export function measuredBy({ ask, document }: ReturnType<typeof serve>) {
  return (request: Request): number => {
    document.resetServiceCalls();
    const startedAt = performance.now();
    const answer = done(ask(request as never));
    const seconds = (performance.now() - startedAt) / 1000;
    const { moving, all, looks } = countCalls(document.serviceCalls());
    if (process.env.LARGE_ACCOUNTS !== undefined) {
      const held = Math.round(process.memoryUsage().rss / 2 ** 20);
      const size = Math.round(JSON.stringify(answer).length / 1024);
      console.log(
        `${request.action}: ${seconds.toFixed(1)} s, ${moving} calls that move data, ${all - looks - moving} that find a place, ${looks} looks; answer ${size} KB; ${held} MB held`,
      );
    }
    return moving;
  };
}
