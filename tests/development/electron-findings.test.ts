import { expect, test } from 'vitest';
import { unexplained } from '../../electron/development/check/electron-findings.mjs';
import { isPermissive, licenceTroubles } from '../../electron/development/check/shipped-packages.mjs';

const reasons = [{ check: 'SANDBOX', file: 'a.js', times: 1, because: 'It is read by a person.' }];
const found = { check: 'SANDBOX', file: 'a.js' };

test('a finding stands only with a reason, and only as often as it was looked at', () => {
  expect(unexplained([found], reasons)).toEqual([]);
  expect(unexplained([found, { ...found, file: 'b.js' }], reasons)).toEqual([
    'SANDBOX in b.js: found 1 times, explained 0',
  ]);
  expect(unexplained([found, found], reasons)).toEqual(['SANDBOX in a.js: found 2 times, explained 1']);
});

test('a reason whose finding is gone is told, so that it is taken out', () => {
  expect(unexplained([], reasons)).toEqual([
    'SANDBOX in a.js: explained 1 times, found 0; take the reason out',
  ]);
});

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-or-later)', true],
  ['(MIT AND Zlib)', true],
  ['MIT AND ISC AND BSD-3-Clause', true],
  ['GPL-3.0-only', false],
  ['(MIT AND GPL-2.0)', false],
  ['LGPL-2.1 OR MPL-2.0', false],
  ['UNLICENSED', false],
  ['', false],
])('%s may be shipped: %s', (license, may) => {
  expect(isPermissive(license)).toBe(may);
  expect(licenceTroubles([{ name: 'a', version: '1.0.0', license }])).toHaveLength(may ? 0 : 1);
});
