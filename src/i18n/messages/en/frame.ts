import type { FrameMessages } from '../frame-messages.js';

export const en: FrameMessages = {
  about: (title) => `About ${title}`,
  releaseOf: (title) => `Release of ${title}`,
  quoteAbout: (title) => `A quote about ${title}`,
  skip: 'Skip to the end of this box',
  textVersion: 'Text version',
  embedsOf: (site) => `Embeds of ${site}`,
  pasteOne: 'Paste a snippet into an article where its box is to stand.',
  onceAPage: 'Once a page, add this script: it gives each box the height of its content.',
  inFrame: 'The box alone',
};
