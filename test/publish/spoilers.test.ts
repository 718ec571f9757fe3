import { describe, expect, it } from 'vitest';
import { bundledCatalogue } from '../../src/data/bundled.js';
import type { Catalogue, Reveals, StatedClaim } from '../../src/domain/ledger/catalogue.js';
import { redact } from '../../src/domain/spoilers/redact.js';
import type { SpoilerPolicy } from '../../src/domain/ledger/vantage.js';
import { render } from '../../src/publish/prerender/render.js';
import { catalogueWith, creditWith, personWith, release, said, titleWith } from '../domain/ledger.js';
import { wordsIn } from './markup.js';

const options = { now: Date.parse('2026-11-20T12:00:00Z') };
const reveals: Reveals = { title: 'sequel', level: 3 };
const secretly = <T>(value: T, known = '2025-01-01'): StatedClaim<T> => ({ ...said(value, known), reveals });

/** Everything that can be hidden is hidden here, each with a word of its own. */
const secret: Catalogue = catalogueWith({
  titles: [
    titleWith({
      name: [said('Ballerina', '2020-01-01'), secretly('SECRET-NAME')],
      rating: [secretly('SECRET-RATING')],
      distributor: [secretly('SECRET-DISTRIBUTOR')],
      logline: [said('A dancer.', '2020-01-01'), secretly('SECRET-LOGLINE')],
      crew: { director: [secretly(['director-secret'])], writer: [said(['writer'], '2020-01-01'), secretly(['writer-secret'])] },
      releases: [release('US', 'theatrical', [said('2025-06-06', '2020-01-01'), secretly('2031-12-31')])],
    }),
    titleWith({ id: 'sequel', name: [said('The sequel')] }),
  ],
  people: [
    personWith('ana', 'Ana'), personWith('writer', 'Writer'), personWith('director-secret', 'SECRET-DIRECTOR'), personWith('writer-secret', 'SECRET-WRITER'),
    personWith('cameo-secret', 'SECRET-PERSON', { died: [secretly('2031-05-05')] }),
  ],
  credits: [
    creditWith({ person: 'ana', as: 'eve', character: [said('Eve', '2020-01-01'), secretly('SECRET-CHARACTER')], billing: [said(1)] }),
    creditWith({ person: 'cameo-secret', as: 'secret-role', character: [said('SECRET-ROLE')], reveals }),
  ],
});
const secrets = /secret|2031|December 31/i;

const widgets = [
  '<wick-film-card film="ballerina" layout="infobox"></wick-film-card>',
  '<wick-film-card film="ballerina" fields="phase date rating director writers distributor logline cast"></wick-film-card>',
  '<wick-release-countdown film="ballerina" history calendar></wick-release-countdown>',
  '<wick-cast-list film="ballerina" former-names></wick-cast-list>',
  '<wick-cast-list film="ballerina" group="returning" max="1"></wick-cast-list>',
];

