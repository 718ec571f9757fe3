import { describe, expect, it } from 'vitest';
import { fileNames } from '../../src/data/dataset/check-records.js';
import { describeFault } from '../../src/data/dataset/fault.js';
import edition from '../../src/data/edition.json';
import { parseDataset } from '../../src/data/dataset/parse-dataset.js';
import type { FileName } from '../../src/data/dataset/schema.js';
import { slugify } from '../../src/domain/ledger/slugify.js';
import type { Amount, Claim } from '../../src/domain/ledger/catalogue.js';
import { findFactNews } from '../../src/domain/changes/changes.js';
import { sameValue, readFact } from '../../src/domain/ledger/read-fact.js';
import { factsOf, realCatalogue, records, type WrittenClaim } from './records.js';

const claims = (file: FileName) => factsOf(file).flat();
const everyClaim = fileNames.flatMap(claims);
const sources = new Map(records.sources.map((source) => [source.id, source]));
const catalogue = realCatalogue();
const creditOf = (title: string, person: string) => catalogue.credits.find((credit) => credit.title === title && credit.person === person)!;

describe('the records', () => {
  it('hold no fault', () => {
    expect(parseDataset({ ...records, edition }).faults.map((fault) => `${fault.file}.json: ${describeFault(fault)}`)).toEqual([]);
  });

  it('are of the fifteen titles', () => {
    expect(records.titles.map(({ id }) => id)).toEqual([
      'john-wick', 'john-wick-2', 'john-wick-3', 'john-wick-4', 'the-continental', 'ballerina', 'john-wick-5', 'caine', 'animated-prequel', 'under-the-high-table',
      'ballerina-sequel', 'untitled-game', 'book-of-rules', 'john-wick-chronicles', 'john-wick-hex',
    ]);
  });

  it('are of one edition, and claim nothing after its day', () => {
    expect(catalogue.edition).toEqual(edition);
    expect(everyClaim.filter(({ known }) => typeof known === 'string' && known > edition.day)).toEqual([]);
  });

  it.each(fileNames.filter((file) => file !== 'sources' && file !== 'articles'))('in %s.json have each claim sourced, and dated or marked undated', (file) => {
    expect(claims(file).length).toBeGreaterThanOrEqual(records[file].length);
    expect(claims(file).filter(({ source }) => !sources.has(source))).toEqual([]);
    expect(claims(file).filter(({ known }) => known !== null && !(typeof known === 'string' && /^\d{4}(-\d{2}){0,2}$/.test(known)))).toEqual([]);
  });

  it('in people.json leave undated the names, and nothing else', () => {
    const names = new Set<unknown>(records.people.flatMap(({ name }) => name));
    expect(claims('people').filter((claim) => names.has(claim) !== (claim.known === null))).toEqual([]);
  });

  it.each(fileNames.filter((file) => file !== 'people'))('in %s.json leave a claim undated only where the page has no day, or a note says why', (file) => {
    expect(claims(file).filter(({ known, source, note }) => known === null && sources.get(source)!.date !== null && note === undefined)).toEqual([]);
  });

  it('have the source “unattributed” only for identifiers, which prove themselves', () => {
    const proved = new Set<unknown>([...records.videos.flatMap((video) => ('youtube' in video ? video.youtube : [])), ...claims('identifiers')]);
    expect(everyClaim.filter((claim) => claim.source === 'unattributed' && !proved.has(claim))).toEqual([]);
  });

  it('claim no day before the page that first said it could be written, unless a note says why', () => {
    const early = everyClaim.filter(({ known, source, note }) => {
      const { date } = sources.get(source)!;
      return typeof known === 'string' && date !== null && source !== 'box-office-mojo' && known < date.slice(0, known.length) && note === undefined;
    });
    expect(early).toEqual([]);
  });

  it('contradict themselves on no day', () => {
    const facts = [...catalogue.titles.values()].flatMap((title) => [title.name, title.status, title.distributor, title.runtime, ...Object.values(title.crew), ...title.releases.map(({ date }) => date)]);
    const days = [...new Set(facts.flat().map(({ known }) => known ?? '1900'))].map((known) => `${known}-01-01`.slice(0, 10));
    const disputed = [...facts, ...catalogue.credits.flatMap(({ character, billing, role }) => [character, billing, role])].filter((fact) => days.some((on) => readFact<unknown>(fact, on).case === 'disputed'));
    expect(disputed).toEqual([]);
  });

  it('keep a role that gives the plot away out of its id', () => {
    for (const { as, character, reveals } of catalogue.credits.filter(({ as, reveals }) => as !== undefined && !reveals)) {
      const secrets = character.flatMap((claim) => ('value' in claim && claim.reveals && claim.value ? [slugify(claim.value)] : []));
      expect(secrets, as).not.toContain(as);
      expect(reveals).toBeUndefined();
    }
  });
});

