import type { ComponentChildren, VNode } from 'preact';

/** The texts that a component without state shows. */
export function texts(shown: ComponentChildren): string[] {
  if (Array.isArray(shown)) return shown.flatMap(texts);
  if (typeof shown === 'string' || typeof shown === 'number') return [String(shown)];
  if (typeof shown !== 'object' || shown === null) return [];
  const { type, props } = shown as VNode<{ children?: ComponentChildren }>;
  if (typeof type === 'string') return texts(props.children);
  return texts(shownBy(shown as VNode));
}

/** The elements that a component without state shows. */
export function nodes(shown: ComponentChildren): VNode[] {
  if (Array.isArray(shown)) return shown.flatMap(nodes);
  if (typeof shown !== 'object' || shown === null) return [];
  const node = shown as VNode<{ children?: ComponentChildren }>;
  const { type, props } = node;
  const within = typeof type === 'string' ? props.children : shownBy(node);
  return [node, ...nodes(within)];
}

function shownBy({ type, props }: VNode): ComponentChildren {
  return (type as (given: typeof props) => ComponentChildren)(props);
}
