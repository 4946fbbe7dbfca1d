import { usedFields } from '../../definition/fields';
import { scorePrint } from '../../definition/score-print';
import { takeBaseline as take } from '../../insight/drift/baseline';
import { defaultDriftOptions } from '../../insight/drift/options';
import type { JudgedWorkbook } from '../judged/read-judged';
import type { LoadedDefinition } from '../load-definition';
import type { Outside } from '../outside';
import { versionLabel } from '../versions/version-label';
import { type BaselineStore, type KeptBaseline, openBaseline } from './kept-baseline';
import { words } from './words';

/**
 * Takes down how the accounts of a definition are spread today: what Drift compares with from now on. It
 * takes the place of the last one, in one write.
 *
 * @param name - Name of the definition, `''` for the one in `ICP Config`.
 * @param loaded - The definition as read just now.
 * @param judged - As `readJudged` gives it.
 * @param version - That the definition is at.
 * @throws A message where the accounts can't be judged, or lack a column that scores; nothing is written.
 */
export function takeBaseline(
  { workbook, clock }: Pick<Outside, 'workbook' | 'clock'>,
  name: string,
  loaded: LoadedDefinition,
  judged: JudgedWorkbook,
  version: number,
  store: BaselineStore = openBaseline(workbook, name),
): KeptBaseline {
  const { accounts, notTold } = judged;
  const { definition, calendar } = loaded;
  const [missing] = accounts === undefined ? notTold : accounts.columnProblems;
  if (accounts === undefined || missing !== undefined)
    throw new Error(words.noBaseline(missing ?? words.baseline.noAccounts));
  const { bins } = defaultDriftOptions;
  return store.keep(take(accounts, usedFields(definition), scorePrint(definition), bins), {
    takenAt: calendar.stamp(clock.now()),
    version: versionLabel(name, version),
  });
}
