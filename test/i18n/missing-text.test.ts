import { describe, expect, it } from 'vitest';
import { faultMessages } from '../../src/i18n/compiled/fault.js';
import { languages, loadMessages } from '../../src/i18n/messages/messages.js';
import { missingAttributeText, noSuchText } from '../../src/i18n/sentences/missing-text.js';
import { policyText } from '../../src/i18n/sentences/policy-text.js';
import { noSuchPersonOrCharacterText } from '../../src/i18n/sentences/story-text.js';
import { everyLanguageSays } from './sentences-said.js';

const isolated = /[\u2066-\u2069]/g;

describe('sentences about a tag without its attributes', () => {
  everyLanguageSays(faultMessages, () => ['FIRST']);

  it.each<[locale: string, text: string]>([
    ['en', 'Without of="…" and field="…" there is nothing to show.'],
    ['de-AT', 'Ohne of="…" und field="…" gibt es nichts zu zeigen.'],
    ['ar', 'لا شيء يُعرض بلا of="…" وfield="…".'],
  ])('names each, in %s', async (locale, text) => {
    await loadMessages(locale);
    expect(missingAttributeText(['of', 'field'], locale).replace(isolated, '')).toBe(text);
  });

  it('takes the place of suggestions where no id is given', () => {
    expect(noSuchText(' ', ['ballerina'], ['ballerina'], 'en')).toBe('Without film="…" there is nothing to show.');
    expect(noSuchPersonOrCharacterText('noPerson', '', ['ana-de-armas'], 'en')).toBe('Without person="…" there is nothing to show.');
    expect(noSuchText('balerina', ['ballerina'], ['ballerina'], 'en')).toBe('There is no title “balerina” here. Did you mean ballerina?');
  });
});

describe('sentences about a page that lets nothing be drawn', () => {
  it('name the policies that are ours', () => {
    for (const language of languages) expect(policyText(language)).toContain('wick-widgets, lit-html');
  });
});
