import type { OperatorName } from '../../../engine/operators';
import type { DefinedDimension } from '../../definition';

/** A criterion that a way of selling usually has. */
export interface Idea {
  readonly name: string;
  /** Of the catalogue where it has such a field, so that its headers in all languages are known; else see `ideaHeaders`. */
  readonly field: string;
  readonly dimension: string;
  readonly points: number;
  /** What counts where the list itself gives no start value. */
  readonly operator: OperatorName;
  readonly value: string;
  readonly why: string;
  /** What a column of it holds: completes “Add a column …, with …”. */
  readonly holds: string;
}

/** Whom a way of selling usually leaves alone. */
export interface NoGo {
  readonly name: string;
  readonly field: string;
  readonly operator: OperatorName;
  readonly value: string;
  readonly reason: string;
}

/** A way of selling: what usually matters, who is left alone, what is done with each tier. */
export interface Motion {
  readonly dimensions: readonly DefinedDimension[];
  readonly ideas: readonly Idea[];
  readonly noGos: readonly NoGo[];
  /** Next actions of the tiers from above. */
  readonly actions: readonly string[];
}

type IdeaRow = readonly [
  name: string,
  field: string,
  points: number,
  condition: readonly [operator: OperatorName, value?: string],
  why: string,
  holds: string,
];

type NoGoRow = readonly [
  name: string,
  field: string,
  condition: readonly [operator: OperatorName, value?: string],
  reason: string,
];

/** A dimension with its ideas, as a motion is written down. */
export type DimensionRow = readonly [
  name: string,
  weight: number,
  question: string,
  ideas: readonly IdeaRow[],
];

export function motionOf(
  dimensions: readonly DimensionRow[],
  noGos: readonly NoGoRow[],
  actions: readonly string[],
): Motion {
  return {
    dimensions: dimensions.map(([name, weight, question]) => ({ name, weight, question })),
    ideas: dimensions.flatMap(([dimension, , , ideas]) =>
      ideas.map(([name, field, points, [operator, value = ''], why, holds]) => {
        return { name, field, dimension, points, operator, value, why, holds };
      }),
    ),
    noGos: noGos.map(([name, field, [operator, value = ''], reason]) => {
      return { name, field, operator, value, reason };
    }),
    actions,
  };
}
