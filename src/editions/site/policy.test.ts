import { expect, test } from '@playwright/test';
import { sha256 } from '../files.ts';
import { inlineHashes, refuseStyleAttributes, sitePolicy, withPolicy } from './policy.ts';

const hash = (words: string) => `'sha256-${sha256(words)}'`;

test('what is inline and runs has a hash of its exact words; data and files have none', () => {
  const html = `<head><style media='print'>a > b { }</style><script>let a = "</p>"</script>
    <script src='/x.js' type="module"></script><script type=application/json>{"a":1}</script></head>`;
  expect(inlineHashes(html)).toEqual({
    scripts: [hash('let a = "</p>"')],
    styles: [hash('a > b { }')],
  });
});

test('the policy stands first but for the charset, however the page writes that', () => {
  expect(
    withPolicy(`<html><head><title>x</title><meta CHARSET='utf-8'></head></html>`, 'p'),
  ).toMatch(
    /^<html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="p"><title>x/,
  );
});

test('only a page that searches may run WebAssembly', () => {
  expect(sitePolicy('<body><site-search></site-search></body>')).toContain('wasm-unsafe-eval');
  expect(sitePolicy('<body></body>')).not.toContain('wasm-unsafe-eval');
});

test('a style attribute stops the build in any quotes; the same words in a script do not', () => {
  expect(() => refuseStyleAttributes(`<p style='color:red'>`, 'x')).toThrow(/Use a class/);
  expect(() => refuseStyleAttributes('<script>a=\'<p style="b">\'</script>', 'x')).not.toThrow();
});
