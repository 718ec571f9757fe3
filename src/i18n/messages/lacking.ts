/**
 * What is said of a tag without the attribute that it cannot do without; few pages have to say it, so it comes by itself, in every language.
 */
import type { directions } from '../languages.js';

/** Gets the attributes that are not there, as one text, and how many they are. */
export const lacking: Readonly<Record<keyof typeof directions, (attributes: string, count: number) => string>> = {
  en: (attributes) => `This widget’s tag has no ${attributes}: it does not say what to show.`,
  de: (attributes, count) => `Dem Tag dieses Widgets ${count > 1 ? 'fehlen' : 'fehlt'} ${attributes}: Was zu zeigen ist, sagt es nicht.`,
  ar: (attributes) => `وسم هذا العنصر بلا ${attributes}: لا يُعرف ما الذي ينبغي عرضه.`,
};
