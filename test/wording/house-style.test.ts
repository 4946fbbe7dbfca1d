import { describe, expect, it } from 'vitest';
import { abbreviations, rules } from './rules';
import { literalsIn, saidTexts } from './said-texts';

const said = await saidTexts();

describe('every text that a person can read', () => {
  it.each(rules)('$rule', ({ broken }) => {
    const found = said.flatMap((one) => {
      const what = broken(one);
      return what === undefined ? [] : [`${one.file}: "${what}" in "${one.text}"`];
    });
    expect(found).toEqual([]);
  });

  it.each(Object.entries(abbreviations))('finds %s where it is explained', (_, [file, words]) => {
    const texts = said.filter((one) => one.file === file).map(({ text }) => text);
    expect(texts.some((text) => text.includes(words))).toBe(true);
  });
});

describe('the rules', () => {
  it.each(rules)('tell what breaks them: $rule', ({ broken, wrong }) => {
    for (const text of wrong) expect(broken({ file: 'app/some.ts', text }), text).toBeDefined();
  });
});

describe('the texts', () => {
  it('are of all layers', () => {
    const files = new Set(said.map(({ file }) => file.split('/')[0]));
    expect([...files]).toEqual([
      ...['app', 'definition', 'engine', 'gas', 'insight', 'protocol', 'sidebar'],
    ]);
    const texts = said.map(({ text }) => text);
    expect(texts).toContain('Score accounts');
    expect(texts).toContain('Nothing is written before you agree.');
    expect(texts).toContain('The header row, where rows has none.');
  });

  it('are what is shown, not what only the program reads', async () => {
    const source = `
      import { a } from 'some words';
      const shown = f(\`\${n} of \${all} rows\`);
      if (kind === 'not this one') g({ class: 'nor this', 'nor that key': 'but this value' });
      export const B = () => <p class="not a class" title="A title">You have {n} rows</p>;
    `;
    const texts = (await literalsIn(source, 'tsx')).filter((text) => text.includes(' '));
    expect(texts).toEqual(['… of … rows', 'but this value', 'A title', 'You have ', ' rows']);
  });
});
