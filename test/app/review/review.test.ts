import { describe, expect, it } from 'vitest';
import { changedPlaces } from '../../../src/definition/changed-places';
import type { Definition } from '../../../src/definition/definition';
import { mend } from '../../../src/definition/edit/mend';
import { judgingPrint } from '../../../src/definition/judging-print';
import type { TabData } from '../../../src/host/core/api';
import { reviewSteps } from '../../../src/protocol/review-steps';
import type { ReviewEntry, StepAgain } from '../../../src/protocol/review-view';
import { asksReason } from '../../../src/protocol/review-words';
import { configTab } from '../../product/support/defined-workbook';
import { MemoryWorkbook } from '../../support/memory/memory-workbook';
import { contentOf, typeInto } from '../../support/memory/tab';
import {
  ask,
  begin,
  DAY,
  hospitals,
  hospitalTabs,
  NOW,
  note,
  openHospitals,
  textsOf,
} from './support/reviewed';

const name = '';
const TAB = 'ICP Review';
const entry = (id: string, decision: ReviewEntry['decision'], reason = ''): ReviewEntry => {
  return { id, what: `What ${id} is`, decision, reason };
};
const step = (book: MemoryWorkbook, which: 'patterns' | 'exclusions' | 'backtest' | 'onePage') =>
  ask(book, { action: 'reviewStep', name, step: which }).step;
const withOwner = (definition: Definition, owner: string): Definition => ({
  ...definition,
  settings: { ...definition.settings, owner },
});
const standing = (book: MemoryWorkbook) => ask(book, { action: 'review', name }).review;
const state = (book: MemoryWorkbook) => ask(book, { action: 'state', name }).state;

/** Ends a review. */
function finish(
  book: MemoryWorkbook,
  sitting: Omit<ReturnType<typeof begin>, 'definition'>,
  definition: Definition,
  said = '',
) {
  return book.ask({ action: 'finishReview', name, ...sitting, definition, note: said });
}

