import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodedPath, encodedPath, wellFormed } from '#shared/well-formed.ts';

/** Any sequence of code units, as file systems of Windows allow it. */
const units = fc.string({
  unit: fc.integer({ min: 1, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
});

test('every path goes through a message as plain ASCII and comes out the same, halves of characters included', () => {
  fc.assert(
    fc.property(units, (path) => {
      const sent = encodedPath(path);
      expect(sent).toMatch(/^[\x20-\x7e]*$/u);
      expect(decodedPath(sent)).toBe(path);
    }),
  );
  expect(decodedPath(encodedPath('C:\\Müller \ud83d\ude42 \udc00.phaseboard'))).toBe(
    'C:\\Müller \ud83d\ude42 \udc00.phaseboard',
  );
});

test('what is no path comes out as none', () => {
  for (const text of ['', '%', '%22', '7', 'null', 'plain']) expect(decodedPath(text)).toBeNull();
});

test('a name can always be put into an address', () => {
  fc.assert(fc.property(units, (name) => void encodeURIComponent(wellFormed(name))));
  expect(wellFormed('a\ud800b')).toBe('a\uFFFDb');
  expect(wellFormed('🙂 Ő')).toBe('🙂 Ő');
});
