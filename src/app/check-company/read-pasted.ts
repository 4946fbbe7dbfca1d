import type { FieldKind } from '../../definition/catalogue/field-kind';
import { headerWords, matchHeader } from '../../definition/catalogue/match-header';
import type { Definition } from '../../definition/definition';
import { fieldsOf } from '../../definition/fields';
import { fold } from '../../engine/values/fold';
import { companyDomain } from '../../insight/domains/company-domain';
import type { PastedCompany } from '../../protocol/check-view';
import { columnMeaning } from '../accounts/column-meaning';
import { fieldOfHeader } from '../accounts/field-finder';
import { type CompanyTab, onlyColumn } from './company-tab';

/** `Employees: 250` or `How many employees? 250`, also where the value stands in the line below. */
const LABELLED = /^[\s>*•\-–]*([^:=?\t]{1,60}?)\s*[:=?]\s*(.*)$/;
/** A header is no sentence. */
const MOST_WORDS = 6;
const MOST_LEFT = 30;
const LONGEST_LEFT = 80;
const LONGEST_CELL = 5000;
/** In a form of a website it is whoever asks. */
const PERSON = /^(?:(?:your|first|last|full|contact) )?(?:name|nom|nombre|nome)$/;
const MAIL = /\be ?mail\b/;
/** What a mail carries by itself. */
const MAIL_HEADER =
  /^(?:from|sent|to|b?cc|subject|date|reply to|von|gesendet|an|betreff|datum|antwort an|de|envoye|a|objet|enviado|para|asunto|fecha|da|inviato|oggetto|data|assunto)$/;
/** Letters from which on a word that two labels share tells something. */
const TELLING = 4;

/**
 * Finds the cells of a company in a text that somebody pasted: a row with or without its header row,
 * separated by tabs, semicolons or commas, or lines such as `Employees: 250` of a form or a mail.
 *
 * Rule: with a header row, and in labelled lines, by headers: those of the list, the names and other names
 * of fields, and what a header usually means; without, in the order of the columns. Where nothing tells
 * the domain, an address in the text does, unless it is of a free provider. Of what is left, parts with a
 * digit or a word of a header come first, then labelled ones, and what a mail carries by itself last.
 *
 * @param text - As it was pasted.
 * @param definition - Its fields with their other names.
 * @param tab - The accounts.
 * @example readPasted('Firma: Acme\nMitarbeiter: 250', draft, tab).taken // [['Company', 'Acme'], ['Employees', '250']]
 */
export function readPasted(text: string, definition: Definition, tab: CompanyTab): PastedCompany {
  const lines = text.split(/\r?\n|\r/).filter((line) => line.trim() !== '');
  const columns = columnNames(definition, tab);
  const found = rowOf(lines, columns, tab) ?? labelled(lines, columns) ?? inOrder(lines, tab);
  const taken = new Map(found.taken.filter(([, value]) => value.trim() !== ''));
  const site = tab.domains[0] ?? -1;
  const known = companyDomain(text);
  if (site >= 0 && (taken.get(site) ?? '') === '' && 'domain' in known)
    taken.set(site, known.domain);
  const values = new Set(taken.values());
  const shown = ({ text }: Part) => text.trim().slice(0, LONGEST_LEFT);
  const left = [...new Map(found.left.map((part) => [shown(part), part])).values()].filter(
    (part) => shown(part) !== '' && !values.has(part.text.trim()),
  );
  const rank = rankAmong(definition, tab);
  return {
    taken: [...taken].map(([column, value]) => [String(tab.headers[column]), value.trim()]),
    left: [...left]
      .sort((one, other) => rank(one) - rank(other))
      .slice(0, MOST_LEFT)
      .map((part) => ({ text: shown(part), value: part.value.trim().slice(0, LONGEST_CELL) })),
    leftCount: left.length,
  };
}

interface Found {
  readonly taken: readonly (readonly [column: number, value: string])[];
  readonly left: readonly Part[];
}

/** A part of the text, and what would stand in a cell. */
interface Part {
  readonly text: string;
  /** `''` where it has none, or is a value alone. */
  readonly label: string;
  readonly value: string;
}

const unlabelled = (text: string): Part => ({ text, label: '', value: text });

/** How likely a part is meant for a field: 0 before 1, 2 and 3. */
function rankAmong(definition: Definition, { headers }: CompanyTab): (part: Part) => number {
  const fields = fieldsOf(definition).flatMap(({ name, aliases }) => [name, ...aliases]);
  const known = [...new Set([...headers.map(String), ...fields].flatMap(tellingWords))];
  const isLike = (word: string) =>
    known.some((own) => own.startsWith(word) || word.startsWith(own));
  return ({ label, value }) => {
    const words = plain(label || value);
    if (MAIL_HEADER.test(plain(label))) return 3;
    if (/\d/.test(value)) return 0;
    if (isPersons(words)) return 2;
    const isLabel = words.split(' ').length <= MOST_WORDS;
    if (isLabel && tellingWords(words).some(isLike)) return 0;
    return label === '' ? 2 : 1;
  };
}

function tellingWords(text: string): string[] {
  return plain(text)
    .split(' ')
    .filter((word) => word.length >= TELLING);
}

/** Whether a label is about whoever asks. */
function isPersons(words: string): boolean {
  return MAIL.test(words) || PERSON.test(words);
}

/** The column that a label means. */
type ColumnNames = (label: string) => number | undefined;