describe('the steps of a review', () => {
  const book = openHospitals();

  it('ask about patterns that the definition has not, and name what accepting one adds', () => {
    const { says, findings } = step(book, 'patterns');
    expect(findings.map(({ title }) => title)).toContainEqual(expect.stringContaining('Own lab'));
    expect(says).toMatch(/^\d+ patterns? of your deals (?:is|are) not in the definition\.$/);
    expect(findings[0]?.act).toMatchObject({ do: 'add', pattern: { field: 'Own lab' } });
  });

  it('ask about exclusions that cost what is won as often', () => {
    const { says, findings } = step(book, 'exclusions');
    expect(says).toBe('1 exclusion costs deals that you win.');
    expect(findings).toMatchObject([
      {
        id: 'exclusion costs wins: exclusions X1',
        act: { do: 'change', mend: { kind: 'switch off', id: 'X1' } },
      },
    ]);
  });

  it('ask about the verdict of the deals', () => {
    const { says, findings } = step(book, 'backtest');
    expect(says).toMatch(/^[✓✕] /);
    expect(findings).toMatchObject([{ title: 'Your deals do not bear the ICP out' }]);
  });

  it('ask in a full review about owner, the four answers, and what is done with each tier', () => {
    const { findings } = step(book, 'onePage');
    expect(findings.map(({ id }) => id)).toEqual([
      ...['owner', 'whatKind', 'whyNow', 'whyUs', 'whyItPays'],
      ...hospitals.tiers.map(({ name: tier }) => `tier: ${tier}`),
    ]);
    expect(findings.every(({ act }) => act.do === 'word')).toBe(true);
  });

  it('judge what the review has changed', () => {
    const added = {
      ...hospitals.exclusions[0]!,
      ...{ id: 'X2', field: 'Own lab', operator: 'is yes', value: '', reason: 'As it was' },
    };
    const exclusions = [{ ...hospitals.exclusions[0]!, on: false }, added];
    const definition: Definition = { ...hospitals, exclusions };
    const of = (which: (typeof reviewSteps)[number]) =>
      ask(book, { action: 'reviewStep', name, step: which, definition }).step;
    expect(of('exclusions').findings.map(({ id }) => id)).toEqual([
      'exclusion costs wins: exclusions X2',
    ]);
    expect(of('backtest').findings).not.toEqual(step(book, 'backtest').findings);
    expect(of('patterns').findings.map(({ title }) => title)).not.toContain('Own lab is yes');
    expect(of('onePage')).toEqual(step(book, 'onePage'));
  });

  it('keep the backtest of what is saved as Backtest does', () => {
    const kept = openHospitals();
    const { step: view } = ask(kept, { action: 'reviewBacktest', name });
    expect(view).toEqual(step(kept, 'backtest'));
    expect(textsOf(kept, 'ICP Backtest Runs')).toHaveLength(2);
    const checked = ask(kept, { action: 'health', name }).health.findings.map(({ id }) => id);
    expect(checked).not.toContain('never tested: backtest');
    expect(checked).not.toContain('changed since test: backtest');
    const before = kept.picture();
    ask(kept, { action: 'reviewStep', name, step: 'backtest', definition: hospitals });
    expect(kept.picture()).toEqual(before);
  });

  it('ask for a reason where a target is missed, and where nobody has worded anything', () => {
    const { findings } = step(book, 'backtest');
    expect(findings.map(asksReason)).toEqual([true]);
    const asked = step(book, 'onePage').findings.filter(asksReason);
    expect(asked.map(({ id }) => id)).toEqual(expect.arrayContaining(['owner', 'whyUs']));
    expect(asked.every(({ what }) => /^(?:Nobody|No next action)/.test(what))).toBe(true);
  });

  it.each([
    ['no accounts', (all: TabData[]) => all.filter((tab) => tab.name !== 'Accounts')],
    ['neither accounts nor deals', (all: TabData[]) => all.slice(-1)],
    [
      'headers alone',
      (all: TabData[]) =>
        all.map((tab, at) => (at < 2 ? { ...tab, rows: tab.rows.slice(0, 1) } : tab)),
    ],
    [
      'three accounts and deals',
      (all: TabData[]) =>
        all.map((tab, at) => (at < 2 ? { ...tab, rows: tab.rows.slice(0, 4) } : tab)),
    ],
  ])('each say what they can of a workbook with %s', (_, of) => {
    const book = MemoryWorkbook.of(of(hospitalTabs()), NOW);
    for (const which of reviewSteps) {
      const answer = book.ask({ action: 'reviewStep', name, step: which });
      expect(answer, which).toMatchObject({ ok: true, step: { says: expect.stringMatching(/./) } });
    }
  });

  it('hold nothing for proven by few deals', () => {
    const few = hospitalTabs().map((tab) =>
      tab.name === 'Deals' ? { ...tab, rows: tab.rows.slice(0, 12) } : tab,
    );
    const book = MemoryWorkbook.of(few, NOW);
    expect(step(book, 'exclusions').says).toMatch(/^Too few deals to tell: \d+ won and \d+ lost/);
    expect(step(book, 'patterns')).toMatchObject({
      says: expect.stringMatching(/^No pattern that can be used: 5 won and .* deals/),
      notTold: [],
    });
  });

  it('say what is missing where there are no deals, and ask nothing', () => {
    const tabs = hospitalTabs().filter((tab) => tab.name !== 'Deals');
    const bare = MemoryWorkbook.of(tabs, NOW);
    expect(standing(bare).noDeals).toBe(
      'Not looked at: Backtest, New patterns, Exclusions that cost wins. There is no tab “Deals”.',
    );
    expect(standing(bare).about.join(' ')).not.toContain('Deals');
    for (const which of ['health', 'drift'] as const) {
      const { step: read } = ask(bare, { action: 'reviewStep', name, step: which });
      expect(JSON.stringify(read)).not.toContain('no tab');
    }
    expect(ask(bare, { action: 'reviewBacktest', name }).step).toEqual(step(bare, 'backtest'));
    for (const which of ['backtest', 'patterns', 'exclusions'] as const) {
      expect(step(bare, which)).toMatchObject({
        findings: [],
        says: 'There are no deals to go by.',
      });
    }
  });
});

