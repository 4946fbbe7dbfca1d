import { accents, acuteAsQuote, invisibles, replacements } from '../../engine/values/fold';
import type { Sql } from '../sql';
import { isItem, writtenItem } from './standard';

const fold = `function fold(text) {
  const others = ${JSON.stringify(replacements)};
  return text
    .replace(/${acuteAsQuote.source}/g, "'")
    .normalize('NFKD')
    .toLowerCase()
    .replace(/${accents.source}|${invisibles.source}/g, '')
    .replace(/./gs, (sign) => others[sign] || sign)
    .replace(/\\s+/g, ' ')
    .trim()
    .normalize('NFC');
}`;

const items = `${fold}
function unquoted(item) {
  const straight = /^[^\\S\\r\\n]*"([^"]*(?:""[^"]*)*)"/.exec(item);
  if (straight) return straight[1].replace(/""/g, '"') + item.slice(straight[0].length);
  return item.replace(/^[^\\S\\r\\n]*[“”„‟＂]([^"“”„‟＂]*)["“”„‟＂]/, (all, inside) => inside);
}
const found = (TEXT.match(/${writtenItem}/g) || []).map(unquoted);
const folded = found.filter((item) => /${isItem}/.test(item)).map(fold);
return folded.length === 0 ? null : '\\n' + folded.join('\\n') + '\\n';`;

const compiled = `const known = (this.icpPatterns = this.icpPatterns || {});
const pattern = (known[PATTERN] = known[PATTERN] || new RegExp(PATTERN, 'u'));`;

function made(name: string, parameters: string, returns: string, body: string): Sql {
  const head = `CREATE OR REPLACE FUNCTION ${name}(${parameters}) RETURNS ${returns}`;
  return `${head}\nLANGUAGE JAVASCRIPT STRICT IMMUTABLE AS $$\n${body}\n$$`;
}

/** The readers that Snowflake lacks. */
export const snowflakeFunctions: readonly Sql[] = [
  made('ICP_FOLD', 'TEXT VARCHAR', 'VARCHAR', `${fold}\nreturn fold(TEXT);`),
  made('ICP_ITEMS', 'TEXT VARCHAR', 'VARCHAR', items),
  made(
    'ICP_IS_MATCH',
    'TEXT VARCHAR, PATTERN VARCHAR',
    'BOOLEAN',
    `${compiled}\nreturn pattern.test(TEXT);`,
  ),
  made(
    'ICP_CAUGHT',
    'TEXT VARCHAR, PATTERN VARCHAR',
    'VARCHAR',
    `${compiled}\nconst found = pattern.exec(TEXT);\nreturn found ? found[1] : null;`,
  ),
  made(
    'ICP_REWRITTEN',
    'TEXT VARCHAR, PATTERN VARCHAR, WRITTEN VARCHAR',
    'VARCHAR',
    `return TEXT.replace(new RegExp(PATTERN, 'gu'), WRITTEN);`,
  ),
];
