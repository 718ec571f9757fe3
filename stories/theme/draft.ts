/**
 * A theme in the making: the tokens that a designer has set, as CSS, as a file of design tokens, and as text for a link.
 */
import file from '../../src/styles/tokens.json' with { type: 'json' };
import { type ContrastPair, contrastPairs } from '../../build/tokens/list.js';
import { type Scheme, type Token, tokens } from '../../.storybook/tokens.js';

/** The set tokens by name. A colour has a value for light and one for dark pages; both are the same for all other types. */
export type Draft = Readonly<Record<string, Readonly<Record<Scheme, string>>>>;

interface DtcgToken {
  readonly $type: string;
  readonly $value: unknown;
}

type DtcgGroup = { light: Record<string, DtcgToken>; dark: Record<string, DtcgToken> } & Record<string, unknown>;

/** The colours of the page in the preview, on which a widget stands that has no ground of its own. */
export const pageColours: Readonly<Record<Scheme, { ink: string; ground: string }>> = {
  light: { ink: '#1b1a18', ground: '#ffffff' },
  dark: { ink: '#ece7dd', ground: '#131211' },
};

const schemes: readonly Scheme[] = ['light', 'dark'];
const tokenNamed = new Map(tokens.map((token) => [token.name, token]));

/** Reads a bundled theme. */
export function draftOf(theme: string): Draft {
  const group = (file as unknown as Record<string, DtcgGroup>)[theme];
  if (!group) return {};
  const { light, dark, ...both } = group;
  const colours = Object.entries(light).map(([name, { $value }]) => [name, { light: hexOf($value), dark: hexOf(dark[name]?.$value) }] as const);
  const others = Object.entries(both).flatMap(([name, token]) => {
    const [type, value] = [tokenNamed.get(name)?.type, (token as DtcgToken).$value];
    return type === undefined ? [] : [[name, same(textOf(type, value))] as const];
  });
  return Object.fromEntries([...colours, ...others]);
}

/** Sets a token in one scheme; an empty value leaves the token out. */
export function withToken(draft: Draft, { name, type }: Token, scheme: Scheme, value: string): Draft {
  const { [name]: before, ...rest } = draft;
  if (value === '') return rest;
  return { ...rest, [name]: type === 'color' ? { ...(before ?? same(value)), [scheme]: value } : same(value) };
}

/** The draft as declarations: custom properties with their values. */
export function declarations(draft: Draft): (readonly [property: string, value: string])[] {
  return Object.entries(draft).map(([name, { light, dark }]) => [`--wick-${name}`, light === dark ? light : `light-dark(${light}, ${dark})`]);
}

/** The colour that a token has, set or not, as #rrggbb; a transparent mix counts as what it is mixed from. */
export function colourIn(draft: Draft, { name, fallsBackTo, mix, default: usual }: Token, scheme: Scheme): string {
  const value = draft[name]?.[scheme];
  if (value !== undefined) return value.slice(0, 7);
  const next = tokenNamed.get(fallsBackTo ?? mix?.of ?? (usual === 'currentColor' && name !== 'ink' ? 'ink' : ''));
  if (next) return colourIn(draft, next, scheme);
  return /^#[\da-f]{6}/i.exec(usual)?.[0] ?? pageColours[scheme][name === 'ground' ? 'ground' : 'ink'];
}

export function cssOf(draft: Draft): string {
  const lines = declarations(draft).map(([property, value]) => `  ${property}: ${value};`);
  return `:root {\n${lines.join('\n')}\n}\n`;
}

/** The draft as a file of the Design Tokens format, in the form of the bundled themes. */
export function tokensOf(draft: Draft): object {
  return { 'my-theme': groupOf(draft) };
}

/** The pairs of colours that are too close to each other to be read. */
export function faintPairs(draft: Draft, scheme: Scheme): ContrastPair[] {
  const { ink, ground } = pageColours[scheme];
  const onPage = { ink: same(ink), ground: same(ground), ...draft };
  return contrastPairs({ ...file, 'my-theme': groupOf(onPage) }, 'my-theme', scheme).filter(({ ratio, required }) => ratio < required);
}

/** Writes a draft as letters, digits, hyphens and underscores, which are all that Storybook takes in an address. */
export function encodeDraft(draft: Draft): string {
  const bytes = new TextEncoder().encode(JSON.stringify(draft));
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Reads what `encodeDraft` wrote; an empty draft where it cannot be read. Names that are no tokens are left out. */
export function decodeDraft(text: string): Draft {
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
    const read = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, Partial<Record<Scheme, unknown>> | null>;
    return Object.fromEntries(
      Object.entries(read).flatMap(([name, value]) =>
        tokenNamed.has(name) && typeof value?.light === 'string' && typeof value.dark === 'string' ? [[name, { light: value.light, dark: value.dark }]] : [],
      ),
    );
  } catch {
    return {};
  }
}

function groupOf(draft: Draft): DtcgGroup {
  const group: DtcgGroup = { light: {}, dark: {} };
  for (const [name, value] of Object.entries(draft)) {
    const type = tokenNamed.get(name)?.type;
    // The format has no type for keywords.
    if (type === undefined || type === 'keyword') continue;
    if (type !== 'color') group[name] = { $type: type, $value: valueOf(type, value.light) };
    else for (const scheme of schemes) group[scheme][name] = { $type: type, $value: colourValue(value[scheme]) };
  }
  return group;
}

function valueOf(type: Token['type'], text: string): unknown {
  if (type === 'fontFamily') return text.split(',').map((name) => name.trim().replaceAll(/^['"]|['"]$/g, ''));
  if (type === 'dimension') return { value: Number.parseFloat(text), unit: text.replace(/^[\d.-]+/, '') || 'px' };
  return Number(text);
}

/** A colour as the format writes it, from #rrggbb or #rrggbbaa. */
function colourValue(hex: string): object {
  const [red = 0, green = 0, blue = 0, alpha] = (hex.slice(1).match(/../g) ?? []).map((byte) => Math.round((Number.parseInt(byte, 16) / 255) * 10_000) / 10_000);
  return { colorSpace: 'srgb', components: [red, green, blue], ...(alpha === undefined || alpha === 1 ? {} : { alpha }), hex: hex.slice(0, 7) };
}

function hexOf(value: unknown): string {
  const { hex, alpha } = value as { hex: string; alpha?: number };
  return alpha === undefined ? hex : `${hex}${Math.round(alpha * 255).toString(16).padStart(2, '0')}`;
}

function textOf(type: Token['type'], value: unknown): string {
  if (type === 'fontFamily') return [value].flat().map((name) => (/\s/.test(String(name)) ? `'${String(name)}'` : String(name))).join(', ');
  if (type === 'dimension') return Object.values(value as object).join('');
  return String(value);
}

function same(value: string): Record<Scheme, string> {
  return { light: value, dark: value };
}
