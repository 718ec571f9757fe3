/**
 * The tokens: src/styles/tokens.json names what the styles read, with the fallbacks that they have, and the colours of its themes are legible.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrastPairs, contrastRatio, listThemes, listTokens, type Scheme, type Token } from '../../build/tokens/list.js';
import { grounds } from '../../src/publish/embeds/picture-styles.js';
import { tags } from './elements.js';

interface Reads {
  tokensIn(css: string): Set<string>;
  tokensByTag(root: URL): Promise<Map<string, Set<string>>>;
}
interface Value {
  readonly components: readonly number[];
  readonly hex: string;
}

const root = new URL('../../', import.meta.url);
const { tokensByTag, tokensIn } = (await import(new URL('build/tokens/reads.js', root).href)) as Reads;
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const file = JSON.parse(read('src/styles/tokens.json')) as Record<string, object>;
const tokens = listTokens(file);
const schemes: readonly Scheme[] = ['light', 'dark'];

const manifest = JSON.parse(read('dist/custom-elements.json')) as { modules: { declarations: { tagName?: string; cssProperties: { name: string }[] }[] }[] };
const declared = new Map(manifest.modules.flatMap(({ declarations }) => declarations.map(({ tagName = '', cssProperties }) => [tagName, cssProperties.map(({ name }) => name)] as const)));
const sheets = new Map(tags.map((tag) => [tag, read(`dist/css/${tag.replace('wick-', '')}.css`)] as const));
const pageSheets = ['wick.css', 'embed.css'].map((name) => read(`dist/${name}`));

/** Tokens that the views read in the attributes of a drawing. */
const ofDrawings = /^--wick-poster-(?:ground|ink|accent|motif)$/;

/** The reserved height, which wick.css reads. */
const ofThePage = ['--wick-room', '--wick-rows'];

/** Every place where a style sheet reads a token: its name, and what follows the comma. */
function readsIn(css: string): { name: string; fallback: string }[] {
  return [...css.matchAll(/var\(--wick-([\w-]+)/g)].map(({ index, 0: head, 1: name = '' }) => {
    let end = index + head.length;
    for (let depth = 1; depth > 0; end++) depth += css[end] === '(' ? 1 : css[end] === ')' ? -1 : 0;
    return { name, fallback: css.slice(index + head.length, end - 1).replace(/^\s*,\s*/, '') };
  });
}

/** Whether a fallback goes on with the token that the file says, or with that token's own fallback; `currentColor` and `inherit` are the ink that an element has. */
function follows({ fallsBackTo, mix, varies }: Token, fallback: string): boolean {
  const next = fallsBackTo ?? mix?.of;
  if (next === undefined || varies) return true;
  const after = tokens.find(({ name }) => name === next)?.fallsBackTo;
  const named = [next, ...(after === undefined ? [] : [after])].some((name) => fallback.includes(`--wick-${name}`) || fallback.includes(`--_${name}`));
  return named || (next === 'ink' && /currentColor|inherit|CanvasText/.test(fallback)) || (next === 'rule' && fallback.includes('--_rule-color'));
}

function valuesIn(group: object): Value[] {
  return Object.entries(group).flatMap(([name, value]: [string, object]) => (name === '$value' && typeof value === 'object' && 'hex' in value ? [value as Value] : typeof value === 'object' ? valuesIn(value) : []));
}

describe('The tokens file', () => {
  it.each(tags)('names every token that the style sheet of %s reads, and the manifest lists these, besides those of drawings', (tag) => {
    const found = [...tokensIn(sheets.get(tag) ?? '')].map((name) => `--wick-${name}`);
    expect(tokens.map(({ property }) => property)).toEqual(expect.arrayContaining(found));
    expect((declared.get(tag) ?? []).filter((name) => !ofThePage.includes(name) && !ofDrawings.test(name)).sort()).toEqual(found.filter((name) => !ofThePage.includes(name) && !ofDrawings.test(name)).sort());
  });

  it('has no token that nothing reads', async () => {
    const found = new Set([...pageSheets.flatMap((css) => [...tokensIn(css)]), ...[...(await tokensByTag(root)).values()].flatMap((names) => [...names])]);
    expect(tokens.map(({ name }) => name).filter((name) => !found.has(name))).toEqual([]);
  });

  it('has the fallbacks that the styles have', () => {
    const wrong = [...sheets].flatMap(([tag, css]) => readsIn(css).flatMap(({ name, fallback }) => {
      const token = tokens.find((each) => each.name === name);
      return token && !follows(token, fallback) ? [`${tag}: var(--wick-${name}, ${fallback})`] : [];
    }));
    expect(wrong).toEqual([]);
  });

  it('writes each colour the same in both ways', () => {
    const values = valuesIn(file);
    expect(values.length).toBeGreaterThan(20);
    for (const { components, hex } of values) expect(`#${components.map((part) => Math.round(part * 255).toString(16).padStart(2, '0')).join('')}`).toBe(hex);
  });
});

describe('Contrast', () => {
  const black = { components: [0, 0, 0], alpha: 1 } as const;
  const white = { components: [1, 1, 1], alpha: 1 } as const;

  it('is computed as WCAG says, with a transparent colour blended with its ground', () => {
    expect(contrastRatio(black, white)).toBe(21);
    expect(contrastRatio({ components: [0.4667, 0.4667, 0.4667], alpha: 1 }, white)).toBeCloseTo(4.48, 1);
    expect(contrastRatio({ ...black, alpha: 0.5333 }, white)).toBeCloseTo(4.48, 1);
  });

  it.each(listThemes(file).flatMap(({ name }) => schemes.map((scheme) => [name, scheme] as const)))('is enough in %s, %s', (theme, scheme) => {
    const pairs = contrastPairs(file, theme, scheme);
    expect(pairs.length).toBeGreaterThan(12);
    expect(pairs.filter(({ ratio, required }) => ratio < required)).toEqual([]);
  });
});

it('pictures of embeds have the colours of the themes', () => {
  const values = Object.fromEntries(listThemes(file).map(({ name, values: { ground = '', ink = '', scheme } }) => [name, [ground, ink].map((pair) => /light-dark\((.*), (.*)\)/.exec(pair)?.[scheme === 'dark' ? 2 : 1])]));
  expect(grounds).toMatchObject({ noir: values['noir'], paper: values['paper'] });
});

it('every folder of an element has a style sheet that is compared here', () => {
  expect(readdirSync(new URL('dist/css/', root)).map((name) => `wick-${name.replace('.css', '')}`).sort()).toEqual([...tags].sort());
});
