import type { Definition } from '../../definition/definition';
import { scoringModel } from '../../definition/scoring-model';
import type { ReadingContext } from '../../engine/model';
import { createReading } from '../../engine/values/reading';
import { type BestCustomers, bestCustomers } from '../../insight/best/best-customers';
import { type Checkpoint, unhurried } from '../../insight/checkpoint';
import { type ChurnCheck, churnCheck } from '../../insight/churn/churn-check';
import { whoStays } from '../../insight/churn/who-stays';
import type { Selection } from '../../insight/deals/select-deals';
import { type Discovery, discover } from '../../insight/discovery/discover';
import { type Answers, labelDeals } from '../../insight/discovery/labelled-rows';
import type { DealTabs } from '../deals/deal-tabs';
import { fittedUntil } from '../deals/fitted-until';
import { tabOf } from '../deals/tab';
import { attributeColumns } from './attribute-columns';
import { readDealTable, type SelectedDeals } from './deal-table';
import { foundWords } from './found-words';

/** What the deals and customers of a workbook tell about who should be asked for. */
export interface FoundPatterns extends Pick<SelectedDeals, 'leftOut' | 'notSearched' | 'outside'> {
  readonly discovery: Discovery;
  readonly selection: Selection;
  /** Day up to which the deals were; today where they have no dates. */
  readonly dealsUntil: number;
  /** Whether the customers that the definition asks for stay; `undefined` where none churned. */
  readonly churn: ChurnCheck | undefined;
  /** What staying customers have and churned ones have not; `undefined` where either are few. */
  readonly staying: Discovery | undefined;
  /** `undefined` where no column says how good a customer is. */
  readonly best: BestCustomers | undefined;
}

/**
 * Looks for patterns between won and lost deals and between the best and the worst customers, and
 * at the churn of the definition there is.
 *
 * @param definition - Saved or draft, without problems.
 * @param random - Gives numbers from 0 up to 1.
 * @param checkpoint - May end it.
 * @throws A message where tabs or columns do not fit the definition.
 */
export function findPatterns(
  definition: Definition,
  tables: DealTabs,
  context: ReadingContext,
  random: () => number,
  checkpoint: Checkpoint = unhurried,
): FoundPatterns {
  const deals = readDealTable(definition, tables, context);
  const { table, selection, leftOut, notSearched, outside, answers } = deals;
  const { onlyInDeals: onlyOnDeals } = deals;
  const reading = createReading(context, definition.settings.missingWords);
  checkpoint();
  const found = discover(labelDeals(table, onlyOnDeals, answers), reading, random, checkpoint);
  const discovery = {
    ...found,
    why: foundWords(found.why, found.overall === 'No usable pattern', deals),
  };
  const hasChurn = discovery.sample.churned.includes(1);
  const churn = hasChurn ? churnCheck(scoringModel(definition), table, context) : undefined;
  const staying = whoStays(table, reading, {
    ...{ onlyOnDeals, random, checkpoint },
    answers: withUnanswered(answers, discovery),
  });
  const best = findBest(definition, tables, context, answers, random, checkpoint);
  const dealsUntil = fittedUntil(table.deals, context.asOf);
  const told = { leftOut, notSearched, outside };
  return { discovery, selection, dealsUntil, ...told, churn, staying, best };
}

/** What looks known only after the close says nothing of who is to be asked for. */
function withUnanswered(answers: Answers, { asked }: Discovery): Answers {
  const unanswered = asked.filter(({ answer }) => answer === undefined);
  return new Map([...answers, ...unanswered.map(({ field }) => [field, false] as const)]);
}

function findBest(
  definition: Definition,
  tables: DealTabs,
  context: ReadingContext,
  answers: Answers,
  random: () => number,
  checkpoint: Checkpoint,
): BestCustomers | undefined {
  if (tables.accounts === undefined) return undefined;
  const { accountsSheet, headerRow, missingWords } = definition.settings;
  const tab = tabOf(accountsSheet, tables.accounts, headerRow);
  const { columns } = attributeColumns(definition, tab, new Set(), answers);
  const fieldOf = new Map([...columns].map(([field, column]) => [column, field]));
  const headers = tab.headers.map((header, column) => fieldOf.get(column) ?? String(header));
  const skip = new Set(headers.filter((header) => !columns.has(header)));
  const best = bestCustomers(
    { headers, rows: tab.rows, answers },
    createReading(context, missingWords),
    skip,
    random,
    checkpoint,
  );
  return best.discovery === undefined ? undefined : best;
}
