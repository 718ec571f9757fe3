import type { FrameMessages } from '../frame-messages.js';

export const de: FrameMessages = {
  about: (title) => `Über ${title}`,
  releaseOf: (title) => `Start von ${title}`,
  quoteAbout: (title) => `Ein Zitat über ${title}`,
  skip: 'Zum Ende dieses Kastens',
  textVersion: 'Textfassung',
  embedsOf: (site) => `Einbettungen von ${site}`,
  pasteOne: 'Fügen Sie den Schnipsel dort in den Artikel ein, wo der Kasten stehen soll.',
  onceAPage: 'Einmal je Seite kommt dieses Skript dazu: Es gibt jedem Kasten die Höhe seines Inhalts.',
  inFrame: 'Der Kasten allein',
};
