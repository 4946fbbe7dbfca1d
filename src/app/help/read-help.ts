import { MOST_OVERRIDES, MOST_ROWS } from '../../definition/schema';
import { LONGEST_TEXT } from '../../definition/sheet/lengths';
import { type ValueForm, valueForms } from '../../engine/operators/value-forms';
import type { Answer } from '../../protocol/answer';
import { MOST_ROWS as MOST_SAMPLED } from '../../protocol/even-sample';
import type { HelpEntry, HelpSection } from '../../protocol/help-view';
import { releaseNews, VERSION } from '../../protocol/release';
import type { RequestOf } from '../../protocol/requests';
import type { FunctionName } from '../formulas/outputs';
import { groupOf, menuItems } from '../menu';
import type { Outside } from '../outside';
import {
  formula,
  functionEntries,
  mostAccounts,
  oneRow,
  takesAll,
  wholeList,
} from './functions-help';
import { type HelpFacts, helpFacts } from './help-facts';
import { words } from './words';

/**
 * The page of help, with examples that fit the list of a definition. It is there as well where there
 * is no definition, or one that can't be read.
 */
export function readHelp(outside: Outside, { name }: RequestOf<'help'>): Answer<'help'> {
  const facts = helpFacts(outside, name);
  return { ok: true, help: { advice: adviceOn(facts), sections: sectionsFor(facts) } };
}

function adviceOn(facts: HelpFacts): string[] {
  const { config, others } = facts;
  return [onList(facts), ...(others.length === 0 ? [] : [words.others(config, others)])];
}

function onList(facts: HelpFacts): string {
  const { sheet, rows, headerRow } = facts.list;
  const range = wholeList(facts);
  if (facts.problem !== '') return words.noList(facts.problem);
  if (rows === 0) return words.noRows(sheet, headerRow);
  if (!takesAll('ICP_SCORE', facts)) return words.tooLongList(sheet, rows);
  return takesAll('ICP_REPORT', facts)
    ? words.oneFormula(sheet, rows, range)
    : words.longList(sheet, rows, range, formula('ICP_EXPLAIN', oneRow(facts), facts));
}

function sectionsFor(facts: HelpFacts): HelpSection[] {
  const { titles } = words;
  return [
    {
      title: titles.functions,
      text: words.functionsIntro(quoted(facts.list.sheet), wholeList(facts)),
      entries: functionEntries(facts),
    },
    {
      title: titles.menu,
      entries: menuItems.map(([label, run]) => {
        return { term: menuPath(label), text: words.menuText(words.menu[run]) };
      }),
    },
    { title: titles.terms, entries: words.terms.map(entry) },
    { title: titles.values, text: words.valuesIntro, entries: valueForms().map(valueEntry) },
    { title: titles.sections, entries: words.sections.map(entry) },
    { title: titles.trouble, entries: words.trouble.map(entry) },
    { title: titles.limits, entries: limits(facts) },
    { title: titles.undo, entries: words.undo.map(entry) },
    ...newsSection(),
  ];
}

function menuPath(item: string): string {
  const group = groupOf(item);
  return group === undefined ? item : `${group} › ${item}`;
}

function valueEntry({ operators, form }: ValueForm): HelpEntry {
  return { term: operators.join(', '), text: words.valueForm(form) };
}

function newsSection(): HelpSection[] {
  const news = releaseNews();
  return news.length === 0
    ? []
    : [{ title: words.titles.news(VERSION), entries: [], text: news.join('\n') }];
}

function limits(facts: HelpFacts): HelpEntry[] {
  const { formula: one, formulaText, action, sidebar, sidebarText, ...rest } = words.limits;
  const mostOf = (name: FunctionName) => mostAccounts(name, facts);
  return [
    {
      term: one,
      text: formulaText(mostOf('ICP_SCORE'), mostOf('ICP_ACTION'), mostOf('ICP_REPORT')),
    },
    entry(action),
    { term: sidebar, text: sidebarText(MOST_SAMPLED) },
    { term: rest.definition, text: rest.definitionText(MOST_ROWS, MOST_OVERRIDES, LONGEST_TEXT) },
    entry(rest.spreadsheet),
  ];
}

function entry([term, text]: readonly [string, string]): HelpEntry {
  return { term, text };
}

/** A tab's name as a reference writes it. @example quoted("Kim's list") // "'Kim''s list'" */
function quoted(sheet: string): string {
  return /^[A-Za-z_]+$/.test(sheet) ? sheet : `'${sheet.replace(/'/g, "''")}'`;
}
