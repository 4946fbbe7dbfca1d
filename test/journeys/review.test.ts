import { describe, expect, it } from 'vitest';
import type { Definition } from '../../src/definition/definition';
import { mend } from '../../src/definition/edit/mend';
import { reviewSteps } from '../../src/protocol/review-steps';
import type { ReviewEntry, ReviewStepView, ReviewView } from '../../src/protocol/review-view';
import { asksReason, decisionWords } from '../../src/protocol/review-words';
import { hospitalTabs } from '../app/review/support/reviewed';
import { cellIn } from './support/config-cells';
import { given, type Person, type Saved, sitDown } from './support/person';

const TAB = 'ICP Review';
const name = '';
const rowsOf = (person: Person) => person.read(TAB).map((row) => row.filter((text) => text !== ''));

/** What a person says of the findings of a step: each second one is fine, with a reason where it asks for one, the others are not. */
function said({ findings }: ReviewStepView): ReviewEntry[] {
  return findings.map((finding, at) => {
    const { id, severity, isBlank, title, what } = finding;
    return {
      ...{ id, what: `${title}: ${what}`, ...(severity && { severity }) },
      ...(isBlank && { isBlank }),
      decision: at % 2 === 0 ? 'accepted' : 'dismissed',
      reason: at % 2 === 0 && !asksReason(finding) ? '' : '=HYPERLINK("x")',
    };
  });
}

describe('a review of a list of hospitals', () => {
  it('is begun by one, gone on with by another, and ends as it was decided', {
    timeout: 120_000,
  }, async () => {
    const person = await sitDown(hospitalTabs(), { locale: 'de_DE' });
    const { version: base, definition } = await person.openSidebar();
    const asked = { action: 'beginReview', name, author: 'Ana', isFull: true };
    const { review } = given(await person.ask<{ review: ReviewView }>(asked));
    const begun = review.begun!.at;
    const decided: ReviewEntry[] = [];
    const noted = (author: string, view: ReviewStepView, more: object) =>
      person.ask<{ review: ReviewView }>({
        ...{ action: 'noteReview', name, begun, author, seen: 0, base, step: view.step },
        ...{ says: view.says, entries: said(view), skipped: '', isDone: true },
        ...more,
      });
    const changed: Definition = {
      ...mend({ kind: 'begin at', from: 55 })(definition),
      settings: { ...definition.settings, owner: 'Ben' },
    };
    for (const step of reviewSteps) {
      const { step: view } = given(
        await person.ask<{ step: ReviewStepView }>({ action: 'reviewStep', name, step }),
      );
      expect(view.says).not.toBe('');
      const isSkipped = step === 'drift';
      if (!isSkipped) decided.push(...said(view));
      const more = isSkipped
        ? { entries: [], skipped: 'Das Quartal läuft noch' }
        : step === 'onePage'
          ? { definition: changed }
          : {};
      given(await noted(step === 'health' ? 'Ana' : 'Ben', view, more));
    }
    expect(decided.length).toBeGreaterThan(5);

    const [first] = definition.criteria;
    await person.type(cellIn(person, 'CRITERIA', first!.id, 'Why'), 'Weil sie wachsen');
    const ending = { action: 'finishReview', name, begun, author: 'Ben', note: 'Gut so' };
    const mine = await person.ask({ ...ending, base, definition: changed });
    expect(mine).toMatchObject({ ok: false, conflict: { theirChanges: [expect.any(String)] } });
    expect(person.document.sheetNames()).not.toContain(TAB);

    const again = given(await person.ask<{ review: ReviewView }>({ action: 'review', name }));
    const { draft } = again.review.begun!;
    const { version } = await person.openSidebar();
    const end = { ...ending, base: version, definition: draft };
    const whole = await sitDown(person.document.save(), { locale: 'de_DE' });
    given(await whole.ask(end));
    const calls = whole.lastCalls();
    await whole.close();
    person.failOnCall(calls - 8);
    expect(await person.ask(end)).toMatchObject({ ok: false });
    const done = given(await person.ask<{ state: Saved; summary: string }>(end));
    expect(done.summary).toContain(`Reviewed as version ${version + 1}.`);

    const rows = rowsOf(person);
    for (const { what, decision, reason } of decided) {
      const told = rows.filter((row) => row[0] === what);
      expect(told, what).toHaveLength(1);
      expect(told[0]?.slice(1, reason === '' ? 2 : 3)).toEqual(
        reason === '' ? [decisionWords[decision]] : [decisionWords[decision], reason],
      );
    }
    expect(rows).toContainEqual(['Drift: skipped. Das Quartal läuft noch']);
    expect(rows.filter(([text = '']) => /, version \d+$/.test(text))).toHaveLength(1);
    const state = await person.openSidebar();
    expect(state.versions).toHaveLength(version + 1);
    expect(state.versions[0]?.note).toMatch(/^Reviewed in full: .*\. Gut so$/);
    expect(state.definition.criteria[0]?.why).toBe('Weil sie wachsen');
    expect(state.definition.settings).toMatchObject({ owner: 'Ben', lastReviewed: 20_634 });
    expect(rows.flat()).toContainEqual(expect.stringContaining('Owner'));
    await person.menu('One page');
    expect(person.read('ICP One Page').flat()).toContain('Owner: Ben. Reviewed 30 Jun 2026.');
    await person.close();
  });
});
