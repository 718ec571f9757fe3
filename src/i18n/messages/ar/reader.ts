import type { ReaderMessages } from '../reader-messages.js';
import { isolate } from './messages.js';

export const ar: ReaderMessages = {
  hiddenPart: 'حرق للأحداث',
  hideAgain: 'إخفاء من جديد',

  whatSeen: 'ماذا شاهدت؟',
  haveSeen: 'شاهدتُ',
  whySay: 'ضع علامة على ما شاهدته، فتظهر أحداثه في كل صفحات هذا الموقع.',
  upTo: 'شاهدتُ كل شيء حتى',
  noneChosen: 'اختر عنوانًا',
  forget: 'مسح الكل',
  keptHere: 'يُحفظ على هذا الجهاز فقط.',
  notKept: 'هذا الجهاز لا يحفظ شيئًا: يبقى ذلك إلى أن تغادر هذه الصفحة.',
  needsScript: 'لا يمكن تذكّر شيء من دون JavaScript: يبقى مخفيًا كل ما يكشف قصة.',
  noTitles: 'لم يصدر بعدُ ما يُشاهَد.',

  watchIn: { release: 'بحسب ترتيب الصدور', story: 'بحسب ترتيب القصة' },
  titleKind: { film: 'فيلم', series: 'مسلسل', game: 'لعبة', comic: 'قصة مصوّرة' },
  seenCount: (seen, all) => `شوهد ${seen} من ${all}`,
  timeLeft: (time) => `بقي ${time}`,
  timeLeftAtLeast: (time) => `بقي ${time} على الأقل`,
  allSeen: 'شوهد الكل',
  notOut: 'لم يصدر بعد',
  placeDisputed: 'تختلف المصادر في موضعه',
  placeUnknown: 'موضعه غير معروف',
  orderContradicted: 'ما يُروى عن ترتيب القصة متناقض: هذا ترتيب الصدور.',

  related: 'مقالات ذات صلة',
  relatedTo: (title) => `المزيد عن ${isolate(title)}`,
  someHidden: (titles) => `بعضها مخفي إلى أن تشاهد ${titles}.`,
  allHidden: (titles) => `مخفي إلى أن تشاهد ${titles}.`,
  someHiddenPart: 'بعضها مخفي لأنه يكشف أحداث قصة.',
  allHiddenPart: 'مخفية لأنها تكشف أحداث قصة.',
};
