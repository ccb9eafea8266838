import { describe, expect, it } from 'vitest';
import { trustedMarkup, trustedScript } from '../../src/pwa/trusted-text';

const base = 'https://dala.example/field/index.html';

describe('what the page accepts as markup and scripts', () => {
  it.each(['<img src=x onerror=alert(1)>', '<svg onload=alert(1)/>', 'Old garden', '<svg/><script>1</script>'])(
    'refuses %s as markup',
    (text) => {
      expect(trustedMarkup(text)).toBeNull();
    },
  );

  it('lets the fixed texts of the map library through', () => {
    expect(trustedMarkup('<svg/>')).toBe('<svg/>');
    expect(trustedMarkup('')).toBe('');
  });

  it.each(['./sw.js', 'https://dala.example/field/assets/planner-worker-Ab_1.js'])(
    'starts its own script %s',
    (url) => {
      expect(trustedScript(url, base)).toBe(url);
    },
  );

  it.each([
    'https://elsewhere.example/sw.js',
    '/sw.js',
    '../sw.js',
    'assets/../evil.js',
    'assets/a/b.js',
    'sw.js?x=1',
    'blob:https://dala.example/1234',
    'data:text/javascript,1',
    'javascript:1',
  ])('starts no %s', (url) => {
    expect(trustedScript(url, base)).toBeNull();
  });
});
