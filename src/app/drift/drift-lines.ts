import { columnLetters } from '../../definition/a1';
import { type DriftFinding, driftFindings } from '../../insight/drift/drift';
import { severities } from '../../insight/health/finding';
import type { HealthAct, HealthSeverity } from '../../protocol/health-view';
import type { ToldFinding } from '../told-finding';
import { driftWords } from './finding-words';
import type { DriftFacts } from './read-drift';

/**
 * What is no longer as it was, as health and review show it: what harms most first.
 *
 * @param facts - As `driftFacts` gives them.
 * @example driftLines(facts)[0]?.what // 'Tier 1 is won less often than before: …'
 */
export function driftLines(facts: DriftFacts): ToldFinding[] {
  return driftFindings(facts.drift)
    .map((found): ToldFinding => {
      const words = driftWords(found, facts.loaded.definition);
      return {
        ...{ id: idOf(found, facts), severity: severityOf(found), act: actOf(found, facts) },
        harm: harmOf(found),
        ...words,
      };
    })
    .sort((one, other) => rankOf(one) - rankOf(other));
}

function rankOf({ severity }: ToldFinding): number {
  return severities.indexOf(severity);
}

/** By how much something moved, 0 to 1. */
function harmOf(found: DriftFinding): number {
  switch (found.kind) {
    case 'turn':
      return Math.abs(found.line.since[1].value - found.line.before.value);
    case 'tier changed':
      return Math.abs(found.line.difference.value);
    case 'criterion weaker': {
      const { before, now } = found.line;
      const told = ({ met, others }: typeof now) => met.value - others.value;
      return Math.abs(told(before) - told(now));
    }
    default:
      return Math.abs(found.line.most.now - found.line.most.before);
  }
}

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
    case 'turn':
      return { do: 'open', at: found.line.isShared ? 'backtest' : 'patterns' };
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
