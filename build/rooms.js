/**
 * The rooms (folders) of src: what each may import and must never contain.
 * eslint.config.js builds its rules from this table, and test/package/layers.test.ts tests them.
 */

/**
 * Something that a room may be forbidden to contain.
 * @typedef {object} Ban
 * @property {string} what its name in the table of docs/architecture.md
 * @property {string} message ESLint's message
 * @property {readonly string[]} [globals] forbidden global names
 * @property {readonly string[]} [syntax] forbidden syntax, as ESLint selectors
 */

/** @satisfies {Record<string, Ban>} */
export const bans = {
  clock: {
    what: 'the clock',
    message: 'The time is an argument: only context/time/clock.ts asks what time it is.',
    globals: ['performance'],
    syntax: [
      "MemberExpression[object.name='Date'][property.name='now']",
      "NewExpression[callee.name='Date'][arguments.length=0]",
      "CallExpression[callee.name='Date']",
    ],
  },
  timers: {
    what: 'timers',
    message: 'The page has one timer: only context/time/wakes.ts starts and stops it.',
    globals: ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback'],
  },
  requests: {
    what: 'requests',
    message: 'Nothing is fetched here.',
    globals: ['fetch', 'XMLHttpRequest', 'EventSource', 'WebSocket'],
    syntax: ["CallExpression[callee.property.name='sendBeacon']"],
  },
  dates: {
    what: 'date arithmetic',
    message: 'Date arithmetic belongs to src/domain.',
    globals: ['Date'],
  },
  intl: {
    what: '`Intl`',
    message: 'What Intl would change belongs to src/i18n.',
    globals: ['Intl'],
    syntax: ["TSQualifiedName[left.name='Intl']", 'CallExpression[callee.property.name=/^(toLocale\\w+|localeCompare)$/]'],
  },
  page: {
    what: 'the page (`document`, `window`)',
    message: 'There is no page here: this room also runs where there is no browser.',
    globals: ['document', 'window', 'navigator', 'location', 'localStorage', 'sessionStorage', 'matchMedia', 'MutationObserver', 'IntersectionObserver'],
  },
  markup: {
    what: 'markup',
    message: 'Markup belongs to src/views and src/elements.',
    syntax: [
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/]',
      'Literal[value=/<\\u002F?[a-z]/]',
      'TemplateElement[value.raw=/<\\u002F?[a-z]/]',
      "CallExpression[callee.property.name='createElement']",
    ],
  },
  writtenMarkup: {
    what: '`innerHTML`',
    message: 'Markup goes through a template: only page/paint-into.ts writes it, by its Trusted Types policy.',
    syntax: ['AssignmentExpression[left.property.name=/^(innerHTML|outerHTML|srcdoc)$/]', 'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createPolicy)$/]'],
  },
  compiler: {
    what: 'the compiler (`scenes/compile.ts`)',
    message: 'Titles are compiled when the library is built, never in a page.',
    syntax: [
      ':matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration)[source.value=/(^|\\u002F)compile(-\\w+)?\\.js$/]',
      'ImportExpression[source.value=/(^|\\u002F)compile(-\\w+)?\\.js$/]',
    ],
  },
  css: {
    what: 'CSS',
    message: 'CSS belongs to src/styles and src/elements.',
    syntax: ["TaggedTemplateExpression[tag.name='css']", "MemberExpression[property.name=/^(style|cssText|adoptedStyleSheets)$/]"],
  },
  tags: {
    what: 'tag names',
    message: 'Tag names belong to src/elements.',
    syntax: ['Literal[value=/(?<![\\w-])wick-[a-z]/]', 'TemplateElement[value.raw=/(?<![\\w-])wick-[a-z]/]'],
  },
  sentences: {
    what: 'sentences',
    message: 'Words belong to src/i18n/messages.',
    syntax: ['Literal[value=/[A-Za-z]{2,}[,;:]?\\s+[A-Za-z]{2,}/]', 'CallExpression[callee.object.name!=console] > TemplateLiteral > TemplateElement[value.raw=/[A-Za-z]{2,}\\s+[A-Za-z]{2,}/]'],
  },
  words: {
    what: 'words in templates',
    message: 'Words belong to src/i18n/messages: a template holds none of its own.',
  },
  inlineStyles: {
    what: 'inline styles',
    message: 'Inline styles fail under a strict content security policy: use a part, a class or a custom property.',
    syntax: ['TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/]'],
  },
  logic: {
    what: 'functions and classes',
    message: 'A door opens and holds no logic: name its noun and give it a room.',
    syntax: ['FunctionDeclaration', 'ClassDeclaration'],
  },
  behaviour: {
    what: 'methods',
    message: 'An event carries fields and does nothing.',
    syntax: ["MethodDefinition[kind='method']"],
  },
};

