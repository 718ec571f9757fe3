## Words of cards, casts, phases and facts. Pages in this language load them first.

main-season =
    { $season ->
        [spring] ربيع { $year }
        [summer] صيف { $year }
        [autumn] خريف { $year }
       *[winter] شتاء { $year }
    }
main-in-market = { $text } ({ $market })
main-phase =
    .unknown = لا موعد معروف
    .dated =
        { $way ->
            [theatrical] في دور السينما ابتداءً من { $date }
            [premiere]
                { $place ->
                    [none] العرض الأول: { $date }
                   *[other] العرض الأول في { ISOLATE($place) }: { $date }
                }
            [digital] للشراء والإيجار ابتداءً من { $date }
            [disc] على أقراص ابتداءً من { $date }
            [streaming]
                { $place ->
                    [none] متاح للبث ابتداءً من { $date }
                   *[other] يُعرض على { ISOLATE($place) } ابتداءً من { $date }
                }
           *[out] متاح ابتداءً من { $date }
        }
    .opening-today =
        { $way ->
            [theatrical] في دور السينما ابتداءً من اليوم
            [premiere]
                { $place ->
                    [none] العرض الأول اليوم
                   *[other] العرض الأول اليوم في { ISOLATE($place) }
                }
            [digital] للشراء والإيجار ابتداءً من اليوم
            [disc] على أقراص ابتداءً من اليوم
            [streaming]
                { $place ->
                    [none] متاح للبث ابتداءً من اليوم
                   *[other] يُعرض على { ISOLATE($place) } ابتداءً من اليوم
                }
           *[out] متاح ابتداءً من اليوم
        }
    .in-cinemas = في دور السينما الآن
    .at-home = للمشاهدة في المنزل
    .streaming =
        { $way ->
            [theatrical] في دور السينما
            [premiere]
                { $place ->
                    [none] العرض الأول
                   *[other] العرض الأول في { ISOLATE($place) }
                }
            [digital] للشراء والإيجار
            [disc] على أقراص
            [streaming]
                { $place ->
                    [none] متاح للبث
                   *[other] يُعرض على { ISOLATE($place) }
                }
           *[out] متاح
        }
main-field =
    .date = الإصدار
    .runtime = المدة
    .rating = التصنيف
    .distributor = التوزيع
    .cast = بطولة
main-makers =
    .director = الإخراج
    .writers = السيناريو
main-as-of = بحسب المعروف في { $day }
main-updated = مُحدَّث
main-corrected = مُصحَّح
main-was = كان { $before }
main-said =
    { $day ->
        [none] { ISOLATE($publisher) }
       *[other] { ISOLATE($publisher) }، { $day }
    }
main-attributed = { $text } ({ $said })
main-disputed = المصادر مختلفة
main-hidden =
    { $level ->
        [1]
            { $count ->
                [none] حرق للأحداث: كيف يبدأ { ISOLATE($title) }
               *[other] حرق للأحداث (مخفي: { $count }): كيف يبدأ { ISOLATE($title) }
            }
        [2]
            { $count ->
                [none] حرق للأحداث: ما يحدث في { ISOLATE($title) }
               *[other] حرق للأحداث (مخفي: { $count }): ما يحدث في { ISOLATE($title) }
            }
       *[3]
            { $count ->
                [none] حرق للأحداث: كيف ينتهي { ISOLATE($title) }
               *[other] حرق للأحداث (مخفي: { $count }): كيف ينتهي { ISOLATE($title) }
            }
    }
main-show-it = إظهار
main-comes-today =
    { $way ->
        [theatrical] يبدأ عرض { ISOLATE($title) } في دور السينما اليوم.
        [premiere] يُقام العرض الأول لفيلم { ISOLATE($title) } اليوم.
        [digital] يتوفر للشراء والإيجار { ISOLATE($title) } اليوم.
        [disc] يصدر على أقراص { ISOLATE($title) } اليوم.
        [streaming] يبدأ بث { ISOLATE($title) } اليوم.
       *[out] يصدر { ISOLATE($title) } اليوم.
    }
