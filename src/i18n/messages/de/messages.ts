import type { Channel, SpoilerLevel } from '../../../domain/ledger/catalogue.js';
import type { Season } from '../../../domain/dates/plain-date.js';
import type { ReleaseWords, WholeMessages } from '../messages.js';

const opens: Readonly<Record<Channel, (distance: string) => string>> = {
  theatrical: (distance) => `kommt ${distance} ins Kino`,
  premiere: (distance) => `hat ${distance} Premiere`,
  digital: (distance) => `ist ${distance} zum Leihen und Kaufen da`,
  disc: (distance) => `erscheint ${distance} auf Disc`,
  streaming: (distance) => `startet ${distance} im Stream`,
};

const where: Readonly<Record<Channel, (place: string | undefined) => string>> = {
  theatrical: () => 'Im Kino',
  premiere: (place) => (place ? `Premiere in ${place}` : 'Premiere'),
  digital: () => 'Zum Leihen und Kaufen',
  disc: () => 'Auf Disc',
  streaming: (place) => (place ? `Im Stream bei ${place}` : 'Im Stream'),
};

const parts: Readonly<Record<SpoilerLevel, string>> = { 1: 'den Anfang', 2: 'die Mitte', 3: 'das Ende' };
const seasonNames: Readonly<Record<Season, string>> = { spring: 'Frühjahr', summer: 'Sommer', autumn: 'Herbst', winter: 'Winter' };

const there = ({ channel, place }: ReleaseWords): string => where[channel](place);

export const de: WholeMessages = {
  language: 'de',
  direction: 'ltr',
  isolate: (text) => text,
  season: (season, year) => `${seasonNames[season]} ${year}`,
  inMarket: (text, market) => `${text} (${market})`,

  phase: {
    unknown: () => 'Kein Start bekannt',
    rumoured: () => 'Gerücht',
    announced: () => 'Angekündigt',
    'in-production': () => 'In Produktion',
    dated: (release) => `${there(release)} ab ${release.date}`,
    'opening-today': (release) => `${there(release)} ab heute`,
    'in-cinemas': () => 'Jetzt im Kino',
    released: () => 'Erschienen',
    'at-home': () => 'Für zu Hause',
    streaming: there,
    cancelled: () => 'Eingestellt',
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
  was: (before, published) => `war ${before}, als dieser Artikel am ${published} erschien`,
  said: (publisher, day) => (day ? `${publisher}, ${day}` : publisher),
  attributed: (text, said) => `${text} (${said})`,
  disputed: 'Quellen widersprechen sich',
  hidden: (level, title) => `Verborgen: verrät ${parts[level]} von ${title}`,
  showIt: 'Zeigen',

  until: {
    theatrical: 'bis zum Kinostart',
    premiere: 'bis zur Premiere',
    digital: 'bis zum Leihen und Kaufen',
    disc: 'bis zur Disc',
    streaming: 'bis zum Streamingstart',
  },
  comes: (title, channel, distance, date) => `${title} ${opens[channel](distance)}, am ${date}.`,
  comesToday: (title, channel) => `${title} ${opens[channel]('heute')}.`,
  today: 'Heute',
  partlyDated: (title, date) => `${title} ist für ${date} angekündigt; der Tag steht noch nicht fest.`,
  undated: (title) => `Für ${title} ist noch kein Starttermin bekannt.`,
  since: (channel, date) => `${where[channel](undefined)} seit ${date}`,
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
  sourceNumbers: (numbers) => `Quellen ${numbers}`,

  noSuch: (id, nearest, all) => `Einen Titel „${id}“ gibt es hier nicht. ${nearest ? `War ${nearest} gemeint?` : `Es gibt ${all}.`}`,
  badLanguage: (language, used) => `Für die Sprache „${language}“ gibt es keine Sätze; es gilt ${used}.`,
  badValue: (attribute, value, used) => `${attribute}="${value}" ist nicht lesbar; es gilt ${used}.`,
  noField: (field, nearest, all) => `Ein Feld „${field}“ gibt es hier nicht. ${nearest ? `Gemeint war vielleicht ${nearest}.` : `Es gibt ${all}.`}`,
  unfetched: 'Ein Teil der Daten war nicht zu bekommen.',
};
