import type { MediaMessages } from '../media-messages.js';
import { isolate } from './messages.js';

export const ar: MediaMessages = {
  questionsAbout: (title) => `أسئلة عن ${isolate(title)}`,
  noQuestions: (title) => `لا يوجد هنا جواب عن أي سؤال بشأن ${isolate(title)}.`,
  noSuchQuestion: (id, nearest, all) => `لا يوجد هنا سؤال باسم “${isolate(id)}”. ${nearest ? `هل تقصد ${nearest}؟` : `الموجود: ${all}.`}`,
  noAnswer: 'لا جواب حتى الآن.',
  noAnswerThen: 'لم يكن هناك جواب حينها.',
  answeredThen: (published) => `كان الجواب عند نشر المقال في ${published}:`,
  answeredBefore: 'الجواب السابق:',
  linkTo: (question) => `رابط هذا السؤال: ${isolate(question)}`,

  noQuote: (title) => `لا يوجد اقتباس مسجّل عن ${isolate(title)}.`,
  noSuchQuote: (id, nearest, all) => `لا يوجد هنا اقتباس باسم “${isolate(id)}”. ${nearest ? `هل تقصد ${nearest}؟` : `الموجود: ${all}.`}`,
  source: 'المصدر:',
  does: {
    director: 'إخراج',
    showrunner: 'الإشراف على المسلسل',
    developer: 'تطوير',
    writer: 'سيناريو',
    producer: 'إنتاج',
    'executive-producer': 'الإنتاج التنفيذي',
    composer: 'موسيقى',
    cinematographer: 'تصوير',
    editor: 'مونتاج',
  },
  jobsOn: (jobs, title) => `${jobs}: ${isolate(title)}`,
  plays: (character, title) => `${isolate(character)} في ${isolate(title)}`,
  inCastOf: (title) => `من ممثلي ${isolate(title)}`,
};
