import { describe, expect, it } from 'vitest';
import { crewJobs } from '../../src/domain/ledger/catalogue.js';
import { type FilmMessages, filmMessagesFor, loadFilmMessages } from '../../src/i18n/messages/film-messages.js';
import { ar } from '../../src/i18n/messages/ar/film.js';
import { de } from '../../src/i18n/messages/de/film.js';
import { en } from '../../src/i18n/messages/en/film.js';
import { everyLanguageSays } from './sentences-said.js';

const all: Readonly<Record<string, FilmMessages>> = { en, de, ar };

describe('the sentences of who makes a title and what it is about', () => {
  everyLanguageSays(all, (path) => (path.startsWith('job.') ? [1] : ['FIRST', 'SECOND']));

  it.each(Object.keys(all))('name every job: %s', (language) => {
    const { job } = all[language]!;
    expect(crewJobs.filter((name) => !job[name](1) || !job[name](2))).toEqual([]);
  });

  it('tell one director from two, where the language does', () => {
    expect([en, de, ar].map(({ job }) => [job.director(1), job.director(2)])).toEqual([['Director', 'Directors'], ['Regie', 'Regie'], ['الإخراج', 'الإخراج']]);
  });

  it('come with a language, and are English where there is none', async () => {
    await loadFilmMessages('de-AT');
    expect(filmMessagesFor('nl').crewOf('X')).toBe('Crew of X');
    expect(filmMessagesFor('de-AT').crewOf('X')).toBe('Stab von X');
    expect(loadFilmMessages('nl')).toBeUndefined();
  });
});