describe('a review', () => {
  it('ends with a version that was reviewed today, its note, the next date and a report', () => {
    const book = openHospitals();
    const { definition, ...sitting } = begin(book);
    const changed = mend({ kind: 'switch off', id: 'X1' })(definition);
    note(book, sitting, 'backtest', [entry('verdict', 'accepted')]);
    note(book, sitting, 'drift', [], { skipped: 'The quarter is not over' });
    note(book, sitting, 'patterns', [entry('["Own lab","is yes",""]', 'dismissed', 'By chance')]);
    note(book, sitting, 'exclusions', [entry('X1', 'changed', 'Off')], { definition: changed });
    expect(finish(book, sitting, changed, 'Look at labs')).toMatchObject({
      ok: true,
      summary:
        'Reviewed as version 2. ICP Review says what was decided; the next review is due on 30 Sep 2026.',
    });
    const { definition: saved, versions } = state(book);
    expect(saved.settings).toMatchObject({ lastReviewed: NOW / DAY - 0.375, nextReview: 20_726 });
    expect(saved.exclusions[0]?.on).toBe(false);
    expect(versions[0]).toMatchObject({
      by: 'Ana',
      note: 'Reviewed: 1 fine as it is, 1 changed, 1 dismissed. Look at labs',
    });
    const report = textsOf(book, TAB);
    expect(report).toContainEqual(['What verdict is', 'Fine as it is', 'Ana']);
    expect(report).toContainEqual(['Drift: skipped. The quarter is not over']);
    expect(report).toContainEqual(['What X1 is', 'Changed', 'Off', 'Ana']);
    expect(report).toContainEqual(['Health: not reached.']);
    expect(report).toContainEqual(['· Region is South: switched off']);
    expect(standing(book)).toMatchObject({
      about: ['Last reviewed on 30 Jun 2026 by Ana.', 'It is due on 30 Sep 2026.'],
    });
    expect(standing(book).begun).toBeUndefined();
  });

  it('is headed by what is serious and stays', () => {
    const book = openHospitals();
    const sitting = begin(book);
    const failed = {
      ...entry('verdict: FAIL', 'accepted', 'We know'),
      severity: 'serious',
    } as const;
    const overlap = { ...entry('b', 'open'), severity: 'serious' } as const;
    const mended = { ...entry('c', 'changed', 'Off'), severity: 'serious' } as const;
    note(book, sitting, 'backtest', [failed]);
    note(book, sitting, 'health', [overlap, mended]);
    finish(book, sitting, sitting.definition);
    expect(textsOf(book, TAB).slice(1, 4)).toEqual([
      ['· Reviewed as version 2: nothing changed.'],
      ['✕ The backtest misses its targets, and 1 serious thing stands.'],
      [
        '1 fine as it is, 1 changed, 1 not decided; finding by finding below, the newest review first.',
      ],
    ]);
  });

  it('says of a step that was left out in part what was decided in it', () => {
    const book = openHospitals();
    const sitting = begin(book, 'Ana', true);
    const said = [entry('whyNow', 'changed', 'Why now blank → Soon'), entry('whyUs', 'open')];
    note(book, sitting, 'onePage', said, { skipped: 'Wording is with marketing' });
    finish(book, sitting, sitting.definition);
    expect(textsOf(book, TAB)).toContainEqual([
      'Owner, one page, tiers: the rest was skipped: 1 changed, 1 not decided. Wording is with marketing',
    ]);
  });

  it('says once that there are no deals, and of no step that it was not reached for that', () => {
    const tabs = hospitalTabs().filter((tab) => tab.name !== 'Deals');
    const bare = MemoryWorkbook.of(tabs, NOW);
    const sitting = begin(bare);
    finish(bare, sitting, sitting.definition);
    const texts = textsOf(bare, TAB).flat();
    expect(texts.filter((text) => text.includes('no tab “Deals”'))).toHaveLength(1);
    expect(texts).toContain('Drift: not reached.');
    expect(texts).not.toContain('Backtest: not reached.');
  });

  it('shows no pattern again that the last one has shown', () => {
    const book = openHospitals();
    const before = step(book, 'patterns').findings;
    expect(before.length).toBeGreaterThan(0);
    const { definition, ...sitting } = begin(book);
    const told = before.map(({ id }) => entry(id, 'accepted'));
    note(book, sitting, 'patterns', told);
    finish(book, sitting, definition);
    expect(step(book, 'patterns')).toMatchObject({
      findings: [],
      says: 'No pattern is new since 30 Jun 2026.',
    });
  });

  it('leaves those before it below it, and writes over nothing that a person added there', () => {
    const book = openHospitals();
    const first = begin(book);
    note(book, first, 'backtest', [entry('verdict', 'accepted')]);
    finish(book, first, withOwner(first.definition, 'Ben'));
    const row = textsOf(book, TAB).findIndex(([text]) => text === 'What verdict is');
    typeInto(book.tab(TAB), row, 2, 'We agreed in the call');
    const later = book.copy(NOW + 95 * DAY);
    const second = begin(later, 'Cem');
    note(later, second, 'backtest', [entry('verdict', 'dismissed', 'Few deals')]);
    finish(later, second, second.definition);
    const heads = textsOf(later, TAB).filter(([text = '']) => / · Hospitals, version/.test(text));
    expect(heads).toEqual([
      ['3 Oct 2026 · Hospitals, version 3'],
      ['30 Jun 2026 · Hospitals, version 2'],
    ]);
    expect(textsOf(later, TAB)).toContainEqual([
      ...['What verdict is', 'Fine as it is', 'We agreed in the call', 'Ana'],
    ]);
  });

  it('goes through everything once a year', () => {
    const book = openHospitals();
    expect(standing(book).isFullDue).toBe(true);
    const first = begin(book, 'Ana', true);
    finish(book, first, first.definition);
    expect(standing(book).isFullDue).toBe(false);
    expect(state(book).versions[0]?.note).toBe('Reviewed in full: nothing to decide');
    expect(standing(book.copy(NOW + 365 * DAY)).isFullDue).toBe(true);
  });
});

