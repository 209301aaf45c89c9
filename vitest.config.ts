import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// No test asks where the computer is; `npm run test:days` says other places.
process.env['TZ'] = process.env['PHASEBOARD_TEST_ZONE'] || 'Europe/Budapest';

export default defineConfig({
  plugins: [react()],
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**', 'tests/bench/**'],
    setupFiles: ['tests/support/seed.ts', 'tests/support/own-temporary-folder.ts'],
    environment: 'node',
    // A process for each file: what ends natively in one of them ends that one, and says so.
    pool: 'forks',
    // Many tests start programs and wait for them: a core left over for others would only wait as well.
    maxWorkers: '100%',
    // Against what hangs, not against what is slow: several tests start whole programs, on machines of any load.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
