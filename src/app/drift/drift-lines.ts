import { columnLetters } from '../../definition/a1';
import { type DriftFinding, driftFindings } from '../../insight/drift/drift';
import type { HealthAct, HealthLine, HealthSeverity } from '../../protocol/health-view';
import { driftWords } from './finding-words';
import type { DriftFacts } from './read-drift';

/**
 * What is no longer as it was, as health and review show it: what harms most first.
 *
 * @param facts - As `driftFacts` gives them.
 * @example driftLines(facts)[0]?.what // 'Tier 1 is won less often than before: …'
 */
export function driftLines(facts: DriftFacts): HealthLine[] {
  return driftFindings(facts.drift)
    .map((found): HealthLine => {
      const words = driftWords(found, facts.loaded.definition);
      return {
        ...{ id: idOf(found, facts), severity: severityOf(found), act: actOf(found, facts) },
        ...words,
      };
    })
    .sort((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));
}

const order: readonly HealthSeverity[] = ['serious', 'look', 'note'];

/** Good news is worth a note. */
function severityOf(found: DriftFinding): HealthSeverity {
  if (found.kind === 'turn') return found.line.way === 'down' ? 'look' : 'note';
  if (found.kind === 'tier changed') return found.line.says === 'less' ? 'look' : 'note';
  return 'look';
}

function idOf(found: DriftFinding, { loaded: { definition } }: DriftFacts): string {
  switch (found.kind) {
    case 'turn':
      return `drift turn ${found.line.watched}`;
    case 'tier changed':
      return `drift tier ${found.line.tier}`;
    case 'criterion weaker':
      return `drift criterion ${definition.criteria[found.line.criterion]?.id}`;
    case 'score moved':
      return 'drift score';
    case 'field moved':
      return `drift field ${found.line.field}`;
  }
}

function actOf(found: DriftFinding, { judged: { accounts } }: DriftFacts): HealthAct {
  switch (found.kind) {
    case 'tier changed':
      return { do: 'open', at: 'backtest' };
    case 'score moved':
      return { do: 'open', at: 'tiers' };
    case 'field moved': {
      const column = accounts?.table.columnOf(found.line.field);
      if (accounts === undefined || column === undefined) return { do: 'open', at: 'drift' };
      const { sheet, row } = accounts.tab.place;
      const cell = `${sheet}!${columnLetters(column)}${row + 1}`;
      return { do: 'show', target: { kind: 'cell', cell } };
    }
    default:
      return { do: 'open', at: 'patterns' };
  }
}
