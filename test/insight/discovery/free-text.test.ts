import { expect, it } from 'vitest';
import { isFreeText } from '../../../src/insight/discovery/free-text';

const sentence = 'They called twice, liked the demo, and asked for a quote in spring. ';
const paragraph = `${sentence.repeat(4)} `;
const commas = 'Called, mailed, asked them for a quote, no answer yet. '.repeat(5);
const tools = Array.from({ length: 60 }, (_, at) => `Tool ${at}`).join('; ');

it.each([
  ['texts of 5,000 characters', ['x; '.repeat(1700)], true],
  ['paragraphs', [paragraph, '', paragraph, 'short'], true],
  ['paragraphs with commas', [commas, commas], true],
  ['long lists', [tools, tools], false],
  ['short texts', [sentence, sentence], false],
  ['a paragraph among words', ['Retail', 'Media', paragraph], false],
  ['numbers and dates', [5, new Date(0)], false],
  ['nothing', ['', ''], false],
])('%s: free text %s', (_, cells, expected) => {
  expect(isFreeText(cells)).toBe(expected);
});
