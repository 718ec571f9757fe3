/**
 * Lint rules: the strict presets for TypeScript, Lit and web components, and the import rules of build/rooms.js.
 */
import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { bans, deepest, forbiddenImports, nowhere, rooms, walls } from './build/rooms.js';
import { templateWords } from './build/template-words.js';

/** Syntax that is forbidden in all rooms. */
const everywhere = [
  { selector: 'TSEnumDeclaration', message: 'A list is declared once, `as const`.' },
  { selector: 'ExportDefaultDeclaration', message: 'A file exports the noun it is named after.' },
  { selector: "ImportExpression[source.type!='Literal']", message: 'An import names its file, so that bundlers and readers can follow it.' },
];

const unsafeDirectives = {
  regex: '^lit(?:-html)?/(?:directives/(?:style-map|unsafe-.*)|static-html)\\.js$',
  message: 'Inline styles fail under a strict content security policy, and unsafe markup is never needed.',
};

/**
 * The rules of a room for files `depth` folders below src.
 * @param {string} name @param {number} depth @param {{ imports?: readonly string[], packages?: readonly string[], may?: readonly string[] }} [granted]
 */
function lawsOf(name, depth, { imports = [], packages = [], may = [] } = {}) {
  const room = /** @type {import('./build/rooms.js').Room} */ (rooms[/** @type {keyof typeof rooms} */ (name)]);
  const never = [...nowhere, ...room.never].filter((ban) => !may.includes(ban)).map((ban) => /** @type {import('./build/rooms.js').Ban} */ (bans[ban]));
  const typesOf = [...(room.types ?? []), ...(room.packageTypes ?? [])].map((other) => `types of ${other}`);
  const allowed = [...room.imports, ...imports, ...typesOf, ...(room.packages ?? []), ...packages];
  const message = `Room "${name}" may import ${allowed.length > 0 ? `only ${allowed.join(', ')}` : 'nothing'} besides itself${name === 'elements' ? ", and of another element its registration" : ''}.`;
  const { regex, valuesRegex } = forbiddenImports(name, depth, { imports, packages });
  const patterns = [{ regex, message }, ...(valuesRegex === undefined ? [] : [{ regex: valuesRegex, message, allowTypeImports: true }]), unsafeDirectives];
  const dynamic = [regex, valuesRegex].flatMap((path) => (path === undefined ? [] : [{ selector: `ImportExpression > Literal[value=/${path.replaceAll('/', '\\u002F')}/]`, message }]));
  const syntax = never.flatMap(({ syntax: selectors = [], message: said }) => selectors.map((selector) => ({ selector, message: said })));
  const globals = never.flatMap(({ globals: names = [], message: said }) => names.map((global) => ({ name: global, message: said })));
  return {
    '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
    'no-restricted-syntax': ['error', ...everywhere, ...dynamic, ...syntax],
    'no-restricted-globals': ['error', { globals, checkGlobalObject: true }],
    ...(room.never.includes('words') ? { 'wick/template-words': ['error', bans.words.message] } : {}),
  };
}

const roomConfigs = Object.entries(rooms).flatMap(([name, room]) => {
  const folder = name === 'doors' ? 'src' : `src/${name}`;
  const depths = name === 'doors' ? [0] : Array.from({ length: deepest }, (_, index) => index + 1);
  const whole = depths.map((depth) => ({ name: `room/${name}/${depth}`, files: [`${folder}${'/*'.repeat(Math.max(depth, 1))}.ts`], rules: lawsOf(name, depth) }));
  const files = 'files' in room ? room.files : {};
  const single = Object.entries(files).map(([file, granted]) => ({ name: `room/${name}/${file}`, files: [`${folder}/${file}`], rules: lawsOf(name, name === 'doors' ? 0 : file.split('/').length, granted) }));
  return [...whole, ...single];
});

export default defineConfig(
  globalIgnores(['.cache/', 'dist/', 'node_modules/', 'storybook-static/', 'coverage/', 'build/types/frameworks/', 'test/package/frameworks/', 'examples/*/{_site,dist,.angular,.astro,.next,.nuxt,.output,.svelte-kit,node_modules}/', 'examples/sveltekit/build/', 'examples/next/next-env.d.ts']),
  { plugins: { wick: { rules: { 'template-words': templateWords } } } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: 'tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Lit binds handlers: `@click=${this.handleClick}`.
      '@typescript-eslint/unbound-method': 'off',
      // With noUncheckedIndexedAccess, values that are known to exist would otherwise need branches that no test can reach.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Enums are forbidden below, and this rule takes a fifth of the time of all.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      // Unused parameters that a signature requires begin with `_`.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  { name: 'scripts', files: ['**/*.{js,mjs,cjs}'], extends: [tseslint.configs.recommended] },
  // Versions of Node.js that are too old for modules must be able to read these, too.
  { name: 'before modules', files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  // These have a TypeScript project of their own, or none.
  { name: 'without types', files: ['.storybook/**/*.ts', '*.config.ts', 'examples/!(second-franchise)/**/*.ts'], extends: [tseslint.configs.disableTypeChecked] },
  {
    name: 'src',
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice'], { plugins: { 'lit-a11y': litA11y }, rules: litA11y.configs.recommended.rules }],
    linterOptions: { noInlineConfig: true },
    rules: {
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // Safari drops the role of a list without marks unless it is written: https://bugs.webkit.org/show_bug.cgi?id=170179
      'lit-a11y/no-redundant-role': 'off',
      'max-lines': ['error', { max: walls.file }],
      'max-lines-per-function': ['error', { max: walls.function }],
      'no-warning-comments': 'error',
    },
  },
  { name: 'sentences', files: [`${walls.letOff}**/*.ts`], rules: { 'max-lines': 'off' } },
  ...roomConfigs,
  {
    name: 'tests',
    files: ['test/**/*.ts', 'stories/**/*.ts', '.storybook/**/*.ts'],
    rules: {
      // In a test, a missing value may throw: the test then fails.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
      // Another slow rule, about objects that `instanceof` would not know: in src it counts.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      'no-restricted-syntax': ['error', { selector: 'MemberExpression[object.name=/^(describe|it|test|suite)$/][property.name=/^(skip|only|todo)$/]', message: 'A test is whole or it is not there.' }],
    },
  },
);