/** Forbidden in all rooms, unless a file is excepted. @type {readonly (keyof typeof bans)[]} */
export const nowhere = ['writtenMarkup'];

/**
 * @typedef {object} Room
 * @property {readonly string[]} imports rooms, or single files as `room/file`, that it may import
 * @property {readonly string[]} [types] rooms of which it may import types only
 * @property {readonly string[]} [packages] npm packages that it may import
 * @property {readonly string[]} [packageTypes] npm packages of which it may import types only
 * @property {readonly (keyof typeof bans)[]} never
 * @property {Readonly<Record<string, { imports?: readonly string[], packages?: readonly string[], may?: readonly (keyof typeof bans)[] }>>} [files] additional permissions of single files
 */

/** `doors` are the files that lie directly in src; every other room is the folder of its name. @satisfies {Record<string, Room>} */
export const rooms = {
  domain: {
    imports: [],
    never: ['clock', 'timers', 'requests', 'intl', 'page', 'markup', 'css', 'sentences'],
  },
  data: {
    imports: ['domain'],
    packages: ['valibot'],
    never: ['clock', 'timers', 'requests', 'intl', 'page', 'markup', 'css'],
  },
  i18n: {
    imports: ['domain'],
    never: ['clock', 'timers', 'requests', 'page', 'markup', 'css'],
  },
  shorthand: {
    imports: ['domain'],
    never: ['clock', 'timers', 'requests', 'dates', 'intl', 'page', 'markup', 'css', 'sentences'],
    files: {
      'fault-message.ts': { imports: ['i18n', 'events'] },
    },
  },
  'structured-data': {
    imports: ['domain', 'i18n'],
    // Types only.
    packages: ['schema-dts'],
    never: ['clock', 'timers', 'requests', 'intl', 'page', 'markup', 'css'],
  },
  scenes: {
    imports: ['domain'],
    never: ['clock', 'timers', 'requests', 'dates', 'intl', 'page', 'markup', 'css', 'tags', 'sentences', 'compiler'],
    files: {
      'compile.ts': { may: ['compiler'] },
      'compile-people.ts': { may: ['compiler'] },
      'compile-lean.ts': { may: ['compiler'] },
      'compile-facts.ts': { may: ['compiler'] },
      'compile-plots.ts': { may: ['compiler'] },
      // Replaces the compiled titles in files that contain the catalogue anyway.
      'ledger-titles.ts': { imports: ['data'] },
    },
  },
  views: {
    imports: ['domain', 'i18n', 'scenes'],
    packageTypes: ['lit'],
    never: ['clock', 'timers', 'requests', 'dates', 'intl', 'page', 'css', 'tags', 'sentences', 'words', 'inlineStyles', 'compiler'],
  },
  painter: {
    imports: [],
    never: ['clock', 'timers', 'requests', 'dates', 'intl', 'page', 'css', 'tags', 'sentences'],
  },
  page: {
    imports: ['painter'],
    packageTypes: ['lit'],
    never: ['clock', 'timers', 'requests', 'dates', 'intl'],
    files: {
      'paint-into.ts': { may: ['writtenMarkup'] },
      'render-into.ts': { packages: ['lit'] },
    },
  },
  context: {
    imports: ['domain'],
    types: ['events', 'scenes'],
    packages: ['@lit/context'],
    packageTypes: ['lit'],
    never: ['clock', 'timers', 'intl', 'markup', 'css', 'compiler'],
    files: {
      'time/clock.ts': { may: ['clock'] },
      'time/wakes.ts': { may: ['timers'] },
      'time/ticker.ts': { may: ['clock', 'timers'] },
      'page/idle.ts': { may: ['timers'] },
      'page/page-surroundings.ts': { imports: ['scenes/bundled-data'] },
      'page/install.ts': { imports: ['data', 'scenes/bundled-data'] },
      'dataset/bundled-ledger.ts': { imports: ['data', 'scenes/ledger-data'] },
      'dataset/publisher-data.ts': { imports: ['data', 'scenes/ledger-data'] },
      'page/install-prerendered.ts': { imports: ['data', 'scenes/ledger-data'] },
    },
  },
  controllers: {
    imports: ['context', 'i18n', 'domain', 'events'],
    packages: ['lit'],
    never: ['clock', 'timers', 'requests', 'intl', 'markup', 'css', 'tags'],
  },
  events: {
    imports: [],
    types: ['domain'],
    never: ['clock', 'timers', 'requests', 'intl', 'page', 'markup', 'css', 'behaviour'],
  },
  styles: {
    imports: [],
    packages: ['lit'],
    never: ['clock', 'timers', 'requests', 'intl', 'page', 'markup', 'tags'],
  },
  elements: {
    // An import of one tag brings the types of all.
    types: ['doors/dom-types'],
    imports: ['domain', 'i18n', 'shorthand', 'structured-data', 'scenes', 'views', 'page', 'context', 'controllers', 'events', 'styles'],
    packages: ['lit', '@lit/context'],
    never: ['clock', 'timers', 'requests', 'dates', 'intl', 'sentences', 'words', 'inlineStyles', 'compiler'],
  },
  doors: {
    imports: ['elements', 'events', 'context/page/install', 'context/page/install-prerendered', 'context/time/ticker'],
    types: ['domain', 'styles', 'views'],
    never: ['clock', 'timers', 'requests', 'intl', 'markup', 'css', 'logic'],
    files: {
      'dataset.ts': { imports: ['data/dataset/define-dataset', 'data/bundled/dataset'] },
      'embed.ts': { imports: ['context/frames/report-size'] },
      'frame.ts': { imports: ['context/frames/size-frames'] },
      'eleventy.ts': { imports: ['publish/site/eleventy', 'publish/site/pages'] },
      'vite.ts': { imports: ['publish/site/vite', 'publish/site/pages'] },
      'astro.ts': { imports: ['publish/site/astro', 'publish/site/pages'] },
    },
  },
  publish: {
    imports: ['doors', 'context', 'structured-data', 'data', 'domain', 'i18n', 'controllers', 'events', 'painter', 'shorthand', 'scenes/ledger-data', 'views/release-countdown', 'views/recorded', 'views/synopsis', 'elements/base/define'],
    packages: ['@lezer/common', '@lezer/markdown', '@lit/context', 'diff', 'feed', 'js-yaml', 'jsonc-parser', 'lit', 'micromark-util-decode-string', 'parse5', 'tinyglobby', 'valibot', '@takumi-rs/core', '@takumi-rs/helpers', 'astro', 'vite', 'node'],
    never: ['clock', 'page'],
    files: {
      'site/build-time.ts': { may: ['clock'] },
    },
  },
  cms: {
    imports: [],
    // CKEditor and TinyMCE pass themselves to the plug-in, so that a page has one copy of them. For Tiptap and Lexical, npm ensures that.
    packageTypes: ['ckeditor5', 'tinymce'],
    packages: ['@lexical', '@tiptap', 'lexical'],
    never: ['clock', 'timers', 'requests', 'dates', 'intl', 'css', 'compiler'],
    files: {
      // Lexical reads the display of elements.
      'lexical-spaces.ts': { may: ['css'] },
    },
  },
  cli: {
    imports: ['publish', 'data', 'domain'],
    packages: ['@clack/prompts', 'commander', 'diff', 'node'],
    never: ['page', 'markup', 'css'],
    files: {
      'wick.ts': { imports: ['elements/version'] },
    },
  },
};