describe('the records of the story and of its making', () => {
  it('contradict themselves on no day', () => {
    const facts = (['characters', 'events', 'terms', 'quotes', 'questions', 'videos'] as const).flatMap((file) => factsOf(file));
    const firm = ({ known, standing }: WrittenClaim): string => `${String(known)} ${standing}`;
    const disputed = facts.filter((fact) => fact.some((one) => fact.some((other) => firm(one) === firm(other) && !sameValue(one.value, other.value) && typeof one.value !== 'object')));
    expect(disputed).toEqual([]);
  });

  it('place no event before itself', () => {
    const later = new Map<string, Set<string>>();
    const follow = (before: string, after: string): void => void later.set(before, (later.get(before) ?? new Set()).add(after));
    for (const { id, placing } of catalogue.events.values()) {
      for (const { value } of placing.flatMap((claim) => ('value' in claim ? [claim] : [])).slice(-1)) {
        for (const other of value.after ?? []) follow(other, id);
        for (const other of value.before ?? []) follow(id, other);
      }
    }
    const reached = (from: string, seen = new Set<string>()): ReadonlySet<string> => {
      for (const next of later.get(from) ?? []) if (!seen.has(next)) reached(next, seen.add(next));
      return seen;
    };
    expect([...later.keys()].filter((id) => reached(id).has(id))).toEqual([]);
  });

  it('tell of every character who is played, and of no one else in an event', () => {
    const characters = new Set(catalogue.characters.keys());
    expect(catalogue.credits.flatMap(({ as }) => (as === undefined || characters.has(as) ? [] : [as]))).toEqual([]);
    expect([...catalogue.events.values()].flatMap((event) => event.characters.filter((id) => !characters.has(id)))).toEqual([]);
  });

  it('show each video once', () => {
    const ids = [...catalogue.videos.values()].flatMap(({ youtube }) => youtube.flatMap((claim) => ('value' in claim ? [claim.value] : [])));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

const amountsOf = (claim: Claim<Amount>): readonly number[] => ('value' in claim ? [claim.value].flat() : []);

describe('what the films cost and took', () => {
  const amounts = [...catalogue.money.values()].flatMap(({ id, figures }) => Object.entries(figures).map(([metric, fact]) => [id, metric, fact] as const));

  it('is money of a title that has it', () => {
    expect([...catalogue.money.keys()].filter((id) => !catalogue.titles.has(id))).toEqual([]);
    expect(amounts.length).toBeGreaterThan(catalogue.money.size);
  });

  it.each(amounts)('of %s, %s, is whole dollars, of a range the lower first', (_id, _metric, fact) => {
    for (const claim of fact) {
      const [low, high] = amountsOf(claim);
      expect(Number.isInteger(low) && low! > 0).toBe(true);
      if (high !== undefined) expect(high).toBeGreaterThan(low!);
    }
  });

  it.each(amounts.filter(([, metric]) => metric === 'domestic' || metric === 'worldwide'))('of %s, %s, falls by no more than rounding', (_id, _metric, fact) => {
    const highest = fact.map((claim) => Math.max(...amountsOf(claim)));
    const falls = highest.filter((amount, index) => amount < 0.95 * Math.max(0, ...highest.slice(0, index)));
    expect(falls).toEqual([]);
  });
});

describe('Ballerina', () => {
  const ballerina = catalogue.titles.get('ballerina')!;
  const cinema = ballerina.releases.find(({ region, channel }) => region === 'US' && channel === 'theatrical')!.date;

  it('was dated, a day off by one page, moved by a year, and opened', () => {
    expect(cinema).toEqual([
      { value: '2024-06-06', known: '2023-04-04', source: 'popculture-2023-04-04', standing: 'reported' },
      { value: '2024-06-07', known: '2023-04-04', source: 'variety-2023-04-04', standing: 'announced' },
      { value: '2024-06-07', known: '2024-01', source: 'digital-trends-2024-01', standing: 'reported' },
      { value: '2025-06-06', known: '2024-02-22', source: 'wion-2024-02-22', standing: 'announced' },
      { value: '2025-06-06', known: '2025-06-08', source: 'associated-press-2025-06-08', standing: 'confirmed' },
    ]);
  });

  it('had the day that the studio set from the day on which it set it, and was corrected never', () => {
    expect(readFact(cinema, '2023-04-04')).toMatchObject({ case: 'stands', value: '2024-06-07', first: { source: 'variety-2023-04-04' } });
    expect(findFactNews(cinema, '2023-04-04', '2024-02-21')).toBeUndefined();
  });

  it.each([
    ['DE', '2023-04-16', undefined], ['DE', '2023-04-17', '2024-06-06'], ['DE', '2024-02-22', '2025-06-05'], ['DE', '2024-09-30', '2025-06-05', 'rumoured'],
    ['DE', '2024-10-26', '2025-06-05', 'announced'], ['DE', '2025-06-05', '2025-06-05', 'confirmed'], ['GB', '2025-05-31', undefined], ['GB', '2025-06-09', '2025-06-06', 'reported'],
  ])('was to open in %s, as known on %s, on %s', (region, day, value, standing?: string) => {
    const { date } = ballerina.releases.find((release) => release.region === region && release.channel === 'theatrical')!;
    expect(readFact(date, day)).toMatchObject(value === undefined ? { case: 'unknown' } : { value, ...(standing !== undefined && { claim: { standing } }) });
  });

  it('became different, and was not wrong, between the two articles', () => {
    expect(findFactNews(cinema, '2024-01-31', '2025-06-09')).toMatchObject({ kind: 'development', before: [{ value: '2024-06-07' }], after: [{ value: '2025-06-06', known: '2024-02-22' }] });
  });

  it.each([
    ['2024-01-31', 'Rooney'],
    ['2024-09-26', 'Eve'],
    ['2024-09-27', 'Eve Macarro'],
    ['2025-06-09', 'Eve Macarro'],
  ])('on %s gives Ana de Armas the role of %s', (day, name) => {
    expect(readFact(creditOf('ballerina', 'ana-de-armas').character, day)).toMatchObject({ value: name });
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