describe('what stands under a version', () => {
  const off = mend({ kind: 'switch off', id: 'X1' })(hospitals);
  const [saved, drafted] = [hospitals, off].map(judgingPrint);
  const figure = 'Misses: keeps only 2 of 10';
  const failed: ReviewEntry = {
    ...{ id: 'verdict: FAIL', what: `It misses its targets: ${figure}`, severity: 'serious' },
    ...{ decision: 'dismissed', reason: 'A start' },
  };

  /** A review that looked at a draft, and ends with what was saved before. */
  function ended(again?: readonly StepAgain[]) {
    const book = openHospitals();
    const sitting = begin(book);
    const says = 'Keeps 2 of 10.';
    note(book, sitting, 'backtest', [failed], { says, of: drafted });
    note(book, sitting, 'drift', [], { says: 'All well.', of: saved });
    const answer = book.ask({
      ...{ action: 'finishReview', name, ...sitting, definition: hospitals, note: '' },
      ...(again && { again: [...again] }),
    });
    expect(answer).toMatchObject({ ok: true });
    return textsOf(book, TAB);
  }

  it('is of it: a step of an earlier draft says so, and has no figures', () => {
    const report = ended();
    expect(report.flat().join(' ')).not.toContain('2 of 10');
    expect(report).toContainEqual([expect.stringMatching(/^Backtest: looked at before the draft/)]);
    const told = 'It misses its targets (told of an earlier draft)';
    expect(report).toContainEqual([told, 'Dismissed', 'A start', 'Ana']);
    expect(report).toContainEqual(['Drift: All well.']);
    expect(report.flat()).not.toContainEqual(expect.stringContaining('The backtest misses'));
  });

  it('has what the step says of it, where it was asked again', () => {
    const what = 'It misses its targets: Misses: keeps only 3 of 10';
    const findings = [{ id: failed.id, what, severity: 'serious' as const }];
    const report = ended([{ step: 'backtest', says: 'Keeps 3 of 10.', findings }]);
    expect(report).toContainEqual(['Backtest: Keeps 3 of 10.']);
    expect(report).toContainEqual([what, 'Dismissed', 'A start', 'Ana']);
    expect(report.flat()).toContainEqual('✕ The backtest misses its targets.');
  });

  it('is a change only where one stands: one that was taken back says so, and where', () => {
    const book = openHospitals();
    const sitting = begin(book);
    const there = (reason: string) => {
      return { ...entry('X1', 'changed', reason), places: changedPlaces(hospitals, off) };
    };
    note(book, sitting, 'health', [there('X1 off')], { definition: off });
    note(book, sitting, 'exclusions', [there('X1 on')], { definition: hospitals });
    finish(book, sitting, withOwner(sitting.definition, 'Ben'));
    expect(state(book).versions[0]?.note).toBe('Reviewed: 2 changed and taken back');
    const report = textsOf(book, TAB);
    expect(report).toContainEqual([
      ...['What X1 is', 'Taken back', 'X1 off; taken back in Exclusions that cost wins', 'Ana'],
    ]);
    expect(report).toContainEqual([
      ...['What X1 is', 'Taken back', 'X1 on; takes back what Health changed', 'Ana'],
    ]);
    expect(report[1]).toEqual(['· Reviewed as version 2: 1 change.']);
  });

  it.each([
    ['is mended by what takes back a change from elsewhere', saved, false],
    ['stands where its change was undone', drafted, true],
  ])('has a serious thing that %s', (_, of, stands) => {
    const book = openHospitals();
    const sitting = begin(book);
    const places = changedPlaces(hospitals, off);
    const one = { ...entry('X1', 'changed', 'X1 on'), severity: 'serious', places } as const;
    note(book, sitting, 'exclusions', [one], { of });
    finish(book, sitting, sitting.definition);
    const report = textsOf(book, TAB);
    expect(report).toContainEqual([
      ...[
        'What X1 is',
        'Taken back',
        'X1 on; the version has there what the one before had',
        'Ana',
      ],
    ]);
    expect(report.flat().includes('! 1 serious thing stands.')).toBe(stands);
  });

  it('keeps who decided what is told anew, and tells what the step does not tell any more', () => {
    const book = openHospitals();
    const sitting = begin(book);
    const both = [entry('a', 'accepted'), entry('b', 'accepted')];
    note(book, sitting, 'health', both, { of: drafted, told: ['a', 'b'] });
    const anew = { ...entry('a', 'accepted'), what: 'A: 3 of 10' };
    const ben = { ...sitting, author: 'Ben' };
    note(book, ben, 'health', [anew], { of: saved, told: ['a'] });
    finish(book, sitting, sitting.definition);
    const report = textsOf(book, TAB);
    expect(report).toContainEqual(['A: 3 of 10', 'Fine as it is', 'Ana']);
    expect(report).toContainEqual([
      ...['What b is (told of an earlier draft)', 'Fine as it is', 'Ana'],
    ]);
  });
});

