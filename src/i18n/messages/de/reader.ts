import type { ReaderMessages } from '../reader-messages.js';

export const de: ReaderMessages = {
  hiddenPart: 'Spoiler',
  hideAgain: 'Wieder verbergen',

  whatSeen: 'Was haben Sie gesehen?',
  haveSeen: 'Das habe ich gesehen',
  whySay: 'Haken Sie an, was Sie gesehen haben: Dessen Spoiler stehen dann auf allen Seiten dieser Website offen.',
  upTo: 'Ich habe alles gesehen bis',
  noneChosen: 'Titel wählen',
  forget: 'Alles löschen',
  keptHere: 'Wird nur auf diesem Gerät gespeichert.',
  notKept: 'Dieses Gerät speichert nichts: Es gilt, bis Sie die Seite verlassen.',
  needsScript: 'Ohne JavaScript lässt sich nichts merken: Was eine Handlung verrät, bleibt verborgen.',
  noTitles: 'Es gibt noch nichts zu sehen.',

  watchIn: { release: 'In der Reihenfolge des Erscheinens', story: 'In der Reihenfolge der Handlung' },
  titleKind: { film: 'Film', series: 'Serie', game: 'Spiel', comic: 'Comic' },
  seenCount: (seen, all) => `${seen} von ${all} gesehen`,
  timeLeft: (time) => `noch ${time}`,
  timeLeftAtLeast: (time) => `noch mindestens ${time}`,
  allSeen: 'alles gesehen',
  notOut: 'noch nicht erschienen',
  placeDisputed: 'über die Stelle widersprechen sich die Quellen',
  placeUnknown: 'die Stelle ist nicht bekannt',
  orderContradicted: 'Was über die Abfolge der Handlung gesagt wird, widerspricht sich: Dies ist die Reihenfolge des Erscheinens.',

  related: 'Weitere Artikel',
  relatedTo: (title) => `Mehr zu ${title}`,
  someHidden: (titles) => `Einiges bleibt verborgen, bis Sie ${titles} gesehen haben.`,
  allHidden: (titles) => `Verborgen, bis Sie ${titles} gesehen haben.`,
  someHiddenPart: 'Einiges bleibt verborgen, weil es eine Handlung verrät.',
  allHiddenPart: 'Verborgen, weil sie eine Handlung verraten.',
};
