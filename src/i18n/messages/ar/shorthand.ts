import type { ShorthandMessages } from '../shorthand-messages.js';

const code = (text: string): string => `\u2068${text}\u2069`;

export const ar: ShorthandMessages = {
  noElement: (name, nearest, all) => `لا يوجد عنصر باسم «${code(name)}». ${nearest ? `هل تقصد ${nearest}؟` : `الموجود: ${all}.`}`,
  noOption: (option, element, nearest, all) => `ليس للعنصر ${code(element)} خيار باسم «${code(option)}»، فيُعرض من دونه. ${nearest ? `هل تقصد ${nearest}؟` : `الموجود: ${all}.`}`,
  noTitle: (element, option) => `لا شيء يسمّي فيلم العنصر ${code(element)}: اكتب الخيار ${code(option)}، أو حدّد شكل عناوين الأفلام في ${code('wick:films')}.`,
  noValue: (element, option) => `يحتاج العنصر ${code(element)} إلى قيمة للخيار ${code(option)}.`,
  inSentence: (element) => `العنصر ${code(element)} كتلة مستقلة ولا يصح داخل جملة: ضعه في فقرة خاصة به.`,
  unpaired: `لم يُغلق الرمز المختصر حيث فُتح: يجب أن يقع ${code('[wick …]')} و${code('[/wick]')} في الفقرة نفسها.`,
};