main-partly-dated = أُعلن أن { ISOLATE($title) } سيصدر في { $date }، ولم يُحدَّد اليوم بعد.
main-undated = لم يُعلن موعد إصدار { ISOLATE($title) } بعد.
main-came-out =
    { $way ->
        [theatrical] بدأ عرضه في دور السينما في { $date }
        [premiere] أُقيم عرضه الأول في { $date }
        [digital] للشراء والإيجار منذ { $date }
        [disc] على أقراص منذ { $date }
        [streaming] متاح للبث منذ { $date }
       *[out] متاح منذ { $date }
    }
main-date-history = مواعيد سابقة
main-moved =
    { $movedOn ->
        [none] { $date }
       *[other] { $date }، وتغيّر في { $movedOn }
    }
main-cast-of = طاقم تمثيل { ISOLATE($title) }
main-role-group =
    .lead = أدوار رئيسية
    .supporting = أدوار مساندة
    .cameo = ظهور خاص
    .voice = أصوات
main-other-roles = آخرون
main-returning = عودة
main-returning-cast = العائدون
main-new-cast = الجدد
main-as = بدور
main-undisclosed = دور غير معلن
main-formerly = سابقًا { $names }
main-was-undisclosed = لم يُعلن في البداية
main-final-role = الدور الأخير
main-memoriam =
    { $born ->
        [none] الوفاة: { $died }
       *[other] { $born }–{ $died }
    }
main-show-all = عرض الكل ({ $count })
main-show-fewer = عرض أقل
main-no-cast = لا يُعرف طاقم تمثيل { ISOLATE($title) }.
main-status =
    .rumoured = شائعة
    .talks = قيد التفاوض
    .announced = أُعلن عنه
    .writing = قيد الكتابة
    .filming = قيد التصوير
    .post-production = في مرحلة ما بعد الإنتاج
    .released = صدر
    .cancelled = أُلغي
main-about = نحو { $amount }
main-today = اليوم
main-dollars = { $amount } دولار
main-sources = المصادر
main-bad-value = {"\u2068"}{ $attribute }="{ $value }"{"\u2069"} غير مقروء؛ يُستخدم { ISOLATE($used) }.
main-unfetched = تعذّر جلب جزء من البيانات.

## Running countdowns.

countdown-until =
    .theatrical = حتى بدء عرضه في دور السينما
    .premiere = حتى عرضه الأول
    .digital = حتى توفره للشراء والإيجار
    .disc = حتى صدوره على أقراص
    .streaming = حتى بدء بثه
    .out = حتى صدوره
countdown-comes =
    { $way ->
        [theatrical] يبدأ عرض { ISOLATE($title) } في دور السينما { $distance }، في { $date }.
        [premiere] يُقام العرض الأول لفيلم { ISOLATE($title) } { $distance }، في { $date }.
        [digital] يتوفر للشراء والإيجار { ISOLATE($title) } { $distance }، في { $date }.
        [disc] يصدر على أقراص { ISOLATE($title) } { $distance }، في { $date }.
        [streaming] يبدأ بث { ISOLATE($title) } { $distance }، في { $date }.
       *[out] يصدر { ISOLATE($title) } { $distance }، في { $date }.
    }
countdown-add-to-calendar = أضف إلى التقويم

## Facts in sentences, and what does not exist.

fact-now-is = الآن { $value }
fact-what-is-known = ما هو معروف
fact-when-this-ran = عند النشر، { $day }
fact-not-known-then = لم يكن معروفًا حينها
fact-no-such =
    { $nearest ->
        [none] لا يوجد هنا عنوان «{ ISOLATE($id) }». الموجود: { ISOLATE($all) }.
       *[other] لا يوجد هنا عنوان «{ ISOLATE($id) }». هل تقصد { ISOLATE($nearest) }؟
    }
fact-no-field =
    { $nearest ->
        [none] لا يوجد هنا حقل باسم «{ ISOLATE($field) }». الموجود: { $all }.
       *[other] لا يوجد هنا حقل باسم «{ ISOLATE($field) }». هل تقصد { $nearest }؟
    }
fact-missing-attribute = لا شيء يُعرض بلا { $attributes }.

## Crew and story of a title.

film-crew-of = طاقم عمل { ISOLATE($title) }
film-no-crew = لا يُعرف أحد من طاقم عمل { ISOLATE($title) }.
film-job =
    .director = الإخراج
    .showrunner = الإشراف على المسلسل
    .developer = التطوير
    .writer = السيناريو
    .producer = الإنتاج
    .executive-producer = الإنتاج التنفيذي
    .composer = الموسيقى
    .cinematographer = التصوير
    .editor = المونتاج
