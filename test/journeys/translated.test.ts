import { describe, expect, it } from 'vitest';
import type { Definition } from '../../src/definition/definition';
import type { FirstProposal, FoundView } from '../../src/protocol/found-view';
import type { Request } from '../../src/protocol/requests';
import type { Book } from '../faults/support/book';
import { memoryBook } from '../faults/support/memory-book';
import { stateOf } from '../faults/support/starts';
import { type Translation, translated, translations } from './workbooks/translated';

const LANGUAGES = Object.keys(translations).filter((language) => language !== 'English');

function opened(language: string): Book {
  return memoryBook(translated(language), translations[language]?.locale);
}

function done<T>(book: Book, request: Request): T {
  const answer = book.ask(request);
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer as T;
}

const look = (book: Book) =>
  done<{ found: FoundView }>(book, { action: 'look', choices: {} }).found;
const propose = (book: Book) =>
  done<{ first: FirstProposal }>(book, { action: 'startProposal', choices: {} }).first;

/** English headers and values by those of a language. */
function toEnglish(language: string): (text: string) => string {
  const [own, english] = [language, 'English'].map((name) => translations[name] as Translation);
  const texts = (one: Translation | undefined) => [
    ...Object.values(one?.accounts ?? {}),
    ...Object.values(one?.deals ?? {}),
    ...Object.values(one?.stages ?? {}),
    ...Object.values(one?.words ?? {}),
    ...(one?.answers ?? []),
  ];
  const others = texts(english);
  const known = new Map(texts(own).map((text, at) => [text, others[at] ?? text] as const));
  return (text) => known.get(text) ?? text;
}

/** What is scored by, in words that are the same in all languages. */
function scoring(
  { criteria, dimensions, deals, settings }: Definition,
  english = (t: string) => t,
) {
  return {
    criteria: criteria.map(({ field, operator, value, points, on, dimension }) => ({
      ...{ field: english(field), operator, points, on, dimension },
      value: value
        .split('; ')
        .map((item) => item.replace(/^[^(]*[^( ]/, english))
        .sort(),
    })),
    dimensions,
    roles: deals.map(({ role, header }) => [role, english(header)]),
    headerRow: settings.headerRow,
  };
}

/** Columns that a person is asked about before they are used. */
function askedIn(note: string): string[] {
  return (
    / asks about (.+)\.$/
      .exec(note)?.[1]
      ?.split(/, | and /)
      .map((field) => field.replace(/"/g, '')) ?? []
  );
}

function scores(book: Book): unknown[][] {
  done(book, { action: 'score', name: '' });
  const [accounts = ''] = book.tabs();
  const [headers = [], ...rows] = book.values(accounts).slice(1);
  const columns = ['ICP Tier', 'ICP Score', 'ICP Coverage'].map((name) => headers.indexOf(name));
  expect(Math.min(...columns)).toBeGreaterThan(0);
  return rows.map((row) => columns.map((at) => row[at]));
}

function start(book: Book, from: Extract<Request, { action: 'start' }>['from']): Book {
  done(book, { action: 'start', from });
  return book;
}

const template = { kind: 'template', choices: {} } as const;

/** What a list in a language comes to, each made once where it is first asked for. */
function first(language: string) {
  const made = <T>(make: () => T) => {
    let known: { readonly value: T } | undefined;
    return () => {
      known ??= { value: make() };
      return known.value;
    };
  };
  const proposal = made(() => propose(opened(language)));
  return {
    found: made(() => look(opened(language))),
    proposal,
    built: made(() => {
      const { definition, note } = proposal();
      return scores(start(opened(language), { kind: 'shown', definition: definition!, note }));
    }),
    fitted: made(() => {
      const book = start(opened(language), template);
      return { definition: stateOf(book).definition, scores: scores(book) };
    }),
  };
}

const inEnglish = first('English');

describe('a list in English', () => {
  it('is understood and built from', () => {
    const { lines, deals } = inEnglish.found();
    expect(lines.filter(({ header }) => header === '')).toEqual([]);
    expect(Math.min(deals!.won, deals!.lost)).toBeGreaterThan(60);
    const { verdict, criteria } = inEnglish.proposal();
    expect(verdict).toMatch(/keeps [789] of 10 deals that you won/);
    expect(criteria.length).toBeGreaterThanOrEqual(3);
    expect(new Set(inEnglish.built().map(([tier]) => tier)).size).toBeGreaterThan(2);
  });
});

describe.each(LANGUAGES)('the same list in %s', (language) => {
  const own = first(language);
  const english = toEnglish(language);

  it('is found as the English one is', () => {
    const [found, other] = [own.found(), inEnglish.found()];
    expect([found.accounts?.sheet, found.deals?.sheet]).toEqual(translations[language]?.tabs);
    expect(found.accounts).toMatchObject({ headerRow: 2, isHeaderSure: true, rows: 300 });
    const lines = found.lines.map((line) => ({ ...line, header: english(line.header) }));
    expect(lines).toEqual(other.lines);
    expect(found.searched.map(english)).toEqual(other.searched);
    const { won, lost, open, stages } = found.deals!;
    expect(other.deals).toMatchObject({ won, lost, open });
    const named = stages.map((stage) => ({ ...stage, text: english(stage.text) }));
    expect(named).toEqual(other.deals?.stages);
  });

  it('gives the same first definition from its deals, and the same scores', () => {
    const [proposal, other] = [own.proposal(), inEnglish.proposal()];
    expect([proposal.verdict, proposal.rests]).toEqual([other.verdict, other.rests]);
    expect(scoring(proposal.definition!, english)).toEqual(scoring(other.definition!));
    const unused = proposal.leftOut.map(([field]) => english(field));
    expect(unused).toEqual(other.leftOut.map(([field]) => field));
    expect(askedIn(proposal.note).map(english)).toEqual(['Company owner']);
    expect(own.built()).toEqual(inEnglish.built());
  });

  it('gives the same template, and the same scores', () => {
    const [fitted, other] = [own.fitted(), inEnglish.fitted()];
    expect(scoring(fitted.definition, english)).toEqual(scoring(other.definition));
    expect(fitted.scores).toEqual(other.scores);
  });
});

it('a list in Portuguese is set up and scored without a page, too', () => {
  const book = opened('Portuguese');
  done(book, { action: 'setUp' });
  const { definition } = stateOf(book);
  const [accountsSheet, dealsSheet] = translations.Portuguese?.tabs ?? [];
  expect(definition.settings).toMatchObject({ accountsSheet, dealsSheet, headerRow: 2 });
  expect(scoring(definition, toEnglish('Portuguese')).criteria).toEqual(
    scoring(inEnglish.proposal().definition!).criteria,
  );
  expect(scores(book)).toEqual(inEnglish.built());
});
