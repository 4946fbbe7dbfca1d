import { describe, expect, it } from 'vitest';
import { withBridge } from '../../../src/host/server/script-page';

describe('withBridge', () => {
  it.each([
    ['<html><head><title>x', '<html><head><script>B</script><title>x'],
    ['<!doctype html><script>own()', '<!doctype html><script>B</script><script>own()'],
    ['<p>no head', '<script>B</script><p>no head'],
  ])('comes before the scripts of %s', (html, expected) => {
    expect(withBridge(html, 'B')).toBe(expected);
  });

  it('is put in as it is, `$&` and all', () => {
    expect(withBridge('<head>', "'$&'")).toBe("<head><script>'$&'</script>");
  });
});
