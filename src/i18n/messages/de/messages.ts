import type { SpoilerLevel } from '../../../domain/ledger/catalogue.js';
import type { ReleaseWay } from '../../../domain/releases/release-way.js';
import type { Season } from '../../../domain/dates/plain-date.js';
import type { ReleaseWords, WholeMessages } from '../messages.js';

const opens: Readonly<Record<ReleaseWay, (distance: string) => string>> = {
  theatrical: (distance) => `kommt ${distance} ins Kino`,
  premiere: (distance) => `hat ${distance} Premiere`,
  digital: (distance) => `ist ${distance} zum Leihen und Kaufen da`,
  disc: (distance) => `erscheint ${distance} auf Disc`,
  streaming: (distance) => `startet ${distance} im Stream`,
  out: (distance) => `erscheint ${distance}`,
};

const where: Readonly<Record<ReleaseWay, (place: string | undefined) => string>> = {
  theatrical: () => 'Im Kino',
  premiere: (place) => (place ? `Premiere in ${place}` : 'Premiere'),
  digital: () => 'Zum Leihen und Kaufen',
  disc: () => 'Auf Disc',
  streaming: (place) => (place ? `Im Stream bei ${place}` : 'Im Stream'),
  out: () => 'Erhältlich',
};

const plots: Readonly<Record<SpoilerLevel, (title: string) => string>> = { 1: (title) => `wie ${title} beginnt`, 2: (title) => `was in ${title} geschieht`, 3: (title) => `wie ${title} endet` };
const seasonNames: Readonly<Record<Season, string>> = { spring: 'Frühjahr', summer: 'Sommer', autumn: 'Herbst', winter: 'Winter' };

const there = ({ way, place }: ReleaseWords): string => where[way](place);

export const de: WholeMessages = {
  language: 'de',
  direction: 'ltr',
  isolate: (text) => text,
  season: (season, year) => `${seasonNames[season]} ${year}`,
  inMarket: (text, market) => `${text} (${market})`,

  phase: {
    unknown: () => 'Kein Start bekannt',
    dated: (release) => `${there(release)} ab ${release.date}`,
    'opening-today': (release) => `${there(release)} ab heute`,
    'in-cinemas': () => 'Jetzt im Kino',
    'at-home': () => 'Für zu Hause',
    streaming: there,
  },
  field: {
    date: 'Start',
    runtime: 'Laufzeit',
    rating: 'Freigabe',
    director: () => 'Regie',
    writers: () => 'Drehbuch',
    distributor: 'Verleih',
    cast: 'Mit',
  },
  asOf: (day) => `Stand: ${day}`,
  updated: 'Aktualisiert',
  corrected: 'Berichtigt',
  was: (before) => `zuvor ${before}`,
  said: (publisher, day) => (day ? `${publisher}, ${day}` : publisher),
  attributed: (text, said) => `${text} (${said})`,
  disputed: 'Quellen widersprechen sich',
  hidden: (level, title, count) => `${count ? `${count} Spoiler verborgen` : 'Spoiler'}: ${plots[level](title)}`,
  showIt: 'Zeigen',

  until: {
    theatrical: 'bis zum Kinostart',
    premiere: 'bis zur Premiere',
    digital: 'bis zum Leihen und Kaufen',
    disc: 'bis zur Disc',
    streaming: 'bis zum Streamingstart',
    out: 'bis zum Erscheinen',
  },
  comes: (title, channel, distance, date) => `${title} ${opens[channel](distance)}, am ${date}.`,
  comesToday: (title, channel) => `${title} ${opens[channel]('heute')}.`,
  today: 'Heute',
  partlyDated: (title, date) => `${title} ist für ${date} angekündigt; der Tag steht noch nicht fest.`,
  undated: (title) => `Für ${title} ist noch kein Starttermin bekannt.`,
  cameOut: (way, date, precision) => {
    const then = { day: 'am ', month: 'im ', season: 'im ', year: '' }[precision] + date;
    if (way === 'theatrical') return `Kam ${then} ins Kino`;
    return way === 'premiere' ? `Hatte ${then} Premiere` : `${where[way](undefined)} seit ${date}`;
  },
  dateHistory: 'Frühere Termine',
  moved: (date, movedOn) => (movedOn ? `${date}, verschoben am ${movedOn}` : date),
  addToCalendar: 'In den Kalender',

  castOf: (title) => `Besetzung von ${title}`,
  roleGroup: { lead: 'Hauptrollen', supporting: 'Nebenrollen', cameo: 'Gastauftritte', voice: 'Stimmen' },
  otherRoles: 'Weitere',
  returning: 'Wieder dabei',
  returningCast: 'Wieder dabei',
  newCast: 'Neu',
  as: 'als',
  undisclosed: 'Rolle nicht bekannt gegeben',
  formerly: (names) => `zuvor ${names}`,
  wasUndisclosed: 'zunächst nicht bekannt gegeben',
  finalRole: 'Letzte Rolle',
  memoriam: (born, died) => (born ? `${born}–${died}` : `gestorben ${died}`),
  showAll: (count) => `Alle ${count} zeigen`,
  showFewer: 'Weniger zeigen',
  noCast: (title) => `Für ${title} ist keine Besetzung bekannt.`,

  status: {
    rumoured: 'Gerücht',
    talks: 'im Gespräch',
    announced: 'angekündigt',
    writing: 'wird geschrieben',
    filming: 'wird gedreht',
    'post-production': 'in der Nachbearbeitung',
    released: 'erschienen',
    cancelled: 'eingestellt',
  },
  about: (amount) => `etwa ${amount}`,
  nowIs: (value) => `jetzt ${value}`,
  whatIsKnown: 'Was bekannt ist',
  whenThisRan: (day) => `Bei Erscheinen, ${day}`,
  notKnownThen: 'damals nicht bekannt',
  dollars: (amount) => `${amount} US-Dollar`,
  sources: 'Quellen',

  noSuch: (id, nearest, all) => `Einen Titel „${id}“ gibt es hier nicht. ${nearest ? `War ${nearest} gemeint?` : `Es gibt ${all}.`}`,
  badLanguage: (language, used) => `Für die Sprache „${language}“ gibt es keine Sätze; es gilt ${used}.`,
  badValue: (attribute, value, used) => `${attribute}="${value}" ist nicht lesbar; es gilt ${used}.`,
  noField: (field, nearest, all) => `Ein Feld „${field}“ gibt es hier nicht. ${nearest ? `Gemeint war vielleicht ${nearest}.` : `Es gibt ${all}.`}`,
  unfetched: 'Ein Teil der Daten war nicht zu bekommen.',
};
