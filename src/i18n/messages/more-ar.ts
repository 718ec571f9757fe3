import type { MoreMessages } from '../more-messages.js';

/** Names are written in Latin letters here: isolating marks keep their punctuation on their own side. */
const isolate = (text: string): string => `\u2068${text}\u2069`;

export const ar: MoreMessages = {
  historyOf: (title) => `مواعيد إصدار ${isolate(title)}`,
  announcedDate: 'الموعد',
  announcedOn: 'أُعلن في',
  announcedBy: 'المصدر',
  later: (distance) => `تأخّر ${distance}`,
  earlier: (distance) => `تقدّم ${distance}`,
  correctedDate: 'مُصحَّح',
  noDates: (title) => `لم يُعلن أي موعد لإصدار ${isolate(title)}.`,
  sources: 'المصادر',
  noSources: 'لا تعرض هذه الصفحة أي مصدر.',
  edition: (version, day) => `البيانات ${version} بتاريخ ${day}`,
  shownIn: (title) => `معروض مع ${isolate(title)}`,
};
