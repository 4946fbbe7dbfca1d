import type { Use } from '../seal.mjs';
import { leads } from './leads';
import { escaped } from './shapes';
import type { InstallStep, ReleasedFile } from './steps';

/** The texts of a release, by the name that each has in the editor of Apps Script. */
export type ReleasedTexts = Readonly<Record<ReleasedFile, string>>;

/**
 * The page that leads through the installation, with the texts to paste inside: it needs no other
 * file and no network.
 *
 * @param template `install-page.html`
 * @param use what the script is built for
 */
export function installPage(
  template: string,
  version: string,
  texts: ReleasedTexts,
  use: Use,
): string {
  const { steps, after, ...around } = leads[use];
  const parts: Readonly<Record<string, string>> = {
    ...around,
    version,
    steps: steps.map((step, index) => stepBlock(step, index + 1, texts)).join('\n'),
    after: after.join('\n'),
    // A "</script" in a text would end the block.
    texts: JSON.stringify(texts).replace(/</g, '\\u003c'),
  };
  return template.replace(/"?<!-- (\w+) -->"?/g, (_, name: string) => parts[name] ?? '');
}

function stepBlock(step: InstallStep, number: number, texts: ReleasedTexts): string {
  const { title, text, pictures = [], copies } = step;
  const figures = pictures.map((picture) => `<figure>${picture}</figure>`).join('');
  const copy = copies === undefined ? '' : copyBlock(copies, texts[copies]);
  return `<li id="step-${number}"><h2>${title}</h2><p>${text}</p>${copy}${figures}</li>`;
}

/** The button, and how to see that all of it arrived. */
function copyBlock(file: ReleasedFile, text: string): string {
  const last = text.trimEnd().split('\n').at(-1) ?? '';
  const check = last.includes('sealed') ? `<br>Its last line is <code>${escaped(last)}</code>` : '';
  return `<p class="copy"><button data-copies="${file}">Copy ${file}</button> <span role="status"></span>${check}</p>`;
}
