import type { StoryMessages } from '../story-messages.js';
import { isolate } from './messages.js';

export const ar: StoryMessages = {
  line: {
    story: 'القصة بترتيب أحداثها',
    release: 'بترتيب الإصدار',
    watch: 'ما يُشاهَد وبأي ترتيب',
    production: 'كيف صُنعت',
  },
  orderBy: 'الترتيب',
  lens: { story: 'القصة', release: 'الإصدار', watch: 'المشاهدة', production: 'الإنتاج' },
  loose: { story: 'بلا موضع في القصة', release: 'بلا موعد بعد', watch: 'بلا موعد بعد', production: 'اليوم غير معروف' },
  before: (titles) => `قبل ${titles}`,
  after: (titles) => `بعد ${titles}`,
  during: (titles) => `خلال ${titles}`,
  toldIn: (title) => `يُروى في ${isolate(title)}`,
  setBefore: (title) => `تدور أحداثه قبل ${isolate(title)}`,
  emptyLine: 'لا يُعرف شيء عن هذا الجزء.',
  cycle: 'ما قيل عن ترتيب أحداث القصة متناقض. العناوين هنا بترتيب إصدارها.',
  cycleOf: (ids) => `ترتيب أحداث القصة متناقض: ${ids}. يُستخدم ترتيب الإصدار.`,

  noCredits: (person) => `لا تُعرف أعمال ${isolate(person)}.`,
  undated: 'بلا موعد',
  noPerson: (id, nearest) => `لا يوجد هنا شخص «${isolate(id)}».${nearest && ` هل تقصد ${nearest}؟`}`,

  playedBy: (actors) => `بأداء ${actors}`,
  noAppearances: (character) => `لا يُعرف أين يظهر ${isolate(character)}.`,
  bounty: 'المكافأة على الرأس',
  noCharacter: (id, nearest) => `لا توجد هنا شخصية «${isolate(id)}».${nearest && ` هل تقصد ${nearest}؟`}`,

  appearances: 'من يظهر وأين',
  character: 'الشخصية',
  role: { lead: 'رئيسي', supporting: 'مساند', cameo: 'ظهور خاص', voice: 'صوت', other: 'يظهر' },
  untold: 'لا شيء مذكور',
  emptyTable: 'لا يُعرف أي ظهور.',
};
