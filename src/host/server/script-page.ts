const BEFORE_SCRIPTS = [/<head[^>]*>/i, /<html[^>]*>/i, /<!doctype[^>]*>/i];

/**
 * Puts the script that defines `google.script` before everything else in a sidebar's or dialog's
 * page, so that the page's own scripts find it.
 *
 * @param html the page as the add-on made it
 * @param bridge source of the script, free of `</script`
 */
export function withBridge(html: string, bridge: string): string {
  const script = `<script>${bridge}</script>`;
  const place = BEFORE_SCRIPTS.find((pattern) => pattern.test(html));
  return place ? html.replace(place, (tag) => `${tag}${script}`) : `${script}${html}`;
}
