/**
 * The pseudo-locales that Storybook has beside the languages.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readLocaleFile } from '../../build/messages/locale-file.js';
import { modulesOf } from '../../build/messages/modules.js';
import { pseudoLocale } from '../../build/messages/pseudo-locale.js';
import { pseudoModules } from '../../build/messages/pseudo-modules.js';

const english = readLocaleFile('en', 'en.ftl', `# Variables: $way
part-how = { $way ->
    [disc] on disc
   *[out] out
}
# Variables: $title, $number (number)
main-count =
    { $number ->
        [one] { $title }: one part
       *[other] { $title }: parts
    }
# Variables: $title, $way
main-comes = { $title } comes { part-how }
`);

/** The lines of a pseudo-locale's sentences as they are compiled. */
function compiled(language: 'en-XA' | 'ar-XB'): string {
  return modulesOf([english, pseudoLocale(language, english)], english).get(`languages/${language}.ts`)!;
}

describe('a pseudo-locale', () => {
  it('has longer words with accents, and brackets around each sentence, but none around a part of it', () => {
    expect(compiled('en-XA')).toContain('comes: (title, way) => `⟦${title} çööɱééš ${howPart(way)}⟧`');
    expect(compiled('en-XA')).toContain('count: (title, number) => `⟦${(number === 1 ? `${title}: ööñéé þååŕţ` : `${title}: þååŕţš`)}⟧`');
    expect(compiled('en-XA')).toMatch(/howPart = .*"ööñ ðîîšç"/);
  });

  it('is written from right to left, with variables in their own direction', () => {
    expect(compiled('ar-XB')).toContain('direction: \'rtl\'');
    expect(compiled('ar-XB')).toContain('comes: (title, way) => `\u200f⟦\u2068${title}\u2069 \u202ecomes\u202c ${howPart(way)}⟧`');
  });

  it('is found by its own tag, beside the languages, and only by Storybook', async () => {
    const root = fileURLToPath(new URL('../../', import.meta.url));
    const modules = await pseudoModules(root);
    const known = /\/(\^.*)\/;/.exec(modules['compiled/known-languages.ts']!)![1]!;
    expect(['en-XA', 'ar-XB', 'en-GB', 'ar-EG', 'de'].map((tag) => new RegExp(known).exec(tag)?.[1])).toEqual(['en-XA', 'ar-XB', 'en', 'ar', 'de']);
    expect(modules['formats/intl.ts']).toContain('locale === \'ar-XB\' ? \'en\'');
    await expect(readFile(`${root}src/i18n/compiled/known-languages.ts`, 'utf8')).resolves.not.toMatch(/X[AB]/);
  });
});
