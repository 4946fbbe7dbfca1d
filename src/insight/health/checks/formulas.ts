import type { FormulaFact, HealthCheck } from '../facts';
import { finding } from '../finding';

/** Formulas of ours that show an error, or are written as an earlier version wrote them. */
export const formulas: HealthCheck = ({ formulas: all }) => {
  const broken = all.filter(({ error }) => error !== '');
  const old = all.filter(({ error, isOld }) => error === '' && isOld);
  const place = ({ sheet, cell }: FormulaFact) => ({ list: 'cell', sheet, cell }) as const;
  const [first, oldest] = [broken[0], old[0]];
  return [
    ...(first === undefined
      ? []
      : [
          finding('formula error', 'serious', place(first), {
            count: broken.length,
            error: first.error,
          }),
        ]),
    ...(oldest === undefined
      ? []
      : [finding('formula of before', 'note', place(oldest), { count: old.length })]),
  ];
};
