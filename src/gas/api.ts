import { answer } from './actions';

/**
 * The one entry for the sidebar.
 *
 * @param {string} json A request, see `requestSchema`.
 * @return {string} The answer.
 */
export function icpApi(json: string): string {
  return answer(json);
}
