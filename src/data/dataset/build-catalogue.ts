/**
 * Builds a catalogue from valid records; claims without a known source, and records about unknown titles or people, are left out.
 */
import type { Catalogue, Claim, Credit, Fact, Records, Reveals, Title } from '../../domain/ledger/catalogue.js';
import type { Ids } from './cross-checks.js';
import type { Entries, Entry, CheckedRecords, StepGenerator } from './check-records.js';
import type { FileName, RecordOf } from './schema.js';

/** Builds a catalogue, without records and claims that refer to unknown ids. Yields after every 500 credits, the most frequent records. */
export function* buildCatalogue({ entries, edition }: CheckedRecords, ids: Ids): StepGenerator<Catalogue> {
  const admit = admission(ids);
  const credits: Credit[] = [];
  for (const credit of once(about(entries, 'credits', ({ title, person }) => ids.titles.has(title) && ids.people.has(person)))) {
    if (credits.push(creditOf(credit, admit)) % creditsAtOnce === 0) yield creditsAtOnce;
  }
  return {
    titles: byId(entries.titles, (title) => titleOf(title, admit)),
    people: byId(entries.people, ({ id, name, born, died }) => ({ id, name: admit.fact(name), born: admit.fact(born), died: admit.fact(died) })),
    sources: byId(entries.sources, ({ id, publisher, title, url, date, kind }) => ({ id, publisher, title, ...(url === null ? {} : { url }), ...(date === null ? {} : { date }), ...(kind && { kind }) })),
    credits,
    money: byId(about(entries, 'money', ({ id }) => ids.titles.has(id)), ({ id, figures }) => ({ id, figures: admit.facts(figures) })),
    characters: byId(entries.characters, ({ id, name, aliases, allegiance, fate }) => {
      return { id, name: admit.fact(name), aliases: admit.fact(aliases), allegiance: admit.fact(allegiance), fate: admit.fact(fate) };
    }),
    events: byId(about(entries, 'events', ({ title }) => ids.titles.has(title)), ({ when, placing, characters, ...event }) => {
      const summary = admit.fact(event.summary);
      return said(summary) && { ...event, summary, when: admit.fact(when), placing: admit.fact(placing), characters: characters ?? [] };
    }),
    terms: byId(entries.terms, (term) => {
      const [name, definition] = [admit.fact(term.name), admit.fact(term.definition)];
      return said(name) && said(definition) && { ...term, name, definition };
    }),
    bounties: byId(about(entries, 'bounties', ({ on }) => ids.characters.has(on)), (bounty) => {
      const amount = admit.fact(bounty.amount);
      return said(amount) && { ...bounty, amount };
    }),
    quotes: byId(about(entries, 'quotes', ({ title, person }) => ids.titles.has(title) && ids.people.has(person)), (quote) => {
      const text = admit.fact(quote.text);
      return said(text) && { ...quote, text };
    }),
    questions: byId(about(entries, 'questions', ({ title }) => ids.titles.has(title)), (question) => {
      const answer = admit.fact(question.answer);
      return said(answer) && { ...question, answer };
    }),
    videos: byId(about(entries, 'videos', ({ title }) => ids.titles.has(title)), ({ youtube, released, ...video }) => {
      return { ...video, youtube: admit.fact(youtube), released: admit.fact(released) };
    }),
    articles: byId(about(entries, 'articles', ({ title, source }) => ids.titles.has(title) && ids.sources.has(source)), (article) => article),
    stubs: [],
    lacks: [],
    ...(edition && { edition }),
  };
}

const creditsAtOnce = 500;

/** A claim as written in a dataset: `known` may be null, and `note` is a remark for other authors, which is dropped. */
interface Written<T> {
  readonly value: T;
  readonly known: string | null;
  readonly source: string;
  readonly standing: RecordOf<'terms'>['name'][number]['standing'];
  readonly reveals?: Reveals;
  readonly note?: string;
}

interface Admission {
  readonly fact: <T>(written: readonly Written<T>[] | undefined) => Fact<T>;
  readonly facts: <T, K extends string>(written: { readonly [key in K]?: readonly Written<T>[] }) => { readonly [key in K]?: Fact<T> };
  readonly person: (id: string) => boolean;
}

function admission({ sources, titles, people }: Ids): Admission {
  const fact: Admission['fact'] = (written) =>
    (written ?? []).flatMap(({ value, known, source, standing, reveals }): Claim<never>[] => {
      if (!sources.has(source) || (reveals && !titles.has(reveals.title))) return [];
      return [{ value: value as never, ...(known === null ? {} : { known }), source, standing, ...(reveals ? { reveals } : {}) }];
    });
  const facts: Admission['facts'] = (written) => {
    const all = Object.entries(written).map(([key, claims]) => [key, fact(claims as Written<never>[])] as const);
    return Object.fromEntries(all.filter(([, claims]) => said(claims))) as never;
  };
  return { fact, facts, person: (id) => people.has(id) };
}

/** Whether a fact has any claims left. */
function said(fact: Fact<unknown>): boolean {
  return fact.length > 0;
}

function byId<F extends keyof Records, R extends Records[F]>(entries: readonly Entry<F>[], recordOf: (record: RecordOf<F>) => R | false): ReadonlyMap<string, R> {
  const records = new Map<string, R>();
  for (const { record } of entries) {
    const admitted = !records.has(record.id) && recordOf(record);
    if (admitted) records.set(record.id, admitted);
  }
  return records;
}

/** The first credit of each title, person and role. */
function once(credits: readonly Entry<'credits'>[]): readonly RecordOf<'credits'>[] {
  const known = new Set<string>();
  return credits.map(({ record }) => record).filter(({ title, person, as = '' }) => known.size < known.add(`${title} ${person} ${as}`).size);
}

function about<F extends FileName>(entries: Entries, kind: F, holds: (record: RecordOf<F>) => boolean): readonly Entry<F>[] {
  return entries[kind].filter(({ record }) => holds(record));
}

function titleOf({ id, kind, crew = {}, ratings, releases, palette, motif, ...facts }: RecordOf<'titles'>, { fact, facts: groups, person }: Admission): Title {
  const jobs = Object.entries(crew).map(([job, people]) => [job, people.filter(({ value }) => value.every(person))] as const);
  return {
    id,
    kind,
    name: fact(facts.name),
    status: fact(facts.status),
    runtime: fact(facts.runtime),
    rating: fact(facts.rating),
    ...(ratings && { ratings: ratings.map(({ region, certificate }) => ({ region, certificate: fact(certificate) })) }),
    distributor: fact(facts.distributor),
    logline: fact(facts.logline),
    crew: groups(Object.fromEntries(jobs)),
    releases: (releases ?? []).map(({ region, channel, place, date }) => ({ region, channel, place: fact(place), date: fact(date) })),
    ...(palette ? { palette } : {}),
    ...(motif ? { motif } : {}),
  };
}

function creditOf({ character, billing, role, final, ...credit }: RecordOf<'credits'>, { fact }: Admission): Credit {
  return { ...credit, character: fact(character), billing: fact(billing), role: fact(role), final: fact(final) };
}
