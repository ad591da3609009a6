import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores([
    'dist/',
    'dist-*/',
    'storybook-static/',
    'coverage/',
    // Code of those who use the package: it is compiled against what is built.
    'examples/',
    'test/types/',
  ]),
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
  },
  {
    files: ['**/*.ts'],
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      lit['flat/recommended'],
      wc['flat/best-practice'],
    ],
    plugins: { 'lit-a11y': litA11y },
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    settings: { wc: { elementBaseClasses: ['LitElement', 'ReactiveElement'] } },
    rules: {
      ...litA11y.configs.recommended.rules,
      // Lit binds event listeners to the element, and methods are handed to templates as they are.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        {
          ignoreArrowShorthand: true,
          ignoreVoidReturningFunctions: true,
          ignoreVoidOperator: true,
        },
      ],
      // An empty text is as good as none here, which `||` says and `??` does not.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // An index that is known to be good is said to be so, at no cost to the visitor.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // \`return void warn(…)\` says that there is no result.
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      // Records serve as caches here.
      '@typescript-eslint/no-dynamic-delete': 'off',
      // Safari takes the role from a list without bullets unless it is written down.
      'lit-a11y/no-redundant-role': 'off',
      // The card hands a click on to its link, which has the keyboard.
      'lit-a11y/click-events-have-key-events': 'off',
      'lit/no-invalid-html': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/lifecycle-super': 'error',
      // Whether an element may be defined twice is for define/register.ts to see to.
      'wc/guard-super-call': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': ['error', { allow: ['warn', 'error'] }],
    },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts', '.storybook/**/*.ts', 'bench/**/*.ts'],
    rules: {
      // Of two declarations of equal() the types take the one that compares a DOM with a file.
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: ['Equal'] }],
      // Chai asserts by properties, and tests know what is there.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      'no-console': 'off',
      'wc/guard-define-call': 'off',
      'wc/no-closed-shadow-root': 'off',
      'wc/max-elements-per-file': 'off',
      'wc/tag-name-matches-class': 'off',
      'wc/file-name-matches-element': 'off',
      'wc/define-tag-after-class-definition': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.js', '**/*.jsx'],
    extends: [tseslint.configs.recommended],
    languageOptions: { sourceType: 'module' },
    rules: { eqeqeq: ['error', 'always', { null: 'ignore' }] },
  },
);
