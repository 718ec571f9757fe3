/**
 * Pages in the Spanish of Latin America, `es-419`: the sentences are Spanish, amounts have a decimal point, and titles are not called what Spain calls them.
 */
import { describe, expect, it } from 'vitest';
import { bake } from '../../src/publish/bake/bake.js';
import { newsOf } from '../../src/publish/feeds/news.js';
import { render } from '../../src/publish/prerender/render.js';
import { wordsIn } from './markup.js';

const now = Date.parse('2026-11-20T12:00:00Z');
const widgets = '<wick-film-card film="john-wick-2"></wick-film-card><wick-box-office film="ballerina"></wick-box-office><wick-synopsis film="ballerina"></wick-synopsis>';

describe('a page in the Spanish of Latin America', () => {
  it('is whole when it is prerendered', async () => {
    const words = wordsIn((await render(widgets, { now, locale: 'es-419' })).html);
    expect(words).toContain('US$ 51.1 millones');
    expect(words).toContain('USD 57.1-60 M');
    expect(words).toContain('Reparto Keanu Reeves, Common, Laurence Fishburne y Riccardo Scamarcio');
    expect(words).toContain('Criada por la Ruska Roma para bailar y para matar');
    expect(words).toContain('John Wick: Chapter 2');
    expect(words).not.toMatch(/Pacto de sangre|\d,\d/);
  });

  it('is whole when it is baked', async () => {
    const page = `<!doctype html><html lang="es-419"><body><p><wick-fact of="ballerina" field="domestic"></wick-fact>, <wick-fact of="ballerina" field="release-date" format="short"></wick-fact></p>${widgets}</body></html>`;
    const { text } = await bake(page, { now });
    expect(text).toMatch(/unos US\$\s51\.1\smillones/);
    expect(text).toContain('Criada por la Ruska Roma para bailar y para matar');
    expect(text).not.toMatch(/51,1|Pacto de sangre/);
  });

  it('is fed in its own language', async () => {
    const { locale, entries } = await newsOf({ now, titles: ['ballerina'], locale: 'es-419' });
    expect(locale).toBe('es-419');
    const told = entries.map(({ text }) => text).join('\n');
    expect(told).toContain('6 de junio de 2025');
    expect(told).not.toMatch(/\d,\d/);
  });
});
