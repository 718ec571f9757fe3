import type { SpoilerLevel } from '../../../domain/ledger/catalogue.js';
import type { ReleaseWay } from '../../../domain/releases/release-way.js';
import type { Messages, ReleaseWords } from '../messages.js';

export const opens: Readonly<Record<ReleaseWay, string>> = {
  theatrical: 'opens in cinemas',
  premiere: 'has its premiere',
  digital: 'can be rented or bought',
  disc: 'comes out on disc',
  streaming: 'starts streaming',
  out: 'comes out',
};

const where: Readonly<Record<ReleaseWay, (place: string | undefined) => string>> = {
  theatrical: () => 'In cinemas',
  premiere: (place) => (place ? `Premiere in ${place}` : 'Premiere'),
  digital: () => 'To rent or buy',
  disc: () => 'On disc',
  streaming: (place) => (place ? `Streaming on ${place}` : 'Streaming'),
  out: () => 'Out',
};

const plots: Readonly<Record<SpoilerLevel, (title: string) => string>> = { 1: (title) => `how ${title} begins`, 2: (title) => `what happens in ${title}`, 3: (title) => `how ${title} ends` };

const there = ({ way, place }: ReleaseWords): string => where[way](place);

export const en: Messages = {
  language: 'en',
  direction: 'ltr',
  isolate: (text) => text,
  season: (season, year) => `${season} ${year}`,
  inMarket: (text, market) => `${text} (${market})`,

  phase: {
    unknown: () => 'No release known',
    dated: (release) => `${there(release)} from ${release.date}`,
    'opening-today': (release) => `${there(release)} from today`,
    'in-cinemas': () => 'In cinemas now',
    'at-home': () => 'To watch at home',
    streaming: there,
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
  was: (before) => `was ${before}`,
  said: (publisher, day) => (day ? `${publisher}, ${day}` : publisher),
  attributed: (text, said) => `${text} (${said})`,
  disputed: 'Sources differ',
  hidden: (level, title, count) => `${count ? `${count} spoilers hidden` : 'Spoiler'}: ${plots[level](title)}`,
  showIt: 'Show',

  comesToday: (title, way) => `${title} ${opens[way]} today.`,
  today: 'Today',
  partlyDated: (title, date) => `${title} is announced for ${date}; the day is not known yet.`,
  undated: (title) => `No release date has been announced for ${title}.`,
  cameOut: (way, date, precision) => {
    const then = (precision === 'day' ? 'on ' : 'in ') + date;
    if (way === 'theatrical') return `Opened in cinemas ${then}`;
    return way === 'premiere' ? `Premiered ${then}` : `${where[way](undefined)} since ${date}`;
  },
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
  sources: 'Sources',

  badLanguage: (language, used) => `No sentences exist for language “${language}”; using ${used}.`,
  badValue: (attribute, value, used) => `${attribute}="${value}" cannot be read; using ${used}.`,
  unfetched: 'Part of the data could not be fetched.',
};
