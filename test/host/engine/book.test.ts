import { afterEach, expect, it, vi } from 'vitest';
import { Book } from '../../../src/host/core/engine/book';
import { formula } from '../../../src/host/core/engine/univer';

afterEach(() => void vi.useRealTimers());

it('leaves nothing behind that fails when it is closed while a calculation is told', () => {
  vi.useFakeTimers();
  const book = new Book('test', [{ name: 'Sheet', rows: [] }]);
  const { START: stage } = formula.FormulaExecuteStageType;
  book.execute(formula.SetFormulaCalculationNotificationMutation.id, { stageInfo: { stage } });
  expect(vi.getTimerCount()).toBeGreaterThan(0);
  book.dispose();
  expect(() => vi.runAllTimers()).not.toThrow();
});