describe('a reason', () => {
  const book = openHospitals();
  const { definition: _, ...sitting } = begin(book);
  const noted = (one: Partial<ReviewEntry> & Pick<ReviewEntry, 'decision'>) =>
    note(book, sitting, 'health', [{ id: 'a', what: 'Nobody owns it', reason: '', ...one }]);

  it.each([
    ['is serious', { severity: 'serious', decision: 'accepted', reason: ' ' }, 'called fine'],
    ['nobody has filled in', { isBlank: true, decision: 'accepted' }, 'called fine'],
    ['is dismissed', { severity: 'note', decision: 'dismissed' }, 'something is dismissed'],
  ] as const)('must be given where what %s is no matter, or nothing is noted', (_, one, where) => {
    const before = [book.picture(), standing(book)];
    expect(() => noted(one)).toThrow(where);
    expect(() => noted(one)).toThrow(/^Reason must be a text .*, got nothing \(Nobody owns it\)/);
    expect([book.picture(), standing(book)]).toEqual(before);
  });

  it.each([
    { severity: 'serious', decision: 'accepted', reason: 'We know' },
    { severity: 'look', decision: 'accepted' },
    { severity: 'serious', decision: 'changed' },
    { severity: 'serious', isBlank: true, decision: 'open' },
  ] as const)('is not asked for of %j', (one) => {
    expect(noted(one).begun?.steps[0]?.entries[0]).toMatchObject(one);
  });
});