film-story-of = قصة { ISOLATE($title) }
film-no-story = لا يُعرف شيء عن قصة { ISOLATE($title) }.
film-spoilers-for = حرق لأحداث { ISOLATE($title) }:
film-plot-part =
    .level-1 = كيف تبدأ القصة
    .level-2 = ماذا يحدث
    .level-3 = كيف تنتهي

## Grosses, videos, ways to watch, and progress.

market-box-office-of = إيرادات { ISOLATE($title) }
market-no-figures = لا تُعرف أي أرقام عن { ISOLATE($title) }.
market-gross-by =
    .domestic = الولايات المتحدة وكندا حتى { $day }
    .worldwide = عالميًا حتى { $day }
market-last-gross =
    .domestic = الولايات المتحدة وكندا، آخر رقم: { $day }
    .worldwide = عالميًا، آخر رقم: { $day }
market-known-by = حتى { $day }
market-day-of-run = اليوم { $day } من العرض
market-budget-of = الميزانية { $amount }
market-in-millions =
    { $since ->
        [none] { $gross }، بملايين الدولارات الأمريكية
       *[other] { $gross }، بملايين الدولارات الأمريكية، { $since }
    }
market-since-release = منذ صدوره في { $day }
market-estimate = تقدير
market-reported = رقم معلن
market-range = نطاق المصادر
market-some-day = أحد هذه الأيام
market-all-figures = كل الأرقام ({ $count })
market-day = اليوم
market-amount = المبلغ
market-source = المصدر
market-unknown = غير معروف
market-video-of =
    .teaser = الإعلان التشويقي لـ{ ISOLATE($title) }
    .trailer = الإعلان الترويجي لـ{ ISOLATE($title) }
    .clip = مقطع من { ISOLATE($title) }
    .featurette = كواليس { ISOLATE($title) }
market-no-trailer-yet = لا يوجد إعلان ترويجي لـ{ ISOLATE($title) } حتى الآن.
market-no-trailer = لا يُعرف إعلان ترويجي لـ{ ISOLATE($title) }.
market-play-of = تشغيل: { ISOLATE($video) }، { ISOLATE($title) }
market-cannot-show = لا يمكن تشغيل هذا الفيديو هنا.
market-watch-at = المشاهدة على { ISOLATE($host) }
market-consent = عند التشغيل يُحمَّل الفيديو من { ISOLATE($host) }، فيعرف عنوانك وقد يخزّن بيانات على جهازك.
market-remember = لا تسأل مجددًا على هذا الجهاز
market-remembered = تُشغَّل مقاطع { ISOLATE($host) } على هذا الجهاز دون سؤال.
market-ask-again = السؤال من جديد
market-not-kept = لا يحتفظ جهازك بشيء من هذه الصفحة: يبقى اختيارك حتى تغادرها.
market-other-videos = مقاطع أخرى
market-where-heading =
    .watch = أين يمكن مشاهدة { ISOLATE($title) }
    .play = أين يمكن لعب { ISOLATE($title) }
    .read = أين يمكن قراءة { ISOLATE($title) }
market-where-unknown =
    .watch = لا يُعرف أين يمكن مشاهدة { ISOLATE($title) }.
    .play = لا يُعرف أين يمكن لعب { ISOLATE($title) }.
    .read = لا يُعرف أين يمكن قراءة { ISOLATE($title) }.
market-region = البلد
market-cinemas-only = في دور السينما فقط حاليًا
market-home =
    .theatrical = في دور السينما
    .streaming = بالبث
    .digital = للشراء والإيجار
    .disc = على أقراص
market-copy =
    .theatrical = في صالات الألعاب
    .streaming = بالبث
    .digital = للتنزيل
    .disc = في المتاجر
market-here = منذ { $date }
market-coming = ابتداءً من { $date }
market-day-unknown = اليوم غير معروف
market-checked = تاريخ التحقق: { $day }
market-worldwide = في جميع أنحاء العالم
market-unknown-for = لا شيء معروف عن منطقتك ({ $region }).
market-known-for = المعروف يخص: { $regions }.
market-disclosure = قد يكسب الناشر مالًا عند اتباع هذه الروابط.
market-status-of = وضع { ISOLATE($title) }
market-no-status = لا يُعرف إلى أي مرحلة وصل { ISOLATE($title) }.
market-dated = حُدِّد موعده
market-standing =
    .rumoured = شائعة
    .estimated = تقدير
    .reported = بحسب تقرير
    .announced = إعلان
    .confirmed = مؤكَّد
    .corrected = مُصحَّح
