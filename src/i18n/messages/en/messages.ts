import type { Channel, SpoilerLevel } from '../../../domain/ledger/catalogue.js';
import type { Messages, ReleaseWords } from '../messages.js';

export const opens: Readonly<Record<Channel, string>> = {
  theatrical: 'opens in cinemas',
  premiere: 'has its premiere',
  digital: 'can be rented or bought',
  disc: 'comes out on disc',
  streaming: 'starts streaming',
};

const where: Readonly<Record<Channel, (place: string | undefined) => string>> = {
  theatrical: () => 'In cinemas',
  premiere: (place) => (place ? `Premiere in ${place}` : 'Premiere'),
  digital: () => 'To rent or buy',
  disc: () => 'On disc',
  streaming: (place) => (place ? `Streaming on ${place}` : 'Streaming'),
};

const parts: Readonly<Record<SpoilerLevel, string>> = { 1: 'the premise', 2: 'the middle', 3: 'the ending' };

const there = ({ channel, place }: ReleaseWords): string => where[channel](place);

export const en: Messages = {
  language: 'en',
  direction: 'ltr',
  isolate: (text) => text,
  season: (season, year) => `${season} ${year}`,
  inMarket: (text, market) => `${text} (${market})`,

  phase: {
    unknown: () => 'No release known',
    rumoured: () => 'Rumoured',
    announced: () => 'Announced',
    'in-production': () => 'In production',
    dated: (release) => `${there(release)} from ${release.date}`,
    'opening-today': (release) => `${there(release)} from today`,
    'in-cinemas': () => 'In cinemas now',
    released: () => 'Released',
    'at-home': () => 'To watch at home',
    streaming: there,
    cancelled: () => 'Cancelled',
  },
  field: {
    date: 'Release',
    runtime: 'Runtime',
    rating: 'Rating',
    director: (count) => (count === 1 ? 'Director' : 'Directors'),
    writers: (count) => (count === 1 ? 'Writer' : 'Writers'),
    distributor: 'Distributor',
    cast: 'With',
  },
  asOf: (day) => `As known on ${day}`,
  updated: 'Updated',
  corrected: 'Corrected',
  was: (before, published) => `was ${before} when this ran on ${published}`,
  said: (publisher, day) => (day ? `${publisher}, ${day}` : publisher),
  attributed: (text, said) => `${text} (${said})`,
  disputed: 'Sources differ',
  hidden: (level, title) => `Hidden: gives away ${parts[level]} of ${title}`,
  showIt: 'Show',

  comesToday: (title, channel) => `${title} ${opens[channel]} today.`,
  today: 'Today',
  partlyDated: (title, date) => `${title} is announced for ${date}; the day is not known yet.`,
  undated: (title) => `No release date has been announced for ${title}.`,
  since: (channel, date) => `${where[channel](undefined)} since ${date}`,
  dateHistory: 'Earlier dates',
  moved: (date, movedOn) => (movedOn ? `${date}, moved on ${movedOn}` : date),

  castOf: (title) => `Cast of ${title}`,
  roleGroup: { lead: 'Leads', supporting: 'Supporting', cameo: 'Cameos', voice: 'Voices' },
  otherRoles: 'Others',
  returning: 'Returning',
  returningCast: 'Returning',
  newCast: 'New',
  as: 'as',
  undisclosed: 'Undisclosed role',
  formerly: (names) => `formerly ${names}`,
  wasUndisclosed: 'undisclosed at first',
  finalRole: 'Final role',
  memoriam: (born, died) => (born ? `${born}–${died}` : `died ${died}`),
  showAll: (count) => `Show all ${count}`,
  showFewer: 'Show fewer',
  noCast: (title) => `No cast is known for ${title}.`,

  status: {
    rumoured: 'rumoured',
    talks: 'in talks',
    announced: 'announced',
    writing: 'being written',
    filming: 'filming',
    'post-production': 'in post-production',
    released: 'released',
    cancelled: 'cancelled',
  },
  about: (amount) => `about ${amount}`,
  dollars: (amount) => `$${amount}`,

  badLanguage: (language, used) => `No sentences exist for language “${language}”; using ${used}.`,
  badValue: (attribute, value, used) => `${attribute}="${value}" cannot be read; using ${used}.`,
  unfetched: 'Part of the data could not be fetched.',
};