/** File and folder names that hide a missing noun. */
export const nounless = ['utils', 'util', 'helpers', 'helper', 'common', 'shared', 'core', 'misc'];

/** The most lines of a file and of a function. Files in `letOff`, the messages of languages, may be longer. */
export const walls = { file: 250, function: 60, letOff: 'src/i18n/messages/' };

/** The deepest level of folders in a room: `src/elements/film-card/film-card.ts` is 2, `src/i18n/messages/de/film.ts` 3. */
export const deepest = 3;

/**
 * Regular expressions for forbidden imports of a file `depth` folders below src: `regex` for all imports, `valuesRegex` for imports of values.
 * @param {string} name @param {number} depth @param {{ imports?: readonly string[], packages?: readonly string[] }} [granted]
 * @returns {{ regex: string, valuesRegex: string | undefined }}
 */
export function forbiddenImports(name, depth, granted = {}) {
  const room = /** @type {Room} */ (rooms[/** @type {keyof typeof rooms} */ (name)]);
  const up = escape(depth === 0 ? './' : '../'.repeat(depth));
  const ways = [...room.imports, ...(granted.imports ?? [])].map((other) => up + inside(other));
  const packages = [...(room.packages ?? []), ...(granted.packages ?? [])].map(inPackage);
  const types = [...(room.types ?? []).map((other) => up + inside(other)), ...(room.packageTypes ?? []).map(inPackage)];
  const values = [...ownRoom(name, depth), ...ways, ...packages].join('|');
  return {
    regex: `^(?!${[values, ...types].join('|')})`,
    valuesRegex: types.length > 0 ? `^(?!${values})(?:${types.join('|')})` : undefined,
  };
}

