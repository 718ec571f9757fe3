import { describe, expect, it } from 'vitest';
import { type Channel, channels } from '../../src/domain/ledger/catalogue.js';
import type { PhaseName } from '../../src/domain/releases/phase.js';
import { phaseNames } from '../../src/domain/releases/phase-names.js';
import { parseDay } from '../../src/domain/dates/plain-date.js';
import type { KnownRelease } from '../../src/domain/releases/release.js';
import { loadMessages } from '../../src/i18n/messages/messages.js';
import { marketText, phaseText } from '../../src/i18n/sentences/phase-text.js';
import { release } from '../domain/ledger.js';

await Promise.all([loadMessages('de'), loadMessages('ar')]);

const places: Readonly<Partial<Record<Channel, string>>> = { premiere: 'London', streaming: 'Starz' };

function knownFor(channel: Channel, region = 'US', place = places[channel]): KnownRelease {
  const date = { date: parseDay('2025-06-06')! };
  return { release: release(region, channel, '2025-06-06', place), reading: { case: 'unknown', knownLater: false }, date, place, asked: region === 'US', zone: 'UTC' };
}

/** One text where the channel makes no difference. */
type Texts = Readonly<Record<PhaseName, string | Readonly<Record<Channel, string>>>>;

const english: Texts = {
  unknown: 'No release known',
  rumoured: 'Rumoured',
  announced: 'Announced',
  'in-production': 'In production',
  dated: {
    theatrical: 'In cinemas from June 6, 2025',
    premiere: 'Premiere in London from June 6, 2025',
    digital: 'To rent or buy from June 6, 2025',
    disc: 'On disc from June 6, 2025',
    streaming: 'Streaming on Starz from June 6, 2025',
  },
  'opening-today': {
    theatrical: 'In cinemas from today',
    premiere: 'Premiere in London from today',
    digital: 'To rent or buy from today',
    disc: 'On disc from today',
    streaming: 'Streaming on Starz from today',
  },
  'in-cinemas': 'In cinemas now',
  released: 'Released',
  'at-home': 'To watch at home',
  streaming: {
    theatrical: 'In cinemas',
    premiere: 'Premiere in London',
    digital: 'To rent or buy',
    disc: 'On disc',
    streaming: 'Streaming on Starz',
  },
  cancelled: 'Cancelled',
};

const german: Texts = {
  unknown: 'Kein Start bekannt',
  rumoured: 'Gerücht',
  announced: 'Angekündigt',
  'in-production': 'In Produktion',
  dated: {
    theatrical: 'Im Kino ab 6. Juni 2025',
    premiere: 'Premiere in London ab 6. Juni 2025',
    digital: 'Zum Leihen und Kaufen ab 6. Juni 2025',
    disc: 'Auf Disc ab 6. Juni 2025',
    streaming: 'Im Stream bei Starz ab 6. Juni 2025',
  },
  'opening-today': {
    theatrical: 'Im Kino ab heute',
    premiere: 'Premiere in London ab heute',
    digital: 'Zum Leihen und Kaufen ab heute',
    disc: 'Auf Disc ab heute',
    streaming: 'Im Stream bei Starz ab heute',
  },
  'in-cinemas': 'Jetzt im Kino',
  released: 'Erschienen',
  'at-home': 'Für zu Hause',
  streaming: {
    theatrical: 'Im Kino',
    premiere: 'Premiere in London',
    digital: 'Zum Leihen und Kaufen',
    disc: 'Auf Disc',
    streaming: 'Im Stream bei Starz',
  },
  cancelled: 'Eingestellt',
};

const cells = phaseNames.flatMap((name) => channels.map((channel) => [name, channel] as const));

describe('a phase in words', () => {
  it.each(cells)('%s by %s', (name, channel) => {
    for (const [locale, texts] of [['en', english], ['de', german]] as const) {
      const row = texts[name];
      expect(phaseText({ name, channel, known: knownFor(channel) }, locale)).toBe(typeof row === 'string' ? row : row[channel]);
    }
  });

  it.each(cells)('%s by %s is told in Arabic too, with what it is told of', (name, channel) => {
    const text = phaseText({ name, channel, known: knownFor(channel) }, 'ar');
    expect(text).not.toBe('');
    expect(text.includes('6 يونيو 2025')).toBe(name === 'dated');
    const tellsWhere = ['dated', 'opening-today', 'streaming'].includes(name);
    expect(/\u2068(Starz|London)\u2069/.test(text)).toBe(tellsWhere && channel in places);
  });

  it('needs neither release nor channel', () => {
    expect(phaseText({ name: 'announced' }, 'en')).toBe('Announced');
    expect(phaseText({ name: 'unknown' }, 'de')).toBe('Kein Start bekannt');
  });

  it.each<[channel: Channel, en: string, de: string]>([
    ['premiere', 'Premiere from June 6, 2025', 'Premiere ab 6. Juni 2025'],
    ['streaming', 'Streaming from June 6, 2025', 'Im Stream ab 6. Juni 2025'],
  ])('does without a place: %s', (channel, en, de) => {
    const known = { ...knownFor(channel), place: undefined };
    expect([phaseText({ name: 'dated', channel, known }, 'en'), phaseText({ name: 'dated', channel, known }, 'de')]).toEqual([en, de]);
  });
});

describe('the market of a release', () => {
  it.each<[region: string, locale: string, text: string]>([
    ['US', 'en', 'In cinemas now'],
    ['DE', 'en', 'In cinemas now (Germany)'],
    ['GB', 'en', 'In cinemas now (UK)'],
    ['DE', 'de', 'Jetzt im Kino (Deutschland)'],
    ['DE', 'ar', 'في دور السينما الآن (ألمانيا)'],
  ])('is named where it is not the reader’s own: %s in %s', (region, locale, text) => {
    expect(phaseText({ name: 'in-cinemas', channel: 'theatrical', known: knownFor('theatrical', region) }, locale)).toBe(text);
  });

  it('is not named of a text without a release', () => {
    expect(marketText('125 min', undefined, 'en')).toBe('125 min');
  });
});
