import { describe, expect, it } from 'vitest';
import { type Channel, channels, type Status } from '../../src/domain/ledger/catalogue.js';
import { statuses } from '../../src/domain/ledger/closed-lists.js';
import { type PhaseName, phaseOf } from '../../src/domain/releases/phase.js';
import { phaseNames } from '../../src/domain/releases/phase-names.js';
import type { ReleaseWay } from '../../src/domain/releases/release-way.js';
import { parseDay } from '../../src/domain/dates/plain-date.js';
import type { KnownRelease } from '../../src/domain/releases/release.js';
import { loadMessages } from '../../src/i18n/messages/messages.js';
import { marketText, phaseText } from '../../src/i18n/sentences/phase-text.js';
import { release, said, stoppedOn, titleWith } from '../domain/ledger.js';

await Promise.all([loadMessages('de'), loadMessages('ar')]);

const places: Readonly<Partial<Record<ReleaseWay, string>>> = { premiere: 'London', streaming: 'Starz' };

function knownFor(way: ReleaseWay, region = 'US', place = places[way]): KnownRelease {
  const channel = way === 'out' ? 'digital' : way;
  const date = { date: parseDay('2025-06-06')! };
  return { release: release(region, channel, '2025-06-06', place), reading: { case: 'unknown', knownLater: false }, date, place, asked: region === 'US', zone: 'UTC' };
}

const decided = phaseNames.filter((name): name is Exclude<PhaseName, Status | 'in-production'> => name !== 'in-production' && !statuses.some((status) => status === name));

/** One text where the way makes no difference. */
type Texts = Readonly<Record<(typeof decided)[number], string | Readonly<Record<ReleaseWay, string>>>>;

const english: Texts = {
  unknown: 'No release known',
  dated: {
    theatrical: 'In cinemas from June 6, 2025',
    premiere: 'Premiere in London from June 6, 2025',
    digital: 'To rent or buy from June 6, 2025',
    disc: 'On disc from June 6, 2025',
    streaming: 'Streaming on Starz from June 6, 2025',
    out: 'Out from June 6, 2025',
  },
  'opening-today': {
    theatrical: 'In cinemas from today',
    premiere: 'Premiere in London from today',
    digital: 'To rent or buy from today',
    disc: 'On disc from today',
    streaming: 'Streaming on Starz from today',
    out: 'Out from today',
  },
  'in-cinemas': 'In cinemas now',
  'at-home': 'To watch at home',
  streaming: {
    theatrical: 'In cinemas',
    premiere: 'Premiere in London',
    digital: 'To rent or buy',
    disc: 'On disc',
    streaming: 'Streaming on Starz',
    out: 'Out',
  },
};

const german: Texts = {
  unknown: 'Kein Start bekannt',
  dated: {
    theatrical: 'Im Kino ab 6. Juni 2025',
    premiere: 'Premiere in London: 6. Juni 2025',
    digital: 'Zum Leihen und Kaufen ab 6. Juni 2025',
    disc: 'Auf Disc ab 6. Juni 2025',
    streaming: 'Im Stream bei Starz ab 6. Juni 2025',
    out: 'Erhältlich ab 6. Juni 2025',
  },
  'opening-today': {
    theatrical: 'Im Kino ab heute',
    premiere: 'Heute Premiere in London',
    digital: 'Zum Leihen und Kaufen ab heute',
    disc: 'Auf Disc ab heute',
    streaming: 'Im Stream bei Starz ab heute',
    out: 'Erhältlich ab heute',
  },
  'in-cinemas': 'Jetzt im Kino',
  'at-home': 'Für zu Hause',
  streaming: {
    theatrical: 'Im Kino',
    premiere: 'Premiere in London',
    digital: 'Zum Leihen und Kaufen',
    disc: 'Auf Disc',
    streaming: 'Im Stream bei Starz',
    out: 'Erhältlich',
  },
};

const cells = decided.flatMap((name) => [...channels, 'out' as const].map((way) => [name, way] as const));

describe('a phase in words', () => {
  it.each(cells)('%s by %s', (name, way) => {
    for (const [locale, texts] of [['en', english], ['de', german]] as const) {
      const row = texts[name];
      expect(phaseText({ name, way, known: knownFor(way) }, locale)).toBe(typeof row === 'string' ? row : row[way]);
    }
  });

  it.each(cells)('%s by %s is told in Arabic too, with what it is told of', (name, way) => {
    const text = phaseText({ name, way, known: knownFor(way) }, 'ar');
    expect(text).not.toBe('');
    expect(text.includes('6 يونيو 2025')).toBe(name === 'dated');
    const tellsWhere = ['dated', 'opening-today', 'streaming'].includes(name);
    expect(/\u2068(Starz|London)\u2069/.test(text)).toBe(tellsWhere && way in places);
  });

  it.each<[status: Status, en: string, de: string]>([
    ['rumoured', 'Rumoured', 'Gerücht'],
    ['talks', 'In talks', 'Im Gespräch'],
    ['announced', 'Announced', 'Angekündigt'],
    ['writing', 'Being written', 'Wird geschrieben'],
    ['filming', 'Filming', 'Wird gedreht'],
    ['post-production', 'In post-production', 'In der Nachbearbeitung'],
    ['released', 'Released', 'Erschienen'],
    ['cancelled', 'Cancelled', 'Eingestellt'],
  ])('is told by the status that decided it: %s', (status, en, de) => {
    const phase = phaseOf(titleWith({ status: [said(status)] }), stoppedOn('2025-06-06'));
    expect([phaseText(phase, 'en'), phaseText(phase, 'de')]).toEqual([en, de]);
  });

  it('needs neither release nor channel', () => {
    expect(phaseText({ name: 'announced' }, 'en')).toBe('Announced');
    expect(phaseText({ name: 'unknown' }, 'de')).toBe('Kein Start bekannt');
  });

  it.each<[channel: Channel, en: string, de: string]>([
    ['premiere', 'Premiere from June 6, 2025', 'Premiere: 6. Juni 2025'],
    ['streaming', 'Streaming from June 6, 2025', 'Im Stream ab 6. Juni 2025'],
  ])('does without a place: %s', (channel, en, de) => {
    const known = { ...knownFor(channel), place: undefined };
    expect([phaseText({ name: 'dated', way: channel, known }, 'en'), phaseText({ name: 'dated', way: channel, known }, 'de')]).toEqual([en, de]);
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
    expect(phaseText({ name: 'in-cinemas', way: 'theatrical', known: knownFor('theatrical', region) }, locale)).toBe(text);
  });

  it('is not named of a text without a release', () => {
    expect(marketText('125 min', undefined, 'en')).toBe('125 min');
  });
});
