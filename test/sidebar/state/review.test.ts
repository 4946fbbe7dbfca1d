import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { add } from '../../../src/definition/edit/edit';
import { mend } from '../../../src/definition/edit/mend';
import type { ReviewStepView } from '../../../src/protocol/review-view';
import { edit } from '../../../src/sidebar/state/edit-draft';
import { show } from '../../../src/sidebar/state/load';
import {
  earlierSteps,
  finishReview,
  goTo,
  isOfDraft,
  loadReview,
  noteStep,
  readStep,
  review,
  settled,
  startReview,
  stepRead,
} from '../../../src/sidebar/state/review';
import {
  changeFor,
  comeBack,
  decide,
  decideAgain,
  decisionOf,
  isComingBack,
  leaveFor,
} from '../../../src/sidebar/state/review-decide';
import {
  author,
  changes,
  draft,
  page,
  reviewing,
  saved,
  timeline,
} from '../../../src/sidebar/state/store';
import { closePage } from '../../../src/sidebar/view/page-frame';
import { ask, openHospitals, textsOf } from '../../app/review/support/reviewed';
import type { MemoryWorkbook } from '../../support/memory/memory-workbook';
import { slowServer } from './slow-server';

const fresh = openHospitals();

beforeEach(async () => {
  const book = fresh.copy();
  open = book;
  const server = slowServer({
    ask: (request: Parameters<typeof book.ask>[0]) => book.ask(request),
    send: (json: string) => book.ask(JSON.parse(json)),
  } as never);
  show(ask(book, { action: 'state', name: '' }).state);
  author.value = 'Ana';
  answered = async (task) => {
    let isDone = false;
    void task.finally(() => {
      isDone = true;
    });
    for (let next = server.asked() - 1; !isDone; next++) await server.answer(next);
    return task;
  };
  await answered(loadReview());
  await answered(startReview(false));
});
afterEach(() => {
  vi.unstubAllGlobals();
  for (const one of [saved, timeline, page]) one.value = undefined;
  goTo('overview');
});

let open: MemoryWorkbook;
/** Lets all that it asks be answered. */
let answered: <T>(task: Promise<T>) => Promise<T>;

const kinds = (view: ReviewStepView | undefined) =>
  view?.findings.map(({ id }) => id.split(':')[0]);

describe('a finding that leads away from the review', () => {
  const addCriterion = () => {
    const [first] = draft.value!.criteria;
    const [, other] = draft.value!.dimensions;
    edit(add('criteria', { ...first!, id: 'C9', field: 'Own lab', dimension: other!.name }));
  };

  it('is changed by what is added there, and stays to be seen though it is mended', async () => {
    await answered(readStep('health'));
    const view = stepRead('health')!;
    const finding = view.findings.find(({ id }) => id.startsWith('firmographic only'))!;
    expect(reviewing.value).toBe('1 of 5');
    leaveFor(view, finding);
    page.value = { kind: 'criterion', dimension: '', under: { kind: 'review' } };
    expect(isComingBack.value).toBe(false);
    addCriterion();
    expect(isComingBack.value).toBe(true);
    closePage();
    expect(page.value).toEqual({ kind: 'review' });
    await answered(comeBack(loadReview()));
    expect(isComingBack.value).toBe(false);
    await answered(readStep('health'));
    const after = stepRead('health')!;
    expect(kinds(after)).toContain('firmographic only');
    expect(decisionOf(after, finding.id)).toMatchObject({
      decision: 'changed',
      reason: expect.stringContaining('added criterion'),
    });
    await answered(decideAgain(after, finding));
    expect(decisionOf(after, finding.id)).toBeUndefined();
    expect(changes.value).toEqual([]);
  });

  it('is changed by what is added there, however soon one leaves for it again', async () => {
    await answered(readStep('health'));
    const view = stepRead('health')!;
    const [finding] = view.findings;
    leaveFor(view, finding!);
    const back = comeBack(loadReview());
    leaveFor(view, finding!);
    await answered(back);
    addCriterion();
    await answered(comeBack(loadReview()));
    expect(decisionOf(view, finding!.id)?.decision).toBe('changed');
  });

  it('is not decided where nothing was changed there, or another definition is open by then', async () => {
    await answered(readStep('health'));
    const view = stepRead('health')!;
    const [finding] = view.findings;
    leaveFor(view, finding!);
    await answered(comeBack(loadReview()));
    expect(decisionOf(view, finding!.id)).toBeUndefined();
    leaveFor(view, finding!);
    saved.value = { ...saved.value!, name: 'PLG' };
    addCriterion();
    expect(isComingBack.value).toBe(false);
    await answered(comeBack(loadReview()));
    expect(decisionOf(view, finding!.id)).toBeUndefined();
  });
});

describe('a step that was looked at before the draft changed again', () => {
  const isOff = (on: boolean) =>
    edit((one) => ({ ...one, exclusions: one.exclusions.map((each) => ({ ...each, on })) }));
  const lookAt = async (step: 'drift' | 'backtest') => {
    await answered(readStep(step));
    const view = stepRead(step)!;
    await answered(decide(view, view.findings[0]!, 'dismissed', 'A start'));
    return view;
  };

  it('is named at the end, until it is looked at again', async () => {
    isOff(false);
    const view = await lookAt('backtest');
    expect([isOfDraft('backtest'), earlierSteps.value]).toEqual([true, []]);
    isOff(true);
    expect(earlierSteps.value).toEqual(['backtest']);
    await answered(readStep('backtest'));
    const again = stepRead('backtest')!;
    expect(isOfDraft('backtest')).toBe(false);
    expect(again.findings[0]?.what).not.toBe(view.findings[0]?.what);
    await answered(noteStep(again, [], { isDone: true }));
    expect(earlierSteps.value).toEqual([]);
    const [noted] = review.value?.begun?.steps ?? [];
    expect(noted?.entries[0]).toMatchObject({ decision: 'dismissed', by: 'Ana' });
    expect(noted?.entries[0]?.what).toContain(again.findings[0]?.what);
  });

  it('stands in the report with the figures of the version', async () => {
    isOff(false);
    const view = await lookAt('backtest');
    isOff(true);
    await answered(finishReview('', false));
    const report = textsOf(open, 'ICP Review');
    const told = report.find(([, decision]) => decision === 'Dismissed')?.[0];
    const { findings } = ask(open, { action: 'reviewStep', name: '', step: 'backtest' }).step;
    expect(told).toContain(findings[0]?.what);
    expect(report.flat().join(' ')).not.toContain(view.findings[0]?.what);
  });

  it('is none where a list of findings led to the change itself', async () => {
    await answered(readStep('exclusions'));
    const view = stepRead('exclusions')!;
    await answered(changeFor(view, view.findings[0]!, mend({ kind: 'switch off', id: 'X1' })));
    expect(earlierSteps.value).toEqual([]);
    edit((one) => ({ ...one, settings: { ...one.settings, whyNow: 'Soon' } }));
    expect(earlierSteps.value).toEqual([]);
    isOff(true);
    expect(earlierSteps.value).toEqual(['exclusions']);
    expect(settled.value[0]?.entries[0]?.decision).toBe('takenBack');
  });
});

describe('a page that covers another', () => {
  it('leads back to it, and that to the tabs', () => {
    page.value = { kind: 'drift', under: { kind: 'review' } };
    closePage();
    expect(page.value).toEqual({ kind: 'review' });
    closePage();
    expect(page.value).toBeUndefined();
  });
});
