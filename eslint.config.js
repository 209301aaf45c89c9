import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist', 'release', 'node_modules', 'test-results', 'playwright-report', 'coverage'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommended],
    // One program of all files: the four projects, each with the others' sources, cost more time and memory.
    languageOptions: {
      parserOptions: { project: './tsconfig.lint.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      eqeqeq: 'error',
      // A file that grows past this does two things.
      'max-lines': ['error', 400],
      'no-console': 'error',
    },
  },
  {
    // The clock is given to whoever needs it: what asks the computer is right today and wrong on another day.
    files: ['src/**', 'tests/**'],
    ignores: [
      'src/main/core/host-clock.ts',
      'src/renderer/state/window-clock.ts',
      'tests/bench/**',
      'tests/main/core/host-clock.test.ts',
    ],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Take a clock.' },
        { selector: 'CallExpression[callee.name="Date"]', message: 'Take a clock.' },
        { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: 'Take a clock.' },
      ],
    },
  },
  {
    files: ['src/renderer/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    // Programs that talk to a terminal.
    files: ['scripts/**', 'src/main/local/**', 'src/main/cli/**', 'tests/**'],
    rules: { 'no-console': 'off' },
  },
);
