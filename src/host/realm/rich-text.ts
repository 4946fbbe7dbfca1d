import { type Channel, tie, tied } from './channel';

type Look = Readonly<Record<string, unknown>>;

interface Run {
  readonly from: number;
  readonly to: number;
  readonly look: Look;
}

interface RichText {
  readonly text: string;
  readonly runs: readonly Run[];
}

type Builder = Record<string, (...args: never[]) => unknown>;

const LOOKS: Readonly<Record<string, 'boolean' | 'number' | 'string'>> = {
  bold: 'boolean',
  italic: 'boolean',
  underline: 'boolean',
  strikethrough: 'boolean',
  fontSize: 'number',
  fontFamily: 'string',
  foregroundColor: 'string',
};
/** How Sheets shows a link. */
const LINKED: Look = { underline: true, foregroundColor: '#1155cc' };
const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** `SpreadsheetApp.newTextStyle()`: what is not set stays as the cell has it. */
export function textStyleBuilder(channel: Channel, start: Look = {}): object {
  let look = start;
  const builder: Builder = {
    build: () => textStyle(channel, look),
  };
  for (const [name, type] of Object.entries(LOOKS)) {
    builder[`set${capital(name)}`] = (value: unknown) => {
      requireKind(`TextStyleBuilder.set${capital(name)}`, value, type);
      look = { ...look, [name]: value };
      return builder;
    };
  }
  return builder;
}

function requireKind(method: string, value: unknown, type: string): void {
  const isWhole = type !== 'number' || (Number.isInteger(value) && (value as number) > 0);
  if (typeof value === type && isWhole) return;
  throw new Error(
    `The parameters (${typeof value}) don't match the method signature for SpreadsheetApp.${method}.`,
  );
}

function textStyle(channel: Channel, look: Look): object {
  const getters = Object.entries(LOOKS).map(([name, type]) => [
    `${type === 'boolean' ? 'is' : 'get'}${capital(name)}`,
    () => look[name] ?? null,
  ]);
  const own = { ...Object.fromEntries(getters), copy: () => textStyleBuilder(channel, look) };
  return tie(own, channel, [look]);
}

/** `SpreadsheetApp.newRichTextValue()`. */
export function richTextBuilder(channel: Channel, start?: RichText): object {
  let value = start;
  const builder: Builder = {
    setText: (text: unknown) => {
      value = { text: String(text), runs: [] };
      return builder;
    },
    setTextStyle: (...args: unknown[]) => {
      if (!value) throw new Error('The text must be set before its style.');
      const [from, to, style] = args.length === 1 ? [0, value.text.length, args[0]] : args;
      requireWithin(value.text, from, to);
      const look = style === null ? {} : (tied(style as object).ref[0] as Look);
      value = { ...value, runs: [...value.runs, { from: Number(from), to: Number(to), look }] };
      return builder;
    },
    setLinkUrl: (...args: unknown[]) => {
      if (!value) throw new Error('The text must be set before its link.');
      const [from, to, link] = args.length === 1 ? [0, value.text.length, args[0]] : args;
      requireWithin(value.text, from, to);
      if (link !== null) requireKind('RichTextValueBuilder.setLinkUrl', link, 'string');
      const look = link === null ? {} : { ...LINKED, link };
      value = { ...value, runs: [...value.runs, { from: Number(from), to: Number(to), look }] };
      return builder;
    },
    build: () => richTextValue(channel, value ?? { text: '', runs: [] }),
  };
  return builder;
}

function requireWithin(text: string, from: unknown, to: unknown): void {
  const isWithin =
    Number.isInteger(from) &&
    Number.isInteger(to) &&
    Number(from) >= 0 &&
    Number(from) <= Number(to) &&
    Number(to) <= text.length;
  if (!isWithin) throw new Error(`Illegal argument: ${String(from)} to ${String(to)}`);
}

export function giveRichText(value: RichText | null, channel: Channel): object | null {
  return value && richTextValue(channel, value);
}

export function giveRichTexts(values: readonly (RichText | null)[][], channel: Channel) {
  return values.map((row) => row.map((value) => giveRichText(value, channel)));
}

function richTextValue(channel: Channel, value: RichText): object {
  const { text, runs } = value;
  return tie(
    {
      getText: () => text,
      getRuns: () =>
        runs.map(({ from, to, look }) => {
          const part = { from: 0, to: to - from, look };
          return richTextValue(channel, { text: text.slice(from, to), runs: [part] });
        }),
      getLinkUrl: () => (runs.length === 1 ? (runs[0]?.look.link ?? null) : null),
      getTextStyle: () => textStyle(channel, runs.length === 1 ? (runs[0]?.look ?? {}) : {}),
      copy: () => richTextBuilder(channel, value),
    },
    channel,
    [value],
  );
}
