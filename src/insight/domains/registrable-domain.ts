import { suffixes } from './suffixes';

/** Rules of suffixes, read from the right. */
interface Node {
  readonly below: Map<string, Node>;
  rule: '' | '.' | '!';
}

let tree: Node | undefined;

/**
 * The part of a host that somebody registered: its public suffix and one label more.
 *
 * Source: the algorithm of publicsuffix.org: the rule with the most labels wins, one with `!` above
 * all; where none fits, the last label is the suffix.
 *
 * @param host - In lower case, its labels as `inLetters` gives them.
 * @returns `''` for a suffix that many share, such as `co.uk` and `github.io`.
 * @example registrableDomain('shop.acme.co.uk') // 'acme.co.uk'
 * @example registrableDomain('acme.github.io') // 'acme.github.io'
 */
export function registrableDomain(host: string): string {
  const labels = host.split('.');
  const suffix = suffixLabels(labels);
  return labels.length <= suffix ? '' : labels.slice(-suffix - 1).join('.');
}

function suffixLabels(labels: readonly string[]): number {
  tree ??= readTree(suffixes);
  let node: Node | undefined = tree;
  let most = 1;
  for (let depth = 1; depth <= labels.length; depth++) {
    node = below(node, labels[labels.length - depth] as string);
    if (node === undefined) return most;
    if (node.rule === '!') return depth - 1;
    if (node.rule === '.') most = depth;
  }
  return most;
}

function below({ below: nodes }: Node, label: string): Node | undefined {
  return nodes.get(label) ?? (label === '' ? undefined : nodes.get('*'));
}

/** Of `uk(co. gov(parliament))`: see `cut-suffixes.mjs`. */
function readTree(text: string): Node {
  const root = newNode();
  const open: Node[] = [];
  let [parent, last] = [root, root];
  for (const [token] of text.matchAll(/[^\s().!]+[.!]?|[()]/g)) {
    if (token === '(') {
      open.push(parent);
      parent = last;
    } else if (token === ')') {
      parent = open.pop() ?? root;
    } else {
      last = newNode();
      const [, label = '', rule = ''] = /^(.+?)([.!]?)$/.exec(token) ?? [];
      last.rule = rule as Node['rule'];
      parent.below.set(label, last);
    }
  }
  for (const node of root.below.values()) leavesAreRules(node);
  return root;
}

function newNode(): Node {
  return { below: new Map(), rule: '' };
}

function leavesAreRules(node: Node): void {
  if (node.below.size === 0 && node.rule === '') node.rule = '.';
  for (const inner of node.below.values()) leavesAreRules(inner);
}
