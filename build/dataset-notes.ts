/**
 * Descriptions and examples of all dataset fields. The JSON Schema, the types and the tables of docs/dataset.md are generated from them.
 */
import type { FileName } from '../src/data/dataset/schema.js';

/** A field's description, with its unit, followed by example values. */
export type Note = readonly [says: string, ...examples: unknown[]];

export const datasetNote = 'Everything that is recorded about titles: a list of records a kind. Each kind may be left out.';

export const schemaNote = 'The address of this JSON Schema, for editors. Pages leave it aside.';

/** Descriptions of the kinds of record. */
export const kindNotes: Readonly<Record<FileName, string>> = {
  titles: 'Films, series and other works.',
  credits: 'Who plays what in which title; one record a title, person and role.',
  people: 'Who acts in, makes or speaks about titles.',
  sources: 'Where claims come from. Each claim names one of these, and each of these is named by a claim.',
  money: 'What titles cost and took, in US dollars.',
  characters: 'Who is in the story.',
  events: 'What happens, in the story or in the making of a title.',
  terms: 'Words of the story’s world: factions, places, rules, objects, ranks.',
  bounties: 'What a head is worth.',
  quotes: 'Who said what about which title; at most twelve words, as they were said.',
  questions: 'What readers ask about a title, and what was answered when.',
  videos: 'Trailers and other videos.',
  articles: 'Other articles about a title.',
  identifiers: 'What titles are called elsewhere.',
};

/** The fields of a claim, except `value`, whose note is that of the record's field. */
export const claimNotes: Readonly<Record<string, Note>> = {
  known: ['The day, month or year on which this became public. Without it the claim counts as oldest.', '2025-06-06', '2025-06', '2025'],
  source: ['Id of the source that says so.', 'trade-2025-06-06'],
  standing: ['How firmly it was said, weakest first. `corrected` says that what was said before had been wrong.'],
  reveals: ['The plot that this gives away. The reader is not shown it before having seen that title.', { title: 'the-lamp', level: 3 }],
  'reveals.title': ['Id of the title whose plot it is.', 'the-lamp'],
  'reveals.level': ['How far: 1 the premise, 2 the middle, 3 the ending.'],
  note: ['For whoever edits next. It is not shown.', 'The magazine ran on Thursdays.'],
};

export const editionNotes: Readonly<Record<string, Note>> = {
  edition: ['The dataset’s own version and day, which the list of sources shows.', { version: '1.0.0', day: '2026-11-20' }],
  version: ['Three numbers.', '1.0.0'],
  day: ['The day, month or year that the dataset speaks of.', '2026-11-20'],
};

export const wordsNote: Note = [
  'Translations of the sentences in the records, by language, kind of record, id and English text. A sentence without one is shown in English, and marked as English.',
  { de: { questions: { 'is-it-a-sequel': { 'Is it a sequel?': 'Ist das eine Fortsetzung?' } } } },
];

const id: Note = ['What other records and widgets call it.', 'the-lamp'];
const plot = claimNotes['reveals']!;

