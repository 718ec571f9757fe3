import { describe, expect, it } from 'vitest';
import { bake } from '../../src/publish/bake/bake.js';
import { prerender } from '../../src/publish/prerender/prerender.js';

const page = '<!doctype html><html lang="fa"><body><wick-release-countdown film="ballerina"></wick-release-countdown><wick-film-card film="ballerina"></wick-film-card></body></html>';
const options = { now: Date.parse('2025-06-01T12:00:00Z') };

describe('a page in a language without sentences', () => {
  it.each([['bake', bake], ['prerender', prerender]] as const)('%s: has whole English sentences, marked as English, and a message that names the language', async (_, transform) => {
    const { text, troubles } = await transform(page, options);
    expect(text).toContain('June 6, 2025');
    expect(text).not.toMatch(/[۰-۹]|ژوئن/);
    expect(text).toMatch(/lang="en" dir="ltr"/);
    expect(troubles.map(({ code, message }) => `${code}: ${message}`)).toEqual(Array(2).fill('bad-language: No sentences exist for language “fa”; using en.'));
  });
});
