import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const builder = readFileSync('electron-builder.yml', 'utf8');

test.each([
  'runAsNode: false',
  'enableNodeOptionsEnvironmentVariable: false',
  'enableNodeCliInspectArguments: false',
  'enableEmbeddedAsarIntegrityValidation: true',
  'onlyLoadAppFromAsar: true',
  'grantFileProtocolExtraPrivileges: false',
  'resetAdHocDarwinSignature: true',
  'NSLocalNetworkUsageDescription:',
])('the shipped program is closed: %s', (line) => {
  expect(builder).toContain(`  ${line}`);
});
