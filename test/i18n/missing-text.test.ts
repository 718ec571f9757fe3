import { describe, expect, it } from 'vitest';
import { languages, loadMessages } from '../../src/i18n/messages/messages.js';
import { lackingText, noSuchText } from '../../src/i18n/sentences/missing-text.js';
import { lacking } from '../../src/i18n/messages/missing-attribute.js';
import { policy } from '../../src/i18n/messages/policy.js';
import { policyText } from '../../src/i18n/sentences/policy-text.js';
import { nobodyText } from '../../src/i18n/sentences/story-text.js';
import { everyLanguageSays } from './sentences-said.js';

const isolated = /[\u2066-\u2069]/g;

describe('sentences about a tag without its attributes', () => {
  everyLanguageSays(Object.fromEntries(languages.map((language) => [language, { lacking: lacking[language as keyof typeof lacking] }])), () => ['ATTRIBUTES']);

  it.each<[locale: string, text: string]>([
    ['en', 'Without of="…" and field="…" there is nothing to show.'],
    ['de-AT', 'Ohne of="…" und field="…" gibt es nichts zu zeigen.'],
    ['ar', 'لا شيء يُعرض بلا of="…" وfield="…".'],
  ])('names each, in %s', async (locale, text) => {
    await loadMessages(locale);
    expect(lackingText(['of', 'field'], locale).replace(isolated, '')).toBe(text);
  });

  it('takes the place of suggestions where no id is given', () => {
    expect(noSuchText(' ', ['ballerina'], ['ballerina'], 'en')).toBe('Without film="…" there is nothing to show.');
    expect(nobodyText('noPerson', '', ['ana-de-armas'], 'en')).toBe('Without person="…" there is nothing to show.');
    expect(noSuchText('balerina', ['ballerina'], ['ballerina'], 'en')).toBe('There is no title “balerina” here. Did you mean ballerina?');
  });
});

describe('sentences about a page that lets nothing be drawn', () => {
  everyLanguageSays(Object.fromEntries(languages.map((language) => [language, { policy: policy[language as keyof typeof policy] }])), () => ['NAMES']);

  it('name the policies that are ours', () => {
    for (const language of languages) expect(policyText(language)).toContain('wick-widgets, lit-html');
  });
});
