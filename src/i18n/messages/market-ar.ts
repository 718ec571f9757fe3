import type { MarketMessages } from '../market-messages.js';
import { isolate } from './ar.js';

export const ar: MarketMessages = {
  boxOfficeOf: (title) => `إيرادات ${isolate(title)}`,
  noFigures: (title) => `لا تُعرف أي أرقام عن ${isolate(title)}.`,
  inMillions: (gross, since) => `${gross}، بملايين الدولارات الأمريكية${since && `، ${since}`}`,
  sinceRelease: (day) => `منذ صدوره في ${day}`,
  daysSinceRelease: 'بحسب الأيام منذ الصدور',
  later: 'لاحقًا',
  estimate: 'تقدير',
  reported: 'رقم معلن',
  range: 'نطاق المصادر',
  someDay: 'أحد هذه الأيام',
  estimated: (what) => `${what} (تقدير)`,
  compared: 'مقارنة العناوين',
  allFigures: (count) => `كل الأرقام (${count})`,
  day: 'اليوم',
  amount: 'المبلغ',
  source: 'المصدر',
  unknown: 'غير معروف',
};
