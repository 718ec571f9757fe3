import { describe, expect, it } from 'vitest';
import { crewJobs } from '../../src/domain/ledger/catalogue.js';
import { type FilmMessages, filmMessagesFor, loadFilmMessages } from '../../src/i18n/messages/film-messages.js';
import { en } from '../../src/i18n/compiled/en/film.js';
import { moreInAll } from './all-languages.js';
import { everyLanguageSays } from './sentences-said.js';

const all: Readonly<Record<string, FilmMessages>> = moreInAll(en, (file) => file.film);

describe('the sentences of who makes a title and what it is about', () => {
  everyLanguageSays(all, (path) => (path.startsWith('job.') ? [1] : ['FIRST', 'SECOND']));

  it.each(Object.keys(all))('name every job: %s', (language) => {
    const { job } = all[language]!;
    expect(crewJobs.filter((name) => !job[name](1) || !job[name](2))).toEqual([]);
  });

  it('tell one director from two, where the language does', () => {
    expect([en, all['de']!, all['ar']!].map(({ job }) => [job.director(1), job.director(2)])).toEqual([['Director', 'Directors'], ['Regie', 'Regie'], ['الإخراج', 'الإخراج']]);
  });

  it('come with a language, and are English where there is none', async () => {
    await loadFilmMessages('de-AT');
    expect(filmMessagesFor('sv').crewOf('X')).toBe('Crew of X');
    expect(filmMessagesFor('de-AT').crewOf('X')).toBe('Stab von X');
    expect(loadFilmMessages('sv')).toBeUndefined();
  });
});
