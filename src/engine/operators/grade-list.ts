import type { NumberNotation } from '../model';
import { fold } from '../values/fold';
import { isListSeparator, type ListItem, splitItems } from '../values/list';
import { parseSpan, type Span } from '../values/span';

/** One step of a graded list: what fits it, and the credit from 0 to 1. */
export interface Grade {
  readonly item: string;
  readonly span: Span | undefined;
  readonly credit: number;
}

const creditAtEnd = /[(（]\s*(\d{1,3}(?:\.\d+)?)\s*[%％]\s*[)）]$/;
const thousands = /^\d,\d{3}(?!\d)/;

/**
 * Reads `Software; Fintech (50%); 51-200 (30%)`: items in the form of a list, each with a credit in
 * brackets, 100 % where none is written. A comma between a digit and three more groups thousands.
 *
 * @returns `undefined` for an empty list and for a credit above 100 %
 */
export function parseGrades(value: string, notation: NumberNotation): readonly Grade[] | undefined {
  const grades = splitGrades(value).map((grade) => parseGrade(grade, notation));
  const fit = grades.length > 0 && grades.every(({ item, credit }) => item !== '' && credit <= 1);
  return fit ? grades : undefined;
}

/** The items of a graded list as they are written, with their credits. */
export function splitGrades(value: string): string[] {
  return gradeItems(value).map(({ item }) => item);
}

/** The items of a graded list and how each is written. */
export function gradeItems(value: string): ListItem[] {
  return splitItems(value, (sign, position) => isSeparator(value, sign, position));
}

function parseGrade(text: string, notation: NumberNotation): Grade {
  const { written, credit } = creditedItem(text);
  const item = fold(written);
  return { item, span: parseSpan(item, notation), credit };
}

/** @example creditedItem('Fintech (50%)') // { written: 'Fintech', credit: 0.5 } */
export function creditedItem(text: string): { readonly written: string; readonly credit: number } {
  const credit = creditAtEnd.exec(text);
  const written = credit === null ? text : text.slice(0, credit.index);
  return { written, credit: Number(credit?.[1] ?? 100) / 100 };
}

function isSeparator(text: string, sign: string, position: number): boolean {
  if (!isListSeparator(sign)) return false;
  return sign !== ',' || !thousands.test(text.slice(position - 1, position + 5));
}

/** The items that count in full. @example ofFullCredit('Software; Fintech (50%)') // ['Software'] */
export function ofFullCredit(value: string): string[] {
  return splitGrades(value).filter((item) => !/[)）]$/.test(item));
}