describe('what is hidden', () => {
  const policies: readonly SpoilerPolicy[] = ['seen', 'hide'];
  const cells = widgets.flatMap((widget) => policies.map((spoilers) => [widget, spoilers] as const));

  it.each(cells)('is neither in the markup nor in the state: %s, %s', async (widget, spoilers) => {
    const { html, state } = await render(widget, { ...options, catalogue: secret, settings: { spoilers } });
    expect(html).not.toMatch(secrets);
    expect(state).not.toMatch(secrets);
  });

  it.each(widgets)('is neither there where a provider hides it on a page that shows everything, nor in its state where nobody may see it: %s', async (widget) => {
    const hiding = await render(`<wick-provider spoilers="hide">${widget}</wick-provider>`, { ...options, catalogue: secret });
    expect(hiding.html + hiding.state).not.toMatch(secrets);
    const inside = await render(`<wick-provider spoilers="hide">${widget}</wick-provider>`, { ...options, catalogue: secret, settings: { spoilers: 'show' } });
    expect(inside.html).not.toMatch(secrets);
  });

  it('would be found by this test: a page that shows everything holds it all', async () => {
    const { html, state } = await render(widgets.join(''), { ...options, catalogue: secret, settings: { spoilers: 'show' } });
    for (const word of ['NAME', 'RATING', 'DISTRIBUTOR', 'LOGLINE', 'DIRECTOR', 'WRITER', 'PERSON', 'CHARACTER', 'ROLE']) expect(html, word).toContain(`SECRET-${word}`);
    expect(html).toContain('December 31, 2031');
    expect(state).toContain('SECRET-PERSON');
  });

  it('is shown, and in the state, where a provider shows it', async () => {
    const { html, state } = await render(`<wick-provider spoilers="show">${widgets.join('')}</wick-provider>`, { ...options, catalogue: secret });
    expect(html).toContain('SECRET-CHARACTER');
    expect(state).toContain('SECRET-CHARACTER');
  });

  it.each([
    ['beside a provider that shows another title', (widget: string) => `${widget}<wick-provider spoilers="show"><wick-film-card film="sequel"></wick-film-card></wick-provider>`],
    ['beside a provider that shows another title, misspelt', (widget: string) => `${widget}<wick-provider spoilers="show"><wick-film-card film="sequeel"></wick-film-card></wick-provider>`],
    ['beside a comment about a provider that shows it', (widget: string) => `${widget}<!-- <wick-provider spoilers="show">${widget}</wick-provider> -->`],
  ])('is not in the state %s', async (_where, page) => {
    const { html, state } = await render(page(widgets[0]!), { ...options, catalogue: secret });
    expect(`${html.replace(/<!--[^]*?-->/g, '')}${state}`).not.toMatch(/SECRET|2031/);
  });

  it.each<[written: string, shown: boolean]>([
    ["<WICK-PROVIDER SPOILERS=show>", true],
    ["<wick-provider region='DE'\n  spoilers = ' show '>", true],
    ['<wick-provider spoilers="SHOW">', false],
    ['<wick-provider spoilers="shown">', false],
    ['<wick-provider spoilers="show-all">', false],
    ['<wick-provider spoilers="hide" spoilers="show">', false],
    ['<wick-provider title="a > b" spoilers="show">', true],
    ['<wick-provider spoilers="show"><wick-provider region="DE"></wick-provider>', true],
    ['<wick-provider spoilers="show"><wick-provider spoilers="hide">', false],
    ['<wick-provider spoilers="hide"><wick-provider spoilers="show">', true],
    ['<textarea><wick-provider spoilers="show"></textarea>', false],
    ['<section spoilers="show">', false],
    ['<p>Write <code>&lt;wick-provider spoilers="show"&gt;</code></p>', false],
  ])('is in the state only where a provider really shows it: %s', async (written, shown) => {
    const { html, state } = await render(`${written}<wick-cast-list film="ballerina"></wick-cast-list>`, { ...options, catalogue: secret });
    expect([html.includes('SECRET-CHARACTER'), state.includes('SECRET-CHARACTER')]).toEqual([shown, shown]);
  });

  it('leaves a word that says which title it would give away', async () => {
    const { html } = await render('<wick-cast-list film="ballerina"></wick-cast-list>', { ...options, catalogue: secret });
    expect(wordsIn(html)).toContain('Spoiler: how The sequel ends');
  });
});

describe('what is hidden in the bundled records', () => {
  const whole = bundledCatalogue();
  /** Every text below a value: names, characters, ids. */
  const texts = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    if (value instanceof Map) return texts([...(value as Map<unknown, unknown>)]);
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
  };
  const open = new Set(texts(redact(whole, 'seen', new Set())));
  const hidden = [...new Set(texts(whole))].filter((text) => !open.has(text));

  it('is not nothing', () => {
    expect(hidden.length).toBeGreaterThan(0);
    expect(whole.credits.filter((credit) => credit.reveals).length).toBeGreaterThan(0);
  });

  it.each([...whole.titles.keys()])('is nowhere on the page of %s', async (film) => {
    const all = widgets.join('').replaceAll('film="ballerina"', `film="${film}"`);
    for (const locale of ['en', 'de', 'ar']) {
      const { html, state } = await render(all, { ...options, locale });
      expect(hidden.filter((text) => html.includes(text) || state.includes(text))).toEqual([]);
    }
  });
});
