import type { ScoringModel } from '../../engine/model';
import { type Weighed, weighedCriteria } from '../../engine/weighed';
import type { Dialect } from '../dialects/dialect';
import { type Sql, type Stage, selectOf } from '../sql';
import { remarks } from '../words';
import { addRanks } from './ranks';
import type { AddColumns, ReasonInput } from './reason-input';
import { addRooms } from './rooms';
import { columnsAsked, labelsStage, namesStage, slots } from './slots';
import { reasonText } from './texts';

/** The stages that lead to a short reason, the list of names among them, and the reason at their end. */
export interface ReasonSql {
  readonly stages: readonly Stage[];
  readonly last: string;
  readonly reason: Sql;
}

/**
 * The short reason of each row, as `shortReasons` gives it: the weightiest criteria by rank, then as
 * many of their names as a line takes.
 *
 * Rule: engine README, The short reason.
 */
export function reasonSql(dialect: Dialect, input: ReasonInput): ReasonSql {
  const { model, name } = input;
  const weighed = weighedOf(model);
  const stages: Stage[] = [namesStage(dialect, input, weighed)];
  let from = input.from;
  const add: AddColumns = (suffix, columns, carried = ['*']) => {
    const listed = columns.map(([column, sql]) => ({ sql: `${sql} AS ${column}`, about: [] }));
    const about = suffix === 'worths' ? [remarks.reasons] : [];
    stages.push({
      name: name(suffix),
      about,
      select: selectOf([...carried.map((sql) => ({ sql, about: [] })), ...listed], from),
    });
    from = name(suffix);
  };
  const isScored = 'excluded_by = 0 AND standing IS NOT NULL';
  const isUnscored = 'excluded_by = 0 AND standing IS NULL';
  if (weighed.length > 0) addRanks(dialect, input, weighed, add);
  const ofRanks = weighed.length > 0 ? columnsAsked : [];
  add('slots', slots(weighed, isScored, isUnscored), [...input.carried, ...ofRanks]);
  stages.push(labelsStage(name, from));
  from = name('labels');
  addRooms(add);
  return { stages, last: from, reason: reasonText(dialect, model, weighed, isScored, isUnscored) };
}

function weighedOf(model: ScoringModel): Weighed[] {
  const none = new Float64Array();
  return weighedCriteria(model, {
    rowCount: 0,
    blank: new Uint8Array(),
    criteria: model.criteria.map(({ on }) => (on ? none : undefined)),
    exclusions: [],
  });
}
