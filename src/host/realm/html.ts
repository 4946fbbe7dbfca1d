import type { Channel } from './channel';

const SCRIPTLET = /<\?(!?=)?([\s\S]*?)\?>/g;

/** HtmlService: pages from the add-on's files or from text, and their templates. */
export function htmlService(channel: Channel): object {
  const file = (name: string) => channel.call<string>('HtmlService.file', name);
  return {
    createHtmlOutput: (html = '') => htmlOutput(String(html)),
    createHtmlOutputFromFile: (name: string) => htmlOutput(file(name)),
    createTemplate: (html: string) => template(html),
    createTemplateFromFile: (name: string) => template(file(name)),
    SandboxMode: { IFRAME: 'IFRAME' },
    XFrameOptionsMode: { DEFAULT: 'DEFAULT' },
  };
}

function htmlOutput(html: string): object {
  let content = html;
  let title = '';
  let width: number | null = null;
  let height: number | null = null;
  const output = {
    getContent: () => content,
    append: (more: string) => {
      content += more;
      return output;
    },
    setTitle: (text: string) => {
      title = text;
      return output;
    },
    setWidth: (px: number) => {
      width = px;
      return output;
    },
    setHeight: (px: number) => {
      height = px;
      return output;
    },
    setSandboxMode: () => output,
    getTitle: () => title,
    getWidth: () => width,
    getHeight: () => height,
  };
  return output;
}

/** A template: its own properties are the variables of its scriptlets. */
function template(source: string): object {
  const own: Record<string, unknown> = {};
  Object.defineProperty(own, 'evaluate', { value: () => htmlOutput(evaluate(source, own)) });
  Object.defineProperty(own, 'getRawContent', { value: () => source });
  return own;
}

function evaluate(source: string, variables: Record<string, unknown>): string {
  const body: string[] = ['let _out = "";'];
  let at = 0;
  for (const match of source.matchAll(SCRIPTLET)) {
    const [whole, mark, code = ''] = match;
    body.push(`_out += ${JSON.stringify(source.slice(at, match.index))};`);
    if (mark === '=') body.push(`_out += _escape(${code});`);
    else body.push(mark === '!=' ? `_out += (${code});` : code);
    at = match.index + whole.length;
  }
  body.push(`_out += ${JSON.stringify(source.slice(at))}; return _out;`);
  const names = Object.keys(variables);
  const run = new Function('_escape', ...names, body.join('\n'));
  return run(escapeHtml, ...names.map((name) => variables[name]));
}

function escapeHtml(text: unknown): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return String(text).replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
