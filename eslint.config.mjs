import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';
import { boundaries } from './infra/boundaries.mjs';

export default tseslint.config(
  { ignores: ['**/dist/**', '.nx/**', '.dondoc/**', 'node_modules/**'] },
  { files: ['**/*.{ts,tsx,mjs}'], linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strict],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': ['error', boundaries],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      'max-lines': ['error', { max: 300 }],
      'no-console': 'error',
    },
  },
  // The injector reads constructor types at run time: an `import type` would erase what it needs.
  { files: ['apps/api/**/*.ts'], rules: { '@typescript-eslint/consistent-type-imports': 'off' } },
  // The middle is pure: no clock, no chance, no platform.
  {
    files: [
      'libs/*/domain/src/**/*.ts',
      'libs/{calendar,ledger}/src/**/*.ts',
      'libs/event-sourcing/kernel/src/**/*.ts',
      'libs/*/projections/src/**/*.ts',
    ],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'fetch', 'setTimeout', 'setInterval', 'Buffer'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time comes in on the command.' },
        { object: 'Math', property: 'random', message: 'Ids come in on the command.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Time comes in on the command.',
        },
        {
          selector:
            ':matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration)[source.value=/^node:/]',
          message: 'The pure middle imports no platform.',
        },
      ],
    },
  },
  prettier,
);