describe('a finding of health', () => {
  const dismissed = (book: MemoryWorkbook) =>
    ask(book, { action: 'health', name }).health.dismissed.map(({ id, reason }) => [id, reason]);

  it('that is dismissed in a review is so in Health, until it is decided otherwise', () => {
    const book = openHospitals();
    const { definition: _, ...sitting } = begin(book);
    const { findings } = ask(book, { action: 'reviewStep', name, step: 'health' }).step;
    const { id, what, severity } = findings[0]!;
    const one = { id, what, severity, reason: 'We know' };
    note(book, sitting, 'health', [{ ...one, decision: 'dismissed' }]);
    note(book, sitting, 'health', [{ ...one, decision: 'dismissed' }]);
    expect(dismissed(book)).toEqual([[id, 'We know']]);
    note(book, sitting, 'health', [{ ...one, decision: 'accepted' }]);
    expect(dismissed(book)).toEqual([]);
  });

  it('that the step of exclusions asks about is known by both', () => {
    const book = openHospitals();
    const { definition: _, ...sitting } = begin(book);
    const [{ id, what } = { id: '', what: '' }] = step(book, 'exclusions').findings;
    const lines = () => ask(book, { action: 'health', name }).health.findings.map((one) => one.id);
    expect(lines()).toContain(id);
    note(book, sitting, 'exclusions', [{ id, what, decision: 'dismissed', reason: 'Too far' }]);
    expect(lines()).not.toContain(id);
    expect(step(book, 'exclusions').findings).toEqual([]);
  });

  it('that another step asks about, or that a review ends, is none of its health', () => {
    const book = openHospitals().copy(NOW + 400 * DAY);
    const { findings, notTold } = ask(book, { action: 'reviewStep', name, step: 'health' }).step;
    expect(notTold[0]).toMatch(/^Health tells \d more thing/);
    const kinds = findings.map(({ id }) => id.split(': ')[0]);
    expect(kinds).not.toContain('exclusion costs wins');
    expect(kinds).not.toContain('not reviewed');
    expect(kinds).not.toContain('never tested');
  });
});

describe('a review that somebody leaves', () => {
  it('is gone on with by a colleague, with what was said and changed', () => {
    const book = openHospitals();
    const ana = begin(book);
    note(book, ana, 'backtest', [entry('a', 'accepted'), entry('b', 'open')], { isDone: false });
    note(book, ana, 'onePage', [], { definition: withOwner(ana.definition, 'Ben') });
    const ben = begin(book, 'Ben');
    expect(ben.begun).toBe(ana.begun);
    const { begun } = note(book, ben, 'backtest', [entry('b', 'dismissed', 'No')], { seen: 2 });
    expect(begun?.steps[0]?.entries).toMatchObject([
      { id: 'a', decision: 'accepted', by: 'Ana' },
      { id: 'b', decision: 'dismissed', by: 'Ben' },
    ]);
    expect(begun?.draft?.settings.owner).toBe('Ben');
  });

  it('has the changes of both who work on it at once', () => {
    const book = openHospitals();
    const { definition, ...sitting } = begin(book);
    note(book, sitting, 'health', [], { definition: withOwner(definition, 'Ben') });
    const off = mend({ kind: 'switch off', id: 'X1' })(definition);
    const { begun } = note(book, sitting, 'exclusions', [], { definition: off });
    expect(begun?.draft?.settings.owner).toBe('Ben');
    expect(begun?.draft?.exclusions[0]?.on).toBe(false);
  });

  it('keeps its changes on top of a version that somebody saved meanwhile', () => {
    const book = openHospitals();
    const { definition, ...sitting } = begin(book);
    note(book, sitting, 'health', [], { definition: withOwner(definition, 'Ben') });
    const off = mend({ kind: 'switch off', id: 'X1' })(definition);
    ask(book, { action: 'save', name, base: 1, definition: off, author: 'Cem', note: '' });
    expect(finish(book, sitting, withOwner(definition, 'Ben'))).toMatchObject({
      ok: false,
      conflict: { current: { version: 2 } },
    });
    expect(book.tabs()).not.toContain(TAB);
    const { begun } = standing(book);
    expect(begun?.draft?.settings.owner).toBe('Ben');
    expect(begun?.draft?.exclusions[0]?.on).toBe(false);
    expect(finish(book, { ...sitting, base: 2 }, begun!.draft!)).toMatchObject({ ok: true });
    expect(textsOf(book, TAB)).toContainEqual(['· Owner blank → Ben']);
  });

  it('that a colleague has ended meanwhile is not noted, and nothing is written', () => {
    const book = openHospitals();
    const { definition, ...sitting } = begin(book);
    finish(book, sitting, definition);
    const before = book.picture();
    const refused = { ok: false, error: expect.stringContaining('ended or discarded') };
    const own = withOwner(definition, 'Ben');
    expect(finish(book, { ...sitting, base: 2 }, own)).toMatchObject(refused);
    const late = { ...sitting, base: 2 };
    expect(() => note(book, late, 'health', [])).toThrow('ended or discarded');
    expect(book.picture()).toEqual(before);
  });

  it('is discarded without a trace', () => {
    const book = openHospitals();
    state(book);
    const before = standing(book);
    const { definition, ...sitting } = begin(book);
    note(book, sitting, 'health', [], { definition: withOwner(definition, 'Ben') });
    expect(ask(book, { action: 'dropReview', name, begun: sitting.begun }).review).toEqual(before);
  });
});

