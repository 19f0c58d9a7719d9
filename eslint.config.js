import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const frameworkFiles = ['app/**/{page,layout,loading,error,global-error,not-found,template,default,icon,manifest,robots}.{ts,tsx}', '*.config.{js,ts}', '__tests__/*/{setup,teardown}.mjs', '.dependency-cruiser.js'];

const DEFAULTS = { selector: 'ExportDefaultDeclaration', message: 'Name what you export; only files that a framework asks for have a default export.' };

/** Text that a reader sees stands in lib/present/words, where it can be translated; selectors are those of esquery. */
const CHILD = ':matches(JSXElement, JSXFragment) > JSXExpressionContainer';
const LETTERS = '/\\p{L}{2}/u';
const TEXT = [
  'JSXText[value=/\\p{L}/u]',
  `JSXAttribute[name.name=/^(?:aria-label|title|placeholder|alt|label|hint|busy|caption|summary|lede)$/] > Literal[value=${LETTERS}]`,
  ...['Literal[value=', 'TemplateLiteral > TemplateElement[value.raw='].flatMap((text) =>
    ['', 'ConditionalExpression > ', 'LogicalExpression > ', 'ConditionalExpression > ConditionalExpression > '].map((within) => `${CHILD} > ${within}${text}${LETTERS}]`)),
  'Literal[value=/^\\p{Lu}\\p{Ll}/u]:not(CallExpression[callee.name=/^(?:Error|Set)$/] Literal)',
].map((selector) => ({ selector, message: 'Text that a reader sees stands in lib/present/words.' }));

export default tseslint.config(
  { ignores: ['.next/', '.claimline/', 'coverage/', 'lib/store/generated/', 'next-env.d.ts'] },
  js.configs.recommended,
  tseslint.configs.strict,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // The type checker finds these, and knows Node's and the browser's names.
      'no-undef': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      // An index that the lines above made sure of; the compiler checks all others.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Control characters are what tells a text from a binary file.
      'no-control-regex': 'off',
      // White space that news really carries has to be named in the rules that read it.
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true, skipRegExps: true, skipComments: true }],
      'no-misleading-character-class': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      'no-console': 'error',
      'no-restricted-syntax': ['error', DEFAULTS],
    },
  },
  { files: ['app/**/*.tsx'], rules: { 'no-restricted-syntax': ['error', DEFAULTS, ...TEXT] } },
  { files: frameworkFiles, rules: { 'no-restricted-syntax': 'off' } },
  { files: frameworkFiles.filter((pattern) => pattern.startsWith('app/')), rules: { 'no-restricted-syntax': ['error', ...TEXT] } },
  { files: ['scripts/**', 'bench/**', 'cli/**'], rules: { 'no-console': 'off' } },
  {
    files: ['app/**/*.{ts,tsx}'],
    extends: [jsxA11y.flatConfigs.recommended, reactHooks.configs.flat['recommended-latest']],
    rules: {
      // A region that scrolls must take the keyboard's focus.
      'jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['region'], tags: [] }],
      // A table that a style sheet lays out as a grid loses its roles unless they are said.
      'jsx-a11y/no-redundant-roles': 'off',
      'jsx-a11y/no-interactive-element-to-noninteractive-role': ['error', { td: ['cell', 'gridcell'], th: ['columnheader', 'rowheader'], tr: ['row', 'none', 'presentation'] }],
    },
  },
);
