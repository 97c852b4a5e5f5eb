import { expect, it } from 'vitest';
import { cleanUrl } from '../../src/import/clean-url.ts';

it.each([
  ['https://a.example.org/x?utm_source=y&fbclid=1&id=2#ref', 'https://a.example.org/x?id=2'],
  ['https://proxy.example.com:443/https/a.example.org/x', 'https://a.example.org/x'],
  ['https://web.archive.org/web/20200214120000/https://a.example.org/x', 'https://a.example.org/x'],
  ['https://www.google.com/amp/s/a.example.org/x', 'https://a.example.org/x'],
  ['https://a-example-org.cdn.ampproject.org/c/s/a.example.org/x', 'https://a.example.org/x'],
  ['https://out.example.com/go?url=https%3A%2F%2Fa.example.org%2Fx', 'https://a.example.org/x'],
  ['/x', undefined],
  ['javascript:alert(1)', undefined],
  ['https://a@b.example.org/', undefined],
  ['https://localhost/x', undefined],
])('cleans %s', (raw, url) => {
  expect(cleanUrl(raw)).toBe(url);
});

it('reads an address that is relative to another', () => {
  expect(cleanUrl('/x', 'https://a.example.org/y/z')).toBe('https://a.example.org/x');
});