market-told =
    { $day ->
        [none] { $standing }:
       *[other] { $day }، { $standing }:
    }
market-step-back = خطوة إلى الوراء
market-not-yet = ليس بعد: { $steps }
market-no-word-since = لا جديد منذ { $day }

## Questions and quotes.

media-questions-about = أسئلة عن { ISOLATE($title) }
media-no-questions = لا يوجد هنا جواب عن أي سؤال بشأن { ISOLATE($title) }.
media-no-such-question =
    { $nearest ->
        [none] لا يوجد هنا سؤال باسم «{ ISOLATE($id) }». الموجود: { $all }.
       *[other] لا يوجد هنا سؤال باسم «{ ISOLATE($id) }». هل تقصد { $nearest }؟
    }
media-no-answer = لا جواب حتى الآن.
media-no-answer-then = لم يكن هناك جواب حينها.
media-answered-then = كان الجواب عند نشر المقال في { $published }:
media-answered-before = الجواب السابق:
media-link-to = رابط هذا السؤال: { ISOLATE($question) }
media-no-quote = لا يوجد اقتباس مسجّل عن { ISOLATE($title) }.
media-no-such-quote =
    { $nearest ->
        [none] لا يوجد هنا اقتباس باسم «{ ISOLATE($id) }». الموجود: { $all }.
       *[other] لا يوجد هنا اقتباس باسم «{ ISOLATE($id) }». هل تقصد { $nearest }؟
    }
media-source = المصدر:
media-does =
    .director = إخراج
    .showrunner = الإشراف على المسلسل
    .developer = تطوير
    .writer = سيناريو
    .producer = إنتاج
    .executive-producer = الإنتاج التنفيذي
    .composer = موسيقى
    .cinematographer = تصوير
    .editor = مونتاج
media-jobs-on = { $jobs }: { ISOLATE($title) }
media-plays = { ISOLATE($character) } في { ISOLATE($title) }
media-in-cast-of = من ممثلي { ISOLATE($title) }

## Release history, sources, changes, and faults of data.

more-history-of = مواعيد إصدار { ISOLATE($title) }
more-announced-date = الموعد
more-announced-on = أُعلن في
more-announced-by = المصدر
more-later = تأخّر { $distance }
more-earlier = تقدّم { $distance }
more-plus = {"\u200E"}+{ $distance }
more-minus = {"\u200E"}−{ $distance }
more-corrected-date = كان { $wrong } خطأً
more-no-dates = لم يُعلن أي موعد لإصدار { ISOLATE($title) }.
more-source-count =
    { $number ->
        [zero] { $count } مصدر
        [one] مصدر واحد
        [two] مصدران
        [few] { $count } مصادر
        [many] { $count } مصدرًا
       *[other] { $count } مصدر
    }
more-no-sources = لا تعرض هذه الصفحة أي مصدر.
more-source-kind =
    .official = الاستوديو وصنّاع العمل
    .trade = الصحافة المتخصصة
    .press = الصحف والوكالات والمجلات
    .site = مواقع السينما والترفيه
    .open = المدونات والمواقع التشاركية ومواقع التجميع
more-cited-sources = مصادر ما كنت تقرؤه: { $some } من { $all }
more-all-sources = عرض الكل
more-back-to-widget = العودة إلى موضع القراءة
more-edition = البيانات { $version } بتاريخ { $day }
more-field-name =
    .name = العنوان
    .status = الحالة
    .release-date = في دور السينما
    .premiere-date = العرض الأول
    .digital-date = للشراء والإيجار
    .disc-date = على أقراص
    .streaming-date = البث ابتداءً من
    .streaming-home = البث على
    .runtime = المدة
    .rating = التصنيف
    .distributor = التوزيع
    .logline = القصة
    .director = الإخراج
    .writer = السيناريو
    .producer = الإنتاج
    .executive-producer = الإنتاج التنفيذي
    .composer = الموسيقى
    .cinematographer = التصوير
    .editor = المونتاج
    .showrunner = المشرف على المسلسل
    .developer = التطوير
    .budget = الميزانية
    .opening = عطلة الافتتاح، الولايات المتحدة وكندا
    .opening-worldwide = عطلة الافتتاح عالميًا
    .second-weekend = العطلة الثانية، الولايات المتحدة وكندا
    .domestic = الإيرادات، الولايات المتحدة وكندا
    .worldwide = الإيرادات عالميًا
    .born = تاريخ الميلاد
    .died = تاريخ الوفاة
    .aliases = يُعرف أيضًا باسم
    .allegiance = الانتماء
    .fate = المصير
