import type { FrameMessages } from '../frame-messages.js';
import { isolate } from './messages.js';

export const ar: FrameMessages = {
  about: (title) => `عن ${isolate(title)}`,
  releaseOf: (title) => `موعد عرض ${isolate(title)}`,
  quoteAbout: (title) => `اقتباس عن ${isolate(title)}`,
  skip: 'الانتقال إلى نهاية هذا الإطار',
  textVersion: 'النسخة النصية',
  embedsOf: (site) => `إطارات ${isolate(site)} القابلة للتضمين`,
  pasteOne: 'الصق المقطع في المقالة حيث يجب أن يظهر الإطار.',
  onceAPage: 'أضف هذا النص البرمجي مرة واحدة في كل صفحة: فهو يضبط ارتفاع كل إطار على محتواه.',
  inFrame: 'الإطار وحده',
};
