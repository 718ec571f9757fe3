/**
 * What is said of a tag without an attribute that it cannot do without; few pages have to say it, so it comes by itself, in every language.
 */
import type { directions } from '../languages.js';

/** Gets the attributes that are not there, as one text. */
export const missingAttributeMessages: Readonly<Record<keyof typeof directions, (attributes: string) => string>> = {
  en: (attributes) => `Without ${attributes} there is nothing to show.`,
  de: (attributes) => `Ohne ${attributes} gibt es nichts zu zeigen.`,
  ar: (attributes) => `لا شيء يُعرض بلا ${attributes}.`,
};