more-changes-since = ما تغيّر منذ { $day }
more-no-changes = لم يتغيّر شيء مما ذُكر هنا منذ { $day }.
more-change-kind =
    .development = ما أصبح مختلفًا
    .correction = ما كان خطأ
more-changed = { $after }، { $past }
more-past =
    .corrected = وذُكر خطأً: { $before }
    .disputed = كان { $before }
    .settled = وكانت المصادر مختلفة: { $before }
    .up = بعد أن كان { $before }
    .down = بعد أن كان { $before }
    .added = والجديد: { $before }
    .replaced = ولم يعد { $before }
    .phase = حينها: { $before }
more-role-of = دور { ISOLATE($person) }
more-joined-cast = انضموا إلى طاقم التمثيل
more-unpublished = لا يُعرف متى نُشر هذا المقال: اكتب يومًا في «since» أو في «published» لدى المزوّد.
more-bad-data = أخطاء في البيانات ({ $count }): { ISOLATE($first) }
more-unread =
    .blocked =
        { $detail ->
            [none] تعذّر الوصول إلى مجموعة البيانات.
           *[other] تعذّر الوصول إلى مجموعة البيانات ({ ISOLATE($detail) }).
        }
    .status =
        { $detail ->
            [none] أجاب خادم مجموعة البيانات بخطأ.
           *[other] أجاب خادم مجموعة البيانات بالرمز { $detail }.
        }
    .type =
        { $detail ->
            [none] مجموعة البيانات ليست JSON.
           *[other] مجموعة البيانات ليست JSON بل { ISOLATE($detail) }.
        }
    .too-large =
        { $detail ->
            [none] مجموعة البيانات أكبر من اللازم.
           *[other] مجموعة البيانات أكبر من { $detail } بايت.
        }
    .timeout =
        { $detail ->
            [none] لم تصل مجموعة البيانات في الوقت المناسب.
           *[other] لم تصل مجموعة البيانات خلال { $detail } ملّي ثانية.
        }
    .malformed =
        { $detail ->
            [none] مجموعة البيانات ليست JSON صحيحًا.
           *[other] مجموعة البيانات ليست JSON صحيحًا: { ISOLATE($detail) }.
        }
    .too-deep =
        { $detail ->
            [none] مجموعة البيانات متداخلة أكثر من اللازم.
           *[other] مجموعة البيانات متداخلة أكثر من { $detail } مستوى.
        }
    .too-many =
        { $detail ->
            [none] تحتوي مجموعة البيانات على مداخل كثيرة جدًا.
           *[other] تحتوي مجموعة البيانات على أكثر من { $detail } مدخل.
        }

## Seen titles, hidden spoilers, and related articles.

reader-hidden-part = حرق للأحداث
reader-hide-again = إخفاء من جديد
reader-what-seen = ماذا شاهدت؟
reader-have-seen = شاهدتُ
reader-why-say = ضع علامة على ما شاهدته، فتظهر أحداثه في كل صفحات هذا الموقع.
reader-up-to = شاهدتُ كل شيء حتى
reader-none-chosen = اختر عنوانًا
reader-forget = مسح الكل
reader-kept-here = يُحفظ على هذا الجهاز فقط.
reader-not-kept = هذا الجهاز لا يحفظ شيئًا: يبقى ذلك إلى أن تغادر هذه الصفحة.
reader-needs-script = لا يمكن تذكّر شيء من دون JavaScript: يبقى مخفيًا كل ما يكشف قصة.
reader-no-titles = لم يصدر بعدُ ما يُشاهَد.
reader-watch-in =
    .release = بحسب ترتيب الصدور
    .story = بحسب ترتيب القصة