describe('bad input of a review', () => {
  it('is of the definition that was asked for, in one tab', () => {
    const plg = { ...hospitals, settings: { ...hospitals.settings, name: 'Clinics' } };
    const book = MemoryWorkbook.of([...hospitalTabs(), configTab('ICP Config (PLG)', plg)], NOW);
    const first = begin(book);
    finish(book, first, first.definition);
    const { state: other } = ask(book, { action: 'state', name: 'PLG' });
    const { review } = ask(book, {
      action: 'beginReview',
      name: 'PLG',
      author: 'Ana',
      isFull: false,
    });
    const ended = ask(book, {
      ...{ action: 'finishReview', name: 'PLG', begun: review.begun!.at, base: other.version },
      ...{ definition: other.definition, author: 'Ana', note: '' },
    });
    expect(ended.summary).toContain('Reviewed as version 2');
    const heads = textsOf(book, TAB).filter(([text = '']) => /, version/.test(text));
    expect(heads.slice(-2)).toEqual([
      ['30 Jun 2026 · Clinics, version 2'],
      ['30 Jun 2026 · Hospitals, version 2'],
    ]);
  });

  it('says so where the clock was set back', () => {
    const book = openHospitals();
    const first = begin(book);
    finish(book, first, first.definition);
    const back = book.copy(NOW - 40 * DAY);
    expect(standing(back).about[0]).toContain('a day after today');
    const second = begin(back);
    expect(finish(back, second, second.definition)).toMatchObject({ ok: true });
  });

  it('begins its tab anew where that was deleted, and keeps one that was renamed', () => {
    const book = openHospitals();
    const first = begin(book);
    finish(book, first, first.definition);
    const deleted = book.copy();
    deleted.remove(TAB);
    const again = begin(deleted);
    finish(deleted, again, again.definition);
    expect(textsOf(deleted, TAB).flat()).not.toContain('30 Jun 2026 · Hospitals, version 2');
    const renamed = book.copy();
    renamed.execute(({ workbook }) => workbook.sheet(TAB)?.rename('Our reviews'));
    const later = begin(renamed);
    finish(renamed, later, later.definition);
    expect(textsOf(renamed, TAB).flat()).toContain('30 Jun 2026 · Hospitals, version 2');
    expect(renamed.tabs()).toContain('Our reviews');
  });

  it('is told of a definition that is broken, and gone on with once it is mended', () => {
    const book = openHospitals();
    const { definition, ...sitting } = begin(book);
    note(book, sitting, 'health', [], { definition: withOwner(definition, 'Ben') });
    const { cells } = book.tab('ICP Config');
    const row = cells.findIndex((line) => contentOf(line[0]) === 'Technographic');
    const column = cells[row]?.findIndex((cell) => contentOf(cell) === 20) ?? -1;
    const weigh = (weight: string) => typeInto(book.tab('ICP Config'), row, column, weight);
    weigh('much');
    const problems = [{ cell: expect.stringContaining('ICP Config!') }];
    expect(book.ask({ action: 'review', name })).toMatchObject({ ok: false, problems });
    expect(finish(book, sitting, definition)).toMatchObject({ ok: false, problems });
    weigh('20');
    expect(standing(book).begun?.draft?.settings.owner).toBe('Ben');
  });
});
