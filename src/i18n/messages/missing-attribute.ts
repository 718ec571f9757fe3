/**
 * The sentence for a tag without a required attribute. Few pages need it, so one small file holds all languages.
 */
import type { directions } from '../languages.js';

/** `attributes` is the list of missing attributes, as text. */
export const missingAttributeMessages: Readonly<Record<keyof typeof directions, (attributes: string) => string>> = {
  en: (attributes) => `Without ${attributes} there is nothing to show.`,
  de: (attributes) => `Ohne ${attributes} gibt es nichts zu zeigen.`,
  ar: (attributes) => `لا شيء يُعرض بلا ${attributes}.`,
};