/** @param {string} name */
function inPackage(name) {
  return name === 'node' ? 'node:' : `${escape(name)}(?:/|$)`;
}

/** The pattern of a room or file after the `../` of its path. @param {string} other */
function inside(other) {
  if (other === 'doors') return '[\\w-]+\\.js$';
  if (other.startsWith('doors/')) return `${escape(other.slice('doors/'.length))}\\.js$`;
  return other.includes('/') ? `${escape(other)}\\.js$` : `${escape(other)}/(?!.*\\.\\.)`;
}

/** Folders of `src/elements` that any element may import from. Each other folder holds one element. */
export const ofAllElements = ['base', 'groups', 'loading', 'parts'];

/** Patterns for imports within a room. An element may import a sibling's registration, but not its class. @param {string} name @param {number} depth */
function ownRoom(name, depth) {
  if (name === 'doors') return ['\\./[\\w-]+\\.js$'];
  if (name !== 'elements') return Array.from({ length: depth }, (_, up) => `${up === 0 ? '\\./' : '\\.\\./'.repeat(up)}(?!.*\\.\\.)`);
  return depth === 1 ? ['\\./[\\w-]+\\.js$'] : ['\\./[\\w.-]+\\.js$', '\\.\\./[\\w-]+\\.js$', `\\.\\./(?:${ofAllElements.join('|')})/[\\w-]+\\.js$`, '\\.\\./[\\w-]+/wick-[\\w-]+\\.js$'];
}

/** @param {string} text */
function escape(text) {
  return text.replaceAll('.', '\\.');
}