function columnNames(definition: Definition, tab: CompanyTab): ColumnNames {
  const meant = new Map<FieldKind | undefined, number[]>();
  const exact = new Map<string, number>();
  tab.headers.forEach((header, column) => {
    const text = String(header);
    if (onlyColumn(tab, text) === undefined) return;
    exact.set(plain(text), column);
    const cells = () => tab.rows.map((row) => row[column] ?? '');
    const meaning = columnMeaning(text, cells);
    meant.set(meaning, [...(meant.get(meaning) ?? []), column]);
  });
  return (label) => {
    const words = plain(label);
    if (words === '' || words.split(' ').length > MOST_WORDS) return undefined;
    const field = fieldOfHeader(definition, label.trim());
    const meaning = matchHeader(label);
    const like = () => {
      if (meaning === undefined || isPersons(words)) return undefined;
      if (meaning.isAccountName && tab.name >= 0) return tab.name;
      const columns = meant.get(meaning) ?? [];
      return meaning.name !== '' || meaning.isAccountName
        ? columns[0]
        : columns.find((column) => isWithin(String(tab.headers[column]), words));
    };
    return exact.get(words) ?? (field && tab.columnOf(field.name)) ?? like();
  };
}

/** Whether a label has all words of a header: a kind without a name is of several things. */
function isWithin(header: string, words: string): boolean {
  const own = new Set(words.split(' '));
  return plain(header)
    .split(' ')
    .every((word) => own.has(word));
}

function plain(header: string): string {
  return fold(headerWords(header));
}

/** A header row, and the row below it. */
function rowOf(
  lines: readonly string[],
  columnOf: ColumnNames,
  tab: CompanyTab,
): Found | undefined {
  const [first = '', second] = lines;
  const separator = separatorOf(first);
  if (second === undefined || separator === undefined) return undefined;
  const headers = split(first, separator);
  const columns = headers.map(columnOf);
  const known = columns.filter((column) => column !== undefined).length;
  if (known < 2 || known * 2 < headers.filter(Boolean).length) return undefined;
  const own = new Set(tab.list?.own);
  const written = tab.list?.values[tab.headerRow - 1]?.map((header) => plain(String(header))) ?? [];
  const isOwn = (header: string) => own.has(written.indexOf(plain(header)));
  return placed(
    split(second, separator),
    columns,
    (at) => isOwn(headers[at] ?? ''),
    lines.slice(2),
  );
}

/** One line in the order of the columns; a single value is the name or the domain. */
function inOrder(lines: readonly string[], tab: CompanyTab): Found {
  const [line = '', ...others] = lines;
  const separator = separatorOf(line);
  if (separator === undefined) {
    const value = line.trim();
    const isSite = 'domain' in companyDomain(value) && tab.domains.length > 0;
    const isLong = value.split(/\s+/).length > MOST_WORDS;
    const column = isSite ? (tab.domains[0] as number) : tab.name;
    if (column < 0 || (isLong && !isSite)) return { taken: [], left: lines.map(unlabelled) };
    return {
      taken: [[column, isSite ? siteOf(value) : value]],
      left: others.map(unlabelled),
    };
  }
  const values = split(line, separator);
  const columns = values.map((_, at) =>
    at < tab.headers.length && onlyColumn(tab, String(tab.headers[at])) === at ? at : undefined,
  );
  return placed(values, columns, (at) => tab.list?.own.has(at) === true, others);
}

function siteOf(text: string): string {
  const known = companyDomain(text);
  return text.includes('@') && 'domain' in known ? known.domain : text;
}

function placed(
  values: readonly string[],
  columns: readonly (number | undefined)[],
  isOwn: (at: number) => boolean,
  others: readonly string[],
): Found {
  const taken = values.flatMap((value, at): [number, string][] => {
    const column = columns[at];
    return column === undefined ? [] : [[column, value]];
  });
  const left = values.filter((_, at) => columns[at] === undefined && !isOwn(at));
  return { taken, left: [...left, ...others].map(unlabelled) };
}

/** Lines with a label, of which at least one names a column, or the first of some that looks like one. */
function labelled(lines: readonly string[], columnOf: ColumnNames): Found | undefined {
  const parts = lines.length === 1 ? (lines[0] ?? '').split(/[;|\t]/) : lines;
  const taken: [number, string][] = [];
  const left: Part[] = [];
  for (let at = 0; at < parts.length; at++) {
    const text = parts[at] as string;
    const { label, value } = labelOf(text);
    const column = columnOf(label);
    const isBelow = value === '' && label !== '' && !LABELLED.test(parts[at + 1] ?? ':');
    if (column === undefined || taken.some(([known]) => known === column))
      left.push(value === '' ? unlabelled(text) : { text, label, value });
    else taken.push([column, isBelow ? (parts[++at] as string) : value]);
  }
  const isForm = lines.length > 1 && left[0]?.label !== '' && !/[\t;]/.test(lines[0] ?? '');
  return taken.length === 0 && !isForm ? undefined : { taken, left };
}

function labelOf(text: string): Pick<Part, 'label' | 'value'> {
  const [, label = '', value = ''] = LABELLED.exec(text) ?? [];
  return value.startsWith('//') ? { label: '', value: '' } : { label, value };
}

function separatorOf(line: string): string | undefined {
  return ['\t', ';', ','].find((one) => split(line, one).length > 1);
}

/** Parts of a line; in double quotes a separator is none. */
function split(line: string, separator: string): string[] {
  const parts = [''];
  let isQuoted = false;
  for (const sign of line) {
    const last = parts.length - 1;
    if (sign === '"') isQuoted = !isQuoted;
    else if (sign === separator && !isQuoted) parts.push('');
    else parts[last] += sign;
  }
  return parts.map((part) => part.trim());
}