/** The fields of each kind of record; nested fields with a dot: `releases.date`. A star stands for every field of an object. */
export const fieldNotes: Readonly<Record<FileName, Readonly<Record<string, Note>>>> = {
  titles: {
    id,
    kind: ['What sort of work it is. It counts with the first dataset that has the title; claims laid over it cannot change it.'],
    name: ['Its name, as it is shown.', 'The Lamp'],
    status: ['How far its making has come. Dates of releases tell the rest.', 'filming'],
    runtime: ['How long it runs, in minutes.', 112],
    rating: ['The certificate of its home market, which is that of the first release in the list.', 'PG-13'],
    ratings: ['The certificates of other markets, one entry a market; of several, the first counts. Readers in such a market see theirs instead of the home market’s.'],
    'ratings.region': ['The market: ISO 3166-1 alpha-2.', 'DE', 'GB'],
    'ratings.certificate': ['The certificate, as it is printed there.', 'FSK 12'],
    distributor: ['Who brings it to its home market.', 'Harbour Pictures'],
    logline: ['What it is about, in one sentence of your own.', 'A keeper’s daughter follows a light that was put out years ago.'],
    crew: ['Who made it, by job.'],
    'crew.*': ['Ids of the people with this job, in billing order.', ['mara-quill']],
    releases: ['When it arrives: one entry a market and channel.'],
    'releases.region': ['The market: ISO 3166-1 alpha-2, or 001 for the whole world.', 'US', 'DE', '001'],
    'releases.channel': ['How it arrives.'],
    'releases.place': ['The service or city.', 'Starz', 'London'],
    'releases.date': ['When, as it was given: a day, a month, a season, a year, or a time with its offset.', '2025-06-06', '2025-06', '2025-summer', '2025', '2025-06-06T20:00-04:00'],
    palette: ['Colours of the drawn poster: ground, ink, accent.', ['#0b1d2a', '#f2efe6', '#e8a33d']],
    motif: ['What is drawn on the poster, in a box of 200 × 300 whose lower third the name covers. Without it a motif is chosen by the id.'],
    'motif.*': ['SVG path data, filled by the even-odd rule with this colour of the palette; the accent is drawn first, the ground last.', 'M40 300V100a60 60 0 0 1 120 0V300z'],
  },
  credits: {
    title: ['Id of the title.', 'the-lamp'],
    person: ['Id of the person.', 'mara-quill'],
    as: ['Id of the character, the same in each title, so that a returning role can be told. It needs no record of its own.', 'orla'],
    character: ['The character’s name, as credited or reported; null is a role that was announced without a name.', 'Orla', null],
    billing: ['Place in the billing, the first is 1. Credits without one come after those that have it.', 1],
    role: ['How large the part is.', 'lead'],
    final: ['Whether this was reported as the person’s last role on screen.', true],
    reveals: plot,
  },
  people: {
    id: ['What other records call the person.', 'mara-quill'],
    name: ['The name, as it is shown.', 'Mara Quill'],
    born: ['Day, month or year of birth.', '1988-04-30'],
    died: ['Day, month or year of death.', '2024-03'],
  },
  sources: {
    id: ['What claims call it; by custom the publisher and the day.', 'trade-2025-06-06'],
    publisher: ['Who published it, as it is shown.', 'The Harbour Trade'],
    title: ['The headline, or what the page is called.', 'The Lamp moves to June'],
    url: ['Where it can be read; null if it cannot be read on the web.', 'https://example.org/the-lamp-moves', null],
    date: ['Day, month or year of publication; null if nobody can tell.', '2025-06-06', null],
    kind: ['Who publishes it, which ranks it in the list of sources: `official` (the studio, the makers), `trade` press, `press` (newspapers, agencies, magazines), `site` (film and entertainment sites), `open` (blogs, wikis, aggregators). Default `site`.', 'trade'],
    note: ['For whoever edits next. It is not shown.', 'Print only.'],
  },
  money: {
    id: ['Id of the title.', 'the-lamp'],
    figures: ['The amounts, in US dollars: a number, or the lowest and the highest that it was said to be.'],
    'figures.budget': ['What it cost to make, without marketing.', 40_000_000, [35_000_000, 45_000_000]],
    'figures.opening': ['Its first weekend in the US and Canada.', 12_500_000],
    'figures.opening-worldwide': ['Its first weekend everywhere.', 25_000_000],
    'figures.second-weekend': ['Its second weekend in the US and Canada.', 6_000_000],
    'figures.domestic': ['All that it took in the US and Canada so far.', 31_000_000],
    'figures.worldwide': ['All that it took everywhere so far.', 64_000_000],
  },
  characters: {
    id: ['What other records call the character.', 'orla'],
    name: ['The name, as it is shown.', 'Orla'],
    aliases: ['All the names that the character goes by besides.', ['The Keeper']],
    allegiance: ['Whom the character stands with.', 'The Wardens'],
    fate: ['What becomes of the character.', 'Keeps the light.'],
  },
  events: {
    id: ['What other events call it. A title as a whole is an event of its own id.', 'the-light-goes-out'],
    title: ['Id of the title that tells of it, or that was being made.', 'the-lamp'],
    scope: ['Whether it happens in the story or in its making.'],
    summary: ['What happens, in one sentence of your own.', 'The light goes out.'],
    when: ['A calendar date, or the story’s own words for it.', '1975', 'a week later'],
    placing: ['Where it stands in the story, so that nobody has to invent a date.', { after: ['the-lamp'] }],
    'placing.after': ['Ids of events or titles that it comes after.', ['the-lamp']],
    'placing.before': ['Ids of events or titles that it comes before.', ['the-long-tide']],
    'placing.during': ['Ids of events or titles that it happens within.', ['the-lamp']],
    'placing.gap': ['How far from what it is placed by.', 'about six months'],
    characters: ['Ids of the characters who are in it.', ['orla']],
    place: ['Where it happens.', 'The north tower'],
    reveals: plot,
  },
  terms: {
    id: ['What it is called in addresses and widgets.', 'the-wardens'],
    kind: ['What sort of word it is.'],
    name: ['The word, as it is shown.', 'The Wardens'],
    definition: ['What it means, in a sentence of your own.', 'Those who keep the lamps of the coast.'],
    reveals: plot,
  },
  bounties: {
    id: ['What it is called in addresses and widgets.', 'bounty-orla'],
    on: ['Id of the character.', 'orla'],
    amount: ['The price, in dollars: a number, or the lowest and the highest that it was said to be.', 2_000_000],
  },
  quotes: {
    id: ['What widgets call it.', 'quill-on-the-sea'],
    person: ['Id of the person who said it.', 'mara-quill'],
    title: ['Id of the title that it is about.', 'the-lamp'],
    text: ['At most twelve words, as they were said.', 'The sea did most of the acting.'],
    outlet: ['To whom, or where, it was said.', 'The Harbour Trade'],
    said: ['Day, month or year on which it was said.', '2025-06-06'],
    reveals: plot,
  },
  questions: {
    id: ['What widgets call it.', 'is-it-a-sequel'],
    title: ['Id of the title.', 'the-lamp'],
    question: ['The question, as it is shown.', 'Is it a sequel?'],
    answer: ['What is answered, in your own words.', 'No: it comes first.'],
    reveals: plot,
  },
  videos: {
    id: ['What widgets call it.', 'the-lamp-trailer'],
    title: ['Id of the title.', 'the-lamp'],
    kind: ['What sort of video it is.'],
    name: ['Its name, as it is shown.', 'Official trailer'],
    youtube: ['The 11 characters of its YouTube address. Without them it is known of and cannot be shown.', 'aB3_dE6-gH9'],
    released: ['Day, month or year on which it came out.', '2025-03-01'],
    reveals: plot,
  },
  articles: {
    id: ['What widgets call it.', 'how-the-lamp-was-lit'],
    title: ['Id of the title that it is about.', 'the-lamp'],
    name: ['The headline, as it is shown.', 'How The Lamp was lit'],
    source: ['Id of the source, which has the address.', 'trade-2025-06-06'],
    reveals: plot,
  },
  identifiers: {
    id: ['Id of the title.', 'the-lamp'],
    imdb: ['Its IMDb id.', 'tt0000001'],
    tmdb: ['Its TMDB path.', 'movie/1'],
    boxOfficeMojo: ['Its Box Office Mojo release.', 'rl1'],
  },
};

/** JSON Schema keywords for the checks of src/data/dataset/schema.ts, by their descriptions. Only `wick validate` makes the other checks. */
export const patterns: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'a text': { minLength: 1, maxLength: 1000 },
  'a date such as 2025-06-06, 2025-06 or 2025': { pattern: '^\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?$' },
  'a date such as 2025-06-06, 2025-06, 2025-summer or 2025': {
    pattern: '^\\d{4}(?:-(?:spring|summer|autumn|winter|(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01])(?:T\\d\\d:\\d\\d(?::\\d\\d)?(?:Z|[+-]\\d\\d:\\d\\d))?)?))?$',
  },
  'a country of ISO 3166-1 such as US, or 001': { pattern: '^(?:[A-Z]{2}|001)$' },
  'an http or https address': { pattern: '^https?://' },
};
