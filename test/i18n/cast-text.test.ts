import { describe, expect, it } from 'vitest';
import type { CastEntry } from '../../src/domain/people/billing.js';
import { characterText, formerText, groupText } from '../../src/i18n/sentences/cast-text.js';
import type { Speech } from '../../src/i18n/sentences/field-text.js';
import { ledgerSpeech } from '../../src/i18n/sentences/ledger-speech.js';
import { loadMessages, messagesFor } from '../../src/i18n/messages/messages.js';
import { catalogueWith, creditWith, said, stoppedOn, titleWith } from '../domain/ledger.js';

await Promise.all([loadMessages('de'), loadMessages('ar')]);

const catalogue = catalogueWith({ titles: [titleWith({ id: 'john-wick-4', name: [said('John Wick: Chapter 4')] })] });
const speech = (locale: string): Speech => ledgerSpeech(catalogue, stoppedOn('2025-06-09'), locale);
const stands = (value: string | null): CastEntry['character'] => ({ case: 'stands', value, claim: said(value), first: said(value) });

function entry(parts: Partial<CastEntry>): CastEntry {
  const character = stands('Eve');
  return { credit: creditWith({ person: 'ana-de-armas' }), name: 'Ana de Armas', character, former: [], role: undefined, returning: false, final: false, memoriam: undefined, ...parts };
}

describe('a character', () => {
  it.each<[character: CastEntry['character'], en: string, de: string, ar: string]>([
    [stands('Eve Macarro'), 'Eve Macarro', 'Eve Macarro', 'Eve Macarro'],
    [stands(null), 'Undisclosed role', 'Rolle nicht bekannt gegeben', 'دور غير معلن'],
    [{ case: 'unknown', knownLater: true }, 'Undisclosed role', 'Rolle nicht bekannt gegeben', 'دور غير معلن'],
    [{ case: 'disputed', claims: [said('Eve'), said('Rooney')] }, 'Eve or Rooney', 'Eve oder Rooney', 'Eve أو Rooney'],
    [{ case: 'disputed', claims: [said('Eve'), said(null)] }, 'Eve or Undisclosed role', 'Eve oder Rolle nicht bekannt gegeben', 'Eve أو دور غير معلن'],
    [
      { case: 'hidden', reveals: { title: 'john-wick-4', level: 1 } },
      'Spoiler: how John Wick: Chapter 4 begins',
      'Spoiler: wie John Wick: Kapitel 4 beginnt',
      'حرق للأحداث: كيف يبدأ \u2068John Wick: Chapter 4\u2069',
    ],
  ])('%o', (character, en, de, ar) => {
    expect(['en', 'de', 'ar'].map((locale) => characterText(entry({ character }), speech(locale)))).toEqual([en, de, ar]);
  });
});

describe('the names a character had before', () => {
  it.each<[former: CastEntry['former'], en: string, de: string]>([
    [['Rooney'], 'formerly Rooney', 'zuvor Rooney'],
    [['Rooney', 'Eve'], 'formerly Rooney and Eve', 'zuvor Rooney und Eve'],
    [[null], 'undisclosed at first', 'zunächst nicht bekannt gegeben'],
    [[null, 'Rooney'], 'formerly Rooney', 'zuvor Rooney'],
  ])('%o', (former, en, de) => {
    expect([formerText(former, speech('en')), formerText(former, speech('de'))]).toEqual([en, de]);
  });
});

describe('a group of roles', () => {
  it.each([
    ['lead', 'Leads', 'Hauptrollen'],
    ['supporting', 'Supporting', 'Nebenrollen'],
    ['cameo', 'Cameos', 'Gastauftritte'],
    ['voice', 'Voices', 'Stimmen'],
    ['other', 'Others', 'Weitere'],
    ['returning', 'Returning', 'Wieder dabei'],
    ['new', 'New', 'Neu'],
  ] as const)('%s', (key, en, de) => {
    expect([groupText(key, messagesFor('en')), groupText(key, messagesFor('de'))]).toEqual([en, de]);
  });
});
