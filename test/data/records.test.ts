import { describe, expect, it } from 'vitest';
import { describeFault } from '../../src/data/fault.js';
import edition from '../../src/data/edition.json';
import { parse } from '../../src/data/parse.js';
import { suggestedId } from '../../src/data/suggested-id.js';
import { overtaken, standingOn } from '../../src/domain/claim.js';
import { factsOf, realCatalogue, records } from './records.js';

const claims = (file: keyof typeof records) => factsOf(file).flat();
const catalogue = realCatalogue();
const creditOf = (title: string, person: string) => catalogue.credits.find((credit) => credit.title === title && credit.person === person)!;

describe('the records', () => {
  it('hold no fault', () => {
    expect(parse({ ...records, edition }).faults.map((fault) => `${fault.file}.json: ${describeFault(fault)}`)).toEqual([]);
  });

  it('are of the fourteen titles', () => {
    expect(records.titles.map(({ id }) => id)).toEqual([
      'john-wick', 'john-wick-2', 'john-wick-3', 'john-wick-4', 'the-continental', 'ballerina', 'john-wick-5', 'caine', 'animated-prequel', 'under-the-high-table',
      'untitled-game', 'book-of-rules', 'john-wick-chronicles', 'john-wick-hex',
    ]);
  });

  it.each(['titles', 'credits', 'people', 'identifiers'] as const)('in %s.json have each claim sourced, and dated or marked undated', (file) => {
    expect(claims(file).length).toBeGreaterThan(records[file].length);
    expect(claims(file).filter(({ source, known }) => typeof source !== 'string' || known === undefined)).toEqual([]);
  });

  it.each([
    ['titles', 0],
    ['credits', 2],
    ['people', records.people.length],
  ] as const)('in %s.json hold %i undated claims, of people their names', (file, undated) => {
    expect(claims(file).filter(({ known }) => known === null)).toHaveLength(undated);
  });

  it('cite what nobody can be named for only where an identifier proves itself', () => {
    expect(['titles', 'credits', 'people'].flatMap((file) => claims(file as 'titles')).filter(({ source }) => source === 'unattributed')).toEqual([]);
  });

  it('claim no day before the page that first said it could be written, unless a note says why', () => {
    const early = ['titles', 'credits'].flatMap((file) => claims(file as 'titles')).filter(({ known, source, note }) => {
      const date = records.sources.find(({ id }) => id === source)!.date;
      return typeof known === 'string' && date !== null && source !== 'box-office-mojo' && known < date.slice(0, known.length) && note === undefined;
    });
    expect(early).toEqual([]);
  });

  it('contradict themselves on no day', () => {
    const facts = [...catalogue.titles.values()].flatMap((title) => [title.name, title.status, title.distributor, title.runtime, ...Object.values(title.crew), ...title.releases.map(({ date }) => date)]);
    const days = [...new Set(facts.flat().map(({ known }) => known ?? '1900'))].map((known) => `${known}-01-01`.slice(0, 10));
    const disputed = [...facts, ...catalogue.credits.flatMap(({ character, billing, role }) => [character, billing, role])].filter((fact) => days.some((on) => standingOn<unknown>(fact, on).case === 'disputed'));
    expect(disputed).toEqual([]);
  });

  it('keep a role that gives the plot away out of its id', () => {
    for (const { as, character, reveals } of catalogue.credits.filter(({ as, reveals }) => as !== undefined && !reveals)) {
      const secrets = character.flatMap((claim) => ('value' in claim && claim.reveals && claim.value ? [suggestedId(claim.value)] : []));
      expect(secrets, as).not.toContain(as);
      expect(reveals).toBeUndefined();
    }
  });
});

describe('Ballerina', () => {
  const ballerina = catalogue.titles.get('ballerina')!;
  const cinema = ballerina.releases.find(({ region, channel }) => region === 'US' && channel === 'theatrical')!.date;

  it('was dated a day off, put right, moved by a year, and opened', () => {
    expect(cinema).toEqual([
      { value: '2024-06-06', known: '2023-04-04', source: 'popculture-2023-04-04', standing: 'reported' },
      { value: '2024-06-07', known: '2024-01', source: 'digital-trends-2024-01', standing: 'corrected' },
      { value: '2025-06-06', known: '2024-02-22', source: 'wion-2024-02-22', standing: 'announced' },
      { value: '2025-06-06', known: '2025-06-08', source: 'associated-press-2025-06-08', standing: 'confirmed' },
    ]);
  });

  it('became different, and was not wrong, between the two articles', () => {
    expect(overtaken(cinema, '2024-01-31', '2025-06-09')).toMatchObject({ kind: 'development', before: { value: '2024-06-07' }, after: { value: '2025-06-06', known: '2024-02-22' } });
  });

  it.each([
    ['2024-01-31', 'Rooney'],
    ['2024-09-26', 'Eve'],
    ['2024-09-27', 'Eve Macarro'],
    ['2025-06-09', 'Eve Macarro'],
  ])('on %s gives Ana de Armas the role of %s', (day, name) => {
    expect(standingOn(creditOf('ballerina', 'ana-de-armas').character, day)).toMatchObject({ value: name });
  });

  it.each([
    ['catalina-sandino-moreno', [null, 'Lena'], 2],
    ['norman-reedus', [null, 'Pine', 'Daniel Pine'], 2],
    ['david-castaneda', [null, 'Javier Macarro'], 1],
    ['gabriel-byrne', [null, 'The Chancellor', 'The Chancellor'], undefined],
  ])('names the role of %s step by step: %j, the last at spoiler level %s', (person, names, level) => {
    const { character } = creditOf('ballerina', person);
    expect(character.map((claim) => 'value' in claim && claim.value)).toEqual(names);
    expect(character.map((claim) => ('value' in claim ? claim.reveals : undefined))).toEqual(names.map((_, index) => (index === names.length - 1 && level ? { title: 'ballerina', level } : undefined)));
  });

  it.each([
    ['ballerina', 'lance-reddick', '2024-01'],
    ['the-continental', 'peter-greene', '2025-12-13'],
  ])('%s is the last role of %s, known %s', (title, person, known) => {
    expect(creditOf(title, person).final[0]).toMatchObject({ value: true, known });
  });
});
