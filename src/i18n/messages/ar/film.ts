import type { FilmMessages } from '../film-messages.js';
import { isolate } from './messages.js';

export const ar: FilmMessages = {
  crewOf: (title) => `طاقم عمل ${isolate(title)}`,
  noCrew: (title) => `لا يُعرف أحد من طاقم عمل ${isolate(title)}.`,
  job: {
    director: () => 'الإخراج',
    showrunner: () => 'الإشراف على المسلسل',
    developer: () => 'التطوير',
    writer: () => 'السيناريو',
    producer: () => 'الإنتاج',
    'executive-producer': () => 'الإنتاج التنفيذي',
    composer: () => 'الموسيقى',
    cinematographer: () => 'التصوير',
    editor: () => 'المونتاج',
  },

  storyOf: (title) => `قصة ${isolate(title)}`,
  noStory: (title) => `لا يُعرف شيء عن قصة ${isolate(title)}.`,
  spoilersFor: (title) => `حرق لأحداث ${isolate(title)}:`,
  plotPart: { 1: 'كيف تبدأ القصة', 2: 'ماذا يحدث', 3: 'كيف تنتهي' },
};
