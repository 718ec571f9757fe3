import type { SpoilerLevel } from '../../../domain/ledger/catalogue.js';
import type { ReleaseWay } from '../../../domain/releases/release-way.js';
import type { Season } from '../../../domain/dates/plain-date.js';
import type { ReleaseWords, WholeMessages } from '../messages.js';

/** Names are in Latin letters; isolating marks keep their punctuation on the right side. */
export const isolate = (text: string): string => `\u2068${text}\u2069`;

const opens: Readonly<Record<ReleaseWay, string>> = {
  theatrical: 'يبدأ عرض',
  premiere: 'يُقام العرض الأول لفيلم',
  digital: 'يتوفر للشراء والإيجار',
  disc: 'يصدر على أقراص',
  streaming: 'يبدأ بث',
  out: 'يصدر',
};

const after: Readonly<Record<ReleaseWay, string>> = {
  theatrical: ' في دور السينما',
  premiere: '',
  digital: '',
  disc: '',
  streaming: '',
  out: '',
};

const where: Readonly<Record<ReleaseWay, (place: string | undefined) => string>> = {
  theatrical: () => 'في دور السينما',
  premiere: (place) => (place ? `العرض الأول في ${isolate(place)}` : 'العرض الأول'),
  digital: () => 'للشراء والإيجار',
  disc: () => 'على أقراص',
  streaming: (place) => (place ? `يُعرض على ${isolate(place)}` : 'متاح للبث'),
  out: () => 'متاح',
};

const plots: Readonly<Record<SpoilerLevel, string>> = { 1: 'كيف يبدأ', 2: 'ما يحدث في', 3: 'كيف ينتهي' };
const seasonNames: Readonly<Record<Season, string>> = { spring: 'ربيع', summer: 'صيف', autumn: 'خريف', winter: 'شتاء' };

const there = ({ way, place }: ReleaseWords): string => where[way](place);

export const ar: WholeMessages = {
  language: 'ar',
  direction: 'rtl',
  isolate,
  season: (season, year) => `${seasonNames[season]} ${year}`,
  inMarket: (text, market) => `${text} (${market})`,

  phase: {
    unknown: () => 'لا موعد معروف',
    dated: (release) => `${there(release)} ابتداءً من ${release.date}`,
    'opening-today': (release) => `${there(release)} ابتداءً من اليوم`,
    'in-cinemas': () => 'في دور السينما الآن',
    'at-home': () => 'للمشاهدة في المنزل',
    streaming: there,
  },
  field: {
    date: 'الإصدار',
    runtime: 'المدة',
    rating: 'التصنيف',
    director: () => 'الإخراج',
    writers: () => 'السيناريو',
    distributor: 'التوزيع',
    cast: 'بطولة',
  },
  asOf: (day) => `بحسب المعروف في ${day}`,
  updated: 'مُحدَّث',
  corrected: 'مُصحَّح',
  was: (before) => `كان ${before}`,
  said: (publisher, day) => (day ? `${isolate(publisher)}، ${day}` : isolate(publisher)),
  attributed: (text, said) => `${text} (${said})`,
  disputed: 'المصادر مختلفة',
  hidden: (level, title, count) => `حرق للأحداث${count ? ` (مخفي: ${count})` : ''}: ${plots[level]} ${isolate(title)}`,
  showIt: 'إظهار',

  until: {
    theatrical: 'حتى بدء عرضه في دور السينما',
    premiere: 'حتى عرضه الأول',
    digital: 'حتى توفره للشراء والإيجار',
    disc: 'حتى صدوره على أقراص',
    streaming: 'حتى بدء بثه',
    out: 'حتى صدوره',
  },
  comes: (title, way, distance, date) => `${opens[way]} ${isolate(title)}${after[way]} ${distance}، في ${date}.`,
  comesToday: (title, way) => `${opens[way]} ${isolate(title)}${after[way]} اليوم.`,
  today: 'اليوم',
  partlyDated: (title, date) => `أُعلن أن ${isolate(title)} سيصدر في ${date}، ولم يُحدَّد اليوم بعد.`,
  undated: (title) => `لم يُعلن موعد إصدار ${isolate(title)} بعد.`,
  cameOut: (way, date) => {
    if (way === 'theatrical') return `بدأ عرضه في دور السينما في ${date}`;
    return way === 'premiere' ? `أُقيم عرضه الأول في ${date}` : `${where[way](undefined)} منذ ${date}`;
  },
  dateHistory: 'مواعيد سابقة',
  moved: (date, movedOn) => (movedOn ? `${date}، وتغيّر في ${movedOn}` : date),
  addToCalendar: 'أضف إلى التقويم',

  castOf: (title) => `طاقم تمثيل ${isolate(title)}`,
  roleGroup: { lead: 'أدوار رئيسية', supporting: 'أدوار مساندة', cameo: 'ظهور خاص', voice: 'أصوات' },
  otherRoles: 'آخرون',
  returning: 'عائد',
  returningCast: 'العائدون',
  newCast: 'الجدد',
  as: 'بدور',
  undisclosed: 'دور غير معلن',
  formerly: (names) => `سابقًا ${names}`,
  wasUndisclosed: 'لم يُعلن في البداية',
  finalRole: 'الدور الأخير',
  memoriam: (born, died) => (born ? `${born}–${died}` : `توفي ${died}`),
  showAll: (count) => `عرض الكل (${count})`,
  showFewer: 'عرض أقل',
  noCast: (title) => `لا يُعرف طاقم تمثيل ${isolate(title)}.`,

  status: {
    rumoured: 'شائعة',
    talks: 'قيد التفاوض',
    announced: 'أُعلن عنه',
    writing: 'قيد الكتابة',
    filming: 'قيد التصوير',
    'post-production': 'في مرحلة ما بعد الإنتاج',
    released: 'صدر',
    cancelled: 'أُلغي',
  },
  about: (amount) => `نحو ${amount}`,
  nowIs: (value) => `الآن ${value}`,
  whatIsKnown: 'ما هو معروف',
  whenThisRan: (day) => `عند النشر، ${day}`,
  notKnownThen: 'لم يكن معروفًا حينها',
  dollars: (amount) => `${amount} دولار`,
  sources: 'المصادر',

  noSuch: (id, nearest, all) =>
    `لا يوجد هنا عنوان «${isolate(id)}». ${nearest ? `هل تقصد ${isolate(nearest)}؟` : `الموجود: ${isolate(all)}.`}`,
  badLanguage: (language, used) => `لا توجد جمل للغة «${isolate(language)}»؛ تُستخدم ${isolate(used)}.`,
  badValue: (attribute, value, used) => `${isolate(`${attribute}="${value}"`)} غير مقروء؛ يُستخدم ${isolate(used)}.`,
  noField: (field, nearest, all) => `لا يوجد هنا حقل باسم “${isolate(field)}”. ${nearest ? `هل تقصد ${nearest}؟` : `الموجود: ${all}.`}`,
  unfetched: 'تعذّر جلب جزء من البيانات.',
};
