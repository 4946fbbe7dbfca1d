/** What a YAML text is made of here. */
export type Yaml = string | number | boolean | readonly Yaml[] | { readonly [key: string]: Yaml };

/**
 * A value as YAML: blocks for lists and groups, every text in double quotes as JSON writes them,
 * which any reader of YAML takes as they are.
 *
 * @example yaml({ version: 2, models: [{ name: 'icp' }] }) // 'version: 2\nmodels:\n  - name: "icp"\n'
 */
export function yaml(value: Yaml): string {
  return `${lines(value).join('\n')}\n`;
}

function lines(value: Yaml): string[] {
  if (Array.isArray(value))
    return (value as readonly Yaml[]).flatMap((item) => marked('- ', lines(item)));
  if (typeof value !== 'object') return [scalar(value)];
  return Object.entries(value as Readonly<Record<string, Yaml>>).flatMap(([key, inside]) => {
    const name = /^[a-z_][a-z0-9_]*$/i.test(key) ? key : scalar(key);
    return isGroup(inside)
      ? [`${name}:`, ...lines(inside).map((line) => `  ${line}`)]
      : [`${name}: ${lines(inside).join('')}`];
  });
}

/** A list or group that has something in it; an empty one is written on its line. */
function isGroup(value: Yaml): boolean {
  return typeof value === 'object' && Object.keys(value).length > 0;
}

function marked(mark: string, [first = '', ...others]: readonly string[]): string[] {
  return [`${mark}${first}`, ...others.map((line) => `${' '.repeat(mark.length)}${line}`)];
}

/** JSON leaves signs that YAML takes for the end of a line, or for none of a text. */
function scalar(value: Yaml): string {
  return JSON.stringify(value).replace(
    /[\p{Cc}\p{Zl}\p{Zp}\ufeff]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