reader-title-kind =
    .film = فيلم
    .series = مسلسل
    .game = لعبة
    .comic = قصة مصوّرة
reader-seen-count = شوهد { $seen } من { $all }
reader-time-left = بقي { $time }
reader-time-left-at-least = بقي { $time } على الأقل
reader-all-seen = شوهد الكل
reader-not-out = لم يصدر بعد
reader-place-disputed = تختلف المصادر في موضعه
reader-place-unknown = موضعه غير معروف
reader-order-contradicted = ما يُروى عن ترتيب القصة متناقض: هذا ترتيب الصدور.
reader-related = مقالات ذات صلة
reader-related-to = المزيد عن { ISOLATE($title) }
reader-some-hidden = بعضها مخفي إلى أن تشاهد { $titles }.
reader-all-hidden = مخفي إلى أن تشاهد { $titles }.
reader-some-hidden-part = بعضها مخفي لأنه يكشف أحداث قصة.
reader-all-hidden-part = مخفية لأنها تكشف أحداث قصة.

## Timelines, people and characters.

story-line =
    .story = القصة بترتيب أحداثها
    .release = بترتيب الإصدار
    .watch = ما يُشاهَد وبأي ترتيب
    .production = كيف صُنعت
story-order-by = الترتيب
story-lens =
    .story = القصة
    .release = الإصدار
    .watch = المشاهدة
    .production = الإنتاج
story-loose =
    .story = بلا موضع في القصة
    .release = بلا موعد بعد
    .watch = بلا موعد بعد
    .production = اليوم غير معروف
story-before = قبل { $titles }
story-after = بعد { $titles }
story-during = خلال { $titles }
story-told-in = يُروى في { ISOLATE($title) }
story-set-before = تدور أحداثه قبل { ISOLATE($title) }
story-empty-line = لا يُعرف شيء عن هذا الجزء.
story-cycle = ما قيل عن ترتيب أحداث القصة متناقض. العناوين هنا بترتيب إصدارها.
story-cycle-of = ترتيب أحداث القصة متناقض: { $ids }. يُستخدم ترتيب الإصدار.
story-no-credits = لا تُعرف أعمال { ISOLATE($person) }.
story-undated = بلا موعد
story-no-person =
    { $nearest ->
        [none] لا يوجد هنا شخص «{ ISOLATE($id) }».
       *[other] لا يوجد هنا شخص «{ ISOLATE($id) }». هل تقصد { $nearest }؟
    }
story-played-by = بأداء { $actors }
story-no-appearances = لا يُعرف أين يظهر { ISOLATE($character) }.
story-bounty = المكافأة على الرأس
story-no-character =
    { $nearest ->
        [none] لا توجد هنا شخصية «{ ISOLATE($id) }».
       *[other] لا توجد هنا شخصية «{ ISOLATE($id) }». هل تقصد { $nearest }؟
    }
story-appearances = من يظهر وأين
story-character = الشخصية
story-role =
    .lead = رئيسي
    .supporting = مساند
    .cameo = ظهور خاص
    .voice = صوت
    .other = يظهر
story-untold = لا شيء مذكور
story-empty-table = لا يُعرف أي ظهور.

## Feeds and calendars.

feed-feed = ما صار معروفًا عن الأفلام
feed-feed-of = ما صار معروفًا عن { $titles }
feed-headline = { ISOLATE($title) }: { $news }
feed-lead =
    .name = العنوان:
    .status = الحالة:
    .release-date = في دور السينما:
    .premiere-date = العرض الأول:
    .digital-date = للشراء والإيجار ابتداءً من:
    .disc-date = على أقراص ابتداءً من:
    .streaming-date = البث ابتداءً من:
    .streaming-home = البث على:
    .runtime = المدة:
    .rating = التصنيف:
    .distributor = التوزيع:
    .director = الإخراج:
    .writer = السيناريو:
    .producer = الإنتاج:
    .executive-producer = الإنتاج التنفيذي:
    .composer = الموسيقى:
    .cinematographer = التصوير:
    .editor = المونتاج:
    .showrunner = المشرف على المسلسل:
    .developer = التطوير:
    .budget = الميزانية:
    .opening = عطلة الافتتاح، الولايات المتحدة وكندا:
    .opening-worldwide = عطلة الافتتاح عالميًا:
    .second-weekend = العطلة الثانية، الولايات المتحدة وكندا:
    .domestic = الإيرادات، الولايات المتحدة وكندا:
    .worldwide = الإيرادات عالميًا:
feed-plays = { ISOLATE($person) } بدور { $character }
feed-joins = انضم إلى طاقم التمثيل: { $names }
feed-reported = المصدر: { ISOLATE($publisher) }، { $day }
feed-first-trailer = أول إعلان: { $day }
feed-calendar = مواعيد الأفلام
feed-entry =
    .theatrical = { ISOLATE($title) }: في دور السينما
    .premiere =
        { $place ->
            [none] { ISOLATE($title) }: العرض الأول
           *[other] { ISOLATE($title) }: العرض الأول في { ISOLATE($place) }
        }
    .digital = { ISOLATE($title) }: للشراء والإيجار
    .disc = { ISOLATE($title) }: على أقراص
    .streaming =
        { $place ->
            [none] { ISOLATE($title) }: متاح للبث
           *[other] { ISOLATE($title) }: يُعرض على { ISOLATE($place) }
        }
feed-off = { $entry } – لم يعد في هذا اليوم

## Embeds: titles of frames, and the pages around them.

frame-about = عن { ISOLATE($title) }
frame-release-of = موعد عرض { ISOLATE($title) }
frame-quote-about = اقتباس عن { ISOLATE($title) }
frame-skip = الانتقال إلى نهاية هذا الإطار
frame-text-version = النسخة النصية
frame-embeds-of = إطارات { ISOLATE($site) } القابلة للتضمين
frame-paste-one = الصق المقطع في المقالة حيث يجب أن يظهر الإطار.
frame-once-a-page = أضف هذا النص البرمجي مرة واحدة في كل صفحة: فهو يضبط ارتفاع كل إطار على محتواه.
frame-in-frame = الإطار وحده

## Correction notes, and `wick diff`.

note-difference =
    .known = صار معروفًا
    .changed = تغيّر
    .moved = تغيّر الموعد
    .corrected = صُحّح
    .disputed = محل خلاف
    .confirmed = تأكد
    .edited = عُدّل
    .withdrawn = سُحب
    .added = أُضيف
    .removed = حُذف
note-lead =
    .updated = تحديث بتاريخ { $day }:
    .corrected = تصحيح بتاريخ { $day }:
note-note =
    .development = لم يعد { $words } صحيحًا. { $news }.
    .correction = كان { $words } خطأً. { $news }.
    .disputed = تختلف المصادر في { $words }. { $news }.

## Faults in links and shortcodes.

shorthand-no-element =
    { $nearest ->
        [none] لا يوجد عنصر باسم «{ ISOLATE($name) }». الموجود: { $all }.
       *[other] لا يوجد عنصر باسم «{ ISOLATE($name) }». هل تقصد { $nearest }؟
    }
shorthand-no-option =
    { $nearest ->
        [none] ليس للعنصر { ISOLATE($element) } خيار باسم «{ ISOLATE($option) }»، فيُعرض من دونه. الموجود: { $all }.
       *[other] ليس للعنصر { ISOLATE($element) } خيار باسم «{ ISOLATE($option) }»، فيُعرض من دونه. هل تقصد { $nearest }؟
    }
shorthand-no-title = لا شيء يسمّي فيلم العنصر { ISOLATE($element) }: اكتب الخيار { ISOLATE($option) }، أو حدّد شكل عناوين الأفلام في {"\u2068"}wick:films{"\u2069"}.
shorthand-no-value = يحتاج العنصر { ISOLATE($element) } إلى قيمة للخيار { ISOLATE($option) }.
shorthand-in-sentence = العنصر { ISOLATE($element) } كتلة مستقلة ولا يصح داخل جملة: ضعه في فقرة خاصة به.
shorthand-unpaired = لم يُغلق الرمز المختصر حيث فُتح: يجب أن يقع {"\u2068"}[wick …]{"\u2069"} و{"\u2068"}[/wick]{"\u2069"} في الفقرة نفسها.

## Faults that few pages have.

fault-security-policy = لا تسمح سياسة Trusted Types في الصفحة بأي من { ISOLATE($names) }، فتعذّر رسم العناصر.
