## Words of cards, casts, phases and facts. Pages in this language load them first.

main-season =
    { $season ->
        [spring] ilkbahar { $year }
        [summer] yaz { $year }
        [autumn] sonbahar { $year }
       *[winter] kış { $year }
    }
main-in-market = { $text } ({ $market })
main-phase =
    .unknown = Bilinen bir çıkış yok
    .dated =
        { $way ->
            [theatrical] { $date } itibarıyla sinemalarda
            [premiere]
                { $place ->
                    [none] Gala: { $date }
                   *[other] Gala, { $place }: { $date }
                }
            [digital] { $date } itibarıyla kiralama veya satın alma
            [disc] { $date } itibarıyla DVD veya Blu-ray
            [streaming]
                { $place ->
                    [none] { $date } itibarıyla dijital platformda
                   *[other] { $date } itibarıyla yayında: { $place }
                }
           *[out] Çıkış: { $date }
        }
    .opening-today =
        { $way ->
            [theatrical] Bugünden itibaren sinemalarda
            [premiere]
                { $place ->
                    [none] Gala: bugün
                   *[other] Gala, { $place }: bugün
                }
            [digital] Bugünden itibaren kiralama veya satın alma
            [disc] Bugünden itibaren DVD veya Blu-ray
            [streaming]
                { $place ->
                    [none] Bugünden itibaren dijital platformda
                   *[other] Bugünden itibaren yayında: { $place }
                }
           *[out] Bugün çıkıyor
        }
    .in-cinemas = Şimdi sinemalarda
    .at-home = Evde izlenebilir
    .streaming =
        { $way ->
            [theatrical] Sinemalarda
            [premiere]
                { $place ->
                    [none] Gala
                   *[other] Gala, { $place }
                }
            [digital] Kiralama veya satın alma
            [disc] DVD veya Blu-ray
            [streaming]
                { $place ->
                    [none] Dijital platformda
                   *[other] Yayında: { $place }
                }
           *[out] Çıktı
        }
main-field =
    .date = Çıkış
    .runtime = Süre
    .rating = Yaş sınırı
    .distributor = Dağıtım
    .cast = Oyuncular
main-makers =
    .director = Yönetmen
    .writers = Senaryo
main-as-of = { $day } itibarıyla bilinenler
main-updated = Güncellendi
main-corrected = Düzeltildi
main-was = önceden { $before }
main-said =
    { $day ->
        [none] { $publisher }
       *[other] { $publisher }, { $day }
    }
main-attributed = { $text } ({ $said })
main-disputed = Kaynaklar çelişiyor
main-hidden =
    { $level ->
        [1]
            { $count ->
                [none] Spoiler: { $title } nasıl başlıyor
               *[other] { $count } spoiler gizli: { $title } nasıl başlıyor
            }
        [2]
            { $count ->
                [none] Spoiler: { $title } – neler oluyor
               *[other] { $count } spoiler gizli: { $title } – neler oluyor
            }
       *[3]
            { $count ->
                [none] Spoiler: { $title } nasıl bitiyor
               *[other] { $count } spoiler gizli: { $title } nasıl bitiyor
            }
    }
main-show-it = Göster
main-comes-today =
    { $way ->
        [theatrical] { $title } bugün vizyona giriyor.
        [premiere] { $title } galası bugün.
        [digital] { $title } bugünden itibaren kiralanabiliyor veya satın alınabiliyor.
        [disc] { $title } bugün DVD veya Blu-ray olarak çıkıyor.
        [streaming] { $title } bugün dijital platformda yayına giriyor.
       *[out] { $title } bugün çıkıyor.
    }
main-partly-dated = { $title } için duyurulan tarih: { $date }; kesin gün henüz bilinmiyor.
main-undated = { $title } için çıkış tarihi duyurulmadı.
main-came-out =
    { $way ->
        [theatrical] Vizyona girdi: { $date }
        [premiere] Galası yapıldı: { $date }
        [digital] { $date } itibarıyla kiralanabiliyor veya satın alınabiliyor
        [disc] { $date } itibarıyla DVD veya Blu-ray olarak satışta
        [streaming] { $date } itibarıyla dijital platformda
       *[out] Çıktı: { $date }
    }
main-date-history = Önceki tarihler
main-moved =
    { $movedOn ->
        [none] { $date }
       *[other] { $date } (değiştirildi: { $movedOn })
    }
main-cast-of = { $title } oyuncuları
main-role-group =
    .lead = Başroller
    .supporting = Yan roller
    .cameo = Konuk oyuncular
    .voice = Seslendirenler
main-other-roles = Diğerleri
main-returning = Geri dönüyor
main-returning-cast = Geri dönenler
main-new-cast = Yeni katılanlar
main-as = rolü:
main-undisclosed = Açıklanmayan rol
main-formerly = önceden { $names }
main-was-undisclosed = başta açıklanmamıştı
main-final-role = Son rolü
main-memoriam =
    { $born ->
        [none] ö. { $died }
       *[other] { $born }–{ $died }
    }
main-show-all = Tümünü göster ({ $count })
main-show-fewer = Daha az göster
main-no-cast = { $title } oyuncuları bilinmiyor.
main-status =
    .rumoured = söylenti
    .talks = görüşme aşamasında
    .announced = duyuruldu
    .writing = yazılıyor
    .filming = çekiliyor
    .post-production = çekim sonrası aşamada
    .released = çıktı
    .cancelled = iptal edildi
main-about = yaklaşık { $amount }
main-today = Bugün
main-dollars = { $amount } dolar
main-sources = Kaynaklar
main-bad-value = { $attribute }="{ $value }" okunamıyor; kullanılan: { $used }.
main-unfetched = Verilerin bir bölümü alınamadı.

## Running countdowns.

countdown-until =
    .theatrical = sonra sinemalarda
    .premiere = sonra galası var
    .digital = sonra kiralanabilecek veya satın alınabilecek
    .disc = sonra DVD veya Blu-ray olarak çıkıyor
    .streaming = sonra dijital platformda
    .out = sonra çıkıyor
countdown-comes =
    { $way ->
        [theatrical] { $title } { $distance } vizyona giriyor ({ $date }).
        [premiere] { $title } galası { $distance } ({ $date }).
        [digital] { $title } { $distance } kiralanabilecek veya satın alınabilecek ({ $date }).
        [disc] { $title } { $distance } DVD veya Blu-ray olarak çıkıyor ({ $date }).
        [streaming] { $title } { $distance } dijital platformda yayına giriyor ({ $date }).
       *[out] { $title } { $distance } çıkıyor ({ $date }).
    }
countdown-add-to-calendar = Takvime ekle

## Facts in sentences, and what does not exist.

fact-now-is = artık { $value }
fact-what-is-known = Bilinenler
fact-when-this-ran = Yayımlandığında, { $day }
fact-not-known-then = o gün bilinmiyordu
fact-no-such =
    { $nearest ->
        [none] Burada “{ $id }” adlı bir yapım yok. Olanlar: { $all }.
       *[other] Burada “{ $id }” adlı bir yapım yok. Bunu mu demek istediniz: { $nearest }?
    }
fact-no-field =
    { $nearest ->
        [none] Burada “{ $field }” adlı bir alan yok. Olanlar: { $all }.
       *[other] Burada “{ $field }” adlı bir alan yok. Bunu mu demek istediniz: { $nearest }?
    }
fact-missing-attribute = { $attributes } olmadan gösterilecek bir şey yok.

## Crew and story of a title.

film-crew-of = { $title } yapım ekibi
film-no-crew = { $title } yapım ekibi bilinmiyor.
film-job =
    .director =
        { $count ->
            [one] Yönetmen
           *[other] Yönetmenler
        }
    .showrunner = Dizi sorumlusu
    .developer = Geliştiren
    .writer = Senaryo
    .producer =
        { $count ->
            [one] Yapımcı
           *[other] Yapımcılar
        }
    .executive-producer =
        { $count ->
            [one] Yürütücü yapımcı
           *[other] Yürütücü yapımcılar
        }
    .composer = Müzik
    .cinematographer = Görüntü yönetimi
    .editor = Kurgu
film-story-of = { $title } neyi anlatıyor
film-no-story = { $title } neyi anlatıyor, bilinmiyor.
film-spoilers-for = { $title } spoiler’ları:
film-plot-part =
    .level-1 = nasıl başlıyor
    .level-2 = neler oluyor
    .level-3 = nasıl bitiyor

## Grosses, videos, ways to watch, and progress.

market-box-office-of = { $title } hasılatı
market-no-figures = { $title } için bilinen rakam yok.
market-gross-by =
    .domestic = ABD ve Kanada, { $day } itibarıyla
    .worldwide = Dünya geneli, { $day } itibarıyla
market-last-gross =
    .domestic = ABD ve Kanada, son rakam: { $day }
    .worldwide = Dünya geneli, son rakam: { $day }
market-known-by = { $day } itibarıyla
market-day-of-run = vizyonda { $day }. gün
market-budget-of = Bütçe { $amount }
market-in-millions =
    { $since ->
        [none] { $gross }, milyon ABD doları
       *[other] { $gross }, milyon ABD doları, { $since }
    }
market-since-release = çıkışından itibaren ({ $day })
market-estimate = tahmin
market-reported = bildirilen
market-range = kaynakların verdiği aralık
market-some-day = gösterilen günlerden biri
market-all-figures = Tüm rakamlar ({ $count })
market-day = Gün
market-amount = Tutar
market-source = Kaynak
market-unknown = bilinmiyor
market-video-of =
    .teaser = { $title } ön tanıtımı
    .trailer = { $title } fragmanı
    .clip = { $title } yapımından bir sahne
    .featurette = { $title } kamera arkası
market-no-trailer-yet = { $title } fragmanı henüz yok.
market-no-trailer = Bilinen bir { $title } fragmanı yok.
market-play-of = Oynat: { $video }, { $title }
market-cannot-show = Bu video burada oynatılamıyor.
market-watch-at = İzle: { $host }
market-consent = Oynatırsanız video { $host } sitesinden yüklenir; bu site IP adresinizi öğrenir ve cihazınıza veri kaydedebilir.
market-remember = Bu cihazda bir daha sorma
market-remembered = { $host } videoları bu cihazda sorulmadan oynatılıyor.
market-ask-again = Yeniden sor
market-not-kept = Cihazınız bu sayfadan hiçbir şey saklamıyor: seçiminiz sayfadan ayrılana kadar geçerli.
market-other-videos = Diğer videolar
market-where-heading =
    .watch = { $title } nerede izlenir
    .play = { $title } nerede oynanır
    .read = { $title } nerede okunur
market-where-unknown =
    .watch = { $title } nerede izlenebilir, bilinmiyor.
    .play = { $title } nerede oynanabilir, bilinmiyor.
    .read = { $title } nerede okunabilir, bilinmiyor.
market-region = Ülke
market-cinemas-only = Şimdilik yalnızca sinemalarda
market-home =
    .theatrical = Sinemalarda
    .streaming = Dijital platformda
    .digital = Kiralama veya satın alma
    .disc = DVD veya Blu-ray
market-copy =
    .theatrical = Oyun salonlarında
    .streaming = Çevrim içi yayın
    .digital = İndirme
    .disc = Mağazalarda
market-here = { $date } itibarıyla
market-coming = çıkış: { $date }
market-day-unknown = günü bilinmiyor
market-checked = Kontrol: { $day }
market-worldwide = dünya genelinde
market-unknown-for = Ülkeniz için ({ $region }) bilgi yok.
market-known-for = Bilgi bulunan yerler: { $regions }.
market-disclosure = Bu bağlantılara tıklarsanız yayıncı gelir elde edebilir.
market-status-of = { $title } ne durumda
market-no-status = { $title } hangi aşamada, bilinmiyor.
market-dated = Tarihi açıklandı
market-standing =
    .rumoured = söylenti
    .estimated = tahmin
    .reported = haber
    .announced = duyuru
    .confirmed = doğrulama
    .corrected = düzeltme
market-told =
    { $day ->
        [none] { $standing }:
       *[other] { $day }, { $standing }:
    }
market-step-back = Bir adım geri
market-not-yet = Henüz değil: { $steps }
market-no-word-since = { $day } sonrası haber yok

## Questions and quotes.

media-questions-about = { $title } hakkında sorular
media-no-questions = { $title } hakkında burada yanıtlanmış soru yok.
media-no-such-question =
    { $nearest ->
        [none] Burada “{ $id }” adlı bir soru yok. Olanlar: { $all }.
       *[other] Burada “{ $id }” adlı bir soru yok. Bunu mu demek istediniz: { $nearest }?
    }
media-no-answer = Henüz yanıt yok.
media-no-answer-then = O gün yanıt yoktu.
media-answered-then = Yazı yayımlandığında ({ $published }) yanıt şuydu:
media-answered-before = Bir önceki yanıt:
media-link-to = Bu sorunun bağlantısı: { $question }
media-no-quote = { $title } hakkında kayıtlı bir alıntı yok.
media-no-such-quote =
    { $nearest ->
        [none] Burada “{ $id }” adlı bir alıntı yok. Olanlar: { $all }.
       *[other] Burada “{ $id }” adlı bir alıntı yok. Bunu mu demek istediniz: { $nearest }?
    }
media-source = Kaynak:
media-does =
    .director = yönetmeni
    .showrunner = dizi sorumlusu
    .developer = geliştiricisi
    .writer = senaristi
    .producer = yapımcısı
    .executive-producer = yürütücü yapımcısı
    .composer = bestecisi
    .cinematographer = görüntü yönetmeni
    .editor = kurgucusu
media-jobs-on = { $title } { $jobs }
media-plays = { $character } ({ $title })
media-in-cast-of = { $title } kadrosunda

## Release history, sources, changes, and faults of data.

more-history-of = { $title } çıkış tarihleri
more-announced-date = Tarih
more-announced-on = Duyuru
more-announced-by = Duyuran
more-later = { $distance } daha geç
more-earlier = { $distance } daha erken
more-plus = +{ $distance }
more-minus = −{ $distance }
more-corrected-date = { $wrong } yanlıştı
more-no-dates = { $title } için çıkış tarihi duyurulmadı.
more-source-count = { $count } kaynak
more-no-sources = Bu sayfada kaynak gösterilmiyor.
more-source-kind =
    .official = Stüdyo ve yapım ekibi
    .trade = Sektör basını
    .press = Gazete, ajans ve dergiler
    .site = Sinema ve eğlence siteleri
    .open = Bloglar, vikiler ve derleme siteleri
more-cited-sources = Okuduğunuz bölümün kaynakları: { $some } / { $all }
more-all-sources = Tümünü göster
more-back-to-widget = Kaldığınız yere dönün
more-edition = Veri { $version } ({ $day })
more-field-name =
    .name = Adı
    .status = Durum
    .release-date = Sinemalarda
    .premiere-date = Gala
    .digital-date = Kiralama veya satın alma
    .disc-date = DVD veya Blu-ray
    .streaming-date = Platformda yayın
    .streaming-home = Yayın platformu
    .runtime = Süre
    .rating = Yaş sınırı
    .distributor = Dağıtım
    .logline = Konusu
    .director = Yönetmen
    .writer = Senaryo
    .producer = Yapımcı
    .executive-producer = Yürütücü yapımcı
    .composer = Müzik
    .cinematographer = Görüntü yönetimi
    .editor = Kurgu
    .showrunner = Dizi sorumlusu
    .developer = Geliştiren
    .budget = Bütçe
    .opening = Açılış hafta sonu, ABD ve Kanada
    .opening-worldwide = Açılış hafta sonu, dünya geneli
    .second-weekend = İkinci hafta sonu, ABD ve Kanada
    .domestic = Hasılat, ABD ve Kanada
    .worldwide = Hasılat, dünya geneli
    .born = Doğum
    .died = Ölüm
    .aliases = Diğer adları
    .allegiance = Bağlılığı
    .fate = Akıbeti
more-changes-since = { $day } sonrası değişenler
more-no-changes = Burada anlatılanlarda { $day } sonrası değişiklik yok.
more-change-kind =
    .development = Değişenler
    .correction = Yanlış olanlar
more-changed = { $after }, { $past }
more-past =
    .corrected = önceden yanlışlıkla { $before }
    .disputed = önceden { $before }
    .settled = kaynaklar önceden çelişiyordu: { $before }
    .up = arttı, önceden { $before }
    .down = azaldı, önceden { $before }
    .added = yeni: { $before }
    .replaced = artık { $before } değil
    .phase = o gün “{ $before }”
more-role-of = { $person } – rolü
more-joined-cast = Kadroya katıldı
more-unpublished = Bu yazının ne zaman yayımlandığı bilinmiyor: “since” içinde veya sağlayıcının “published” alanında bir gün verin.
more-bad-data = Verilerde hata ({ $count }): { $first }
more-unread =
    .blocked =
        { $detail ->
            [none] Veri kümesine ulaşılamadı.
           *[other] Veri kümesine ulaşılamadı ({ $detail }).
        }
    .status =
        { $detail ->
            [none] Veri kümesi sunucusu hata döndürdü.
           *[other] Veri kümesi sunucusunun yanıtı: { $detail }.
        }
    .type =
        { $detail ->
            [none] Veri kümesi JSON değil.
           *[other] Veri kümesi JSON değil, { $detail }.
        }
    .too-large =
        { $detail ->
            [none] Veri kümesi çok büyük.
           *[other] Veri kümesi çok büyük; sınır: { $detail } bayt.
        }
    .timeout =
        { $detail ->
            [none] Veri kümesi zamanında gelmedi.
           *[other] Veri kümesi { $detail } ms içinde gelmedi.
        }
    .malformed =
        { $detail ->
            [none] Veri kümesi geçerli biçimde JSON değil.
           *[other] Veri kümesi geçerli biçimde JSON değil: { $detail }.
        }
    .too-deep =
        { $detail ->
            [none] Veri kümesi çok derin iç içe geçmiş.
           *[other] Veri kümesi çok derin iç içe geçmiş; sınır: { $detail } düzey.
        }
    .too-many =
        { $detail ->
            [none] Veri kümesinde çok fazla kayıt var.
           *[other] Veri kümesinde çok fazla kayıt var; sınır: { $detail }.
        }

## Seen titles, hidden spoilers, and related articles.

reader-hidden-part = Spoiler
reader-hide-again = Yeniden gizle
reader-what-seen = Hangilerini izlediniz?
reader-have-seen = İzlediklerim
reader-why-say = İzlediklerinizi işaretleyin; onların spoiler’ları bu sitenin her sayfasında gösterilir.
reader-up-to = Buraya kadar hepsini izledim:
reader-none-chosen = yapım seçin
reader-forget = Tümünü temizle
reader-kept-here = Yalnızca bu cihazda saklanır.
reader-not-kept = Bu cihaz hiçbir şey saklamıyor: sayfadan ayrılana kadar geçerli.
reader-needs-script = JavaScript olmadan hiçbir şey hatırlanamaz: hikâyeyi ele veren her şey gizli kalır.
reader-no-titles = Henüz izlenebilecek bir yapım yok.
reader-watch-in =
    .release = Çıkış sırasına göre
    .story = Hikâye sırasına göre
reader-title-kind =
    .film = film
    .series = dizi
    .game = oyun
    .comic = çizgi roman
reader-seen-count = İzlenen: { $seen } / { $all }
reader-time-left = { $time } kaldı
reader-time-left-at-least = en az { $time } kaldı
reader-all-seen = hepsi izlendi
reader-not-out = henüz çıkmadı
reader-place-disputed = yeri konusunda kaynaklar çelişiyor
reader-place-unknown = yeri bilinmiyor
reader-order-contradicted = Hikâyenin sırası hakkında söylenenler çelişiyor: bu, çıkış sırası.
reader-related = İlgili yazılar
reader-related-to = { $title } hakkında diğer yazılar
reader-some-hidden = { $titles } izlenene kadar bazıları gizli.
reader-all-hidden = { $titles } izlenene kadar gizli.
reader-some-hidden-part = Bazıları bir hikâyeyi ele verdiği için gizli.
reader-all-hidden-part = Bir hikâyeyi ele verdikleri için gizli.

## Timelines, people and characters.

story-line =
    .story = Sırasıyla hikâye
    .release = Çıkış sırasına göre
    .watch = Sırasıyla ne izlenir
    .production = Nasıl yapıldı
story-order-by = Sıra
story-lens =
    .story = Hikâye
    .release = Çıkış
    .watch = İzleme
    .production = Yapım
story-loose =
    .story = Hikâyede yeri belirsiz
    .release = Henüz tarihi yok
    .watch = Henüz tarihi yok
    .production = Günü bilinmiyor
story-before = { $titles } öncesi
story-after = { $titles } sonrası
story-during = { $titles } sırasında
story-told-in = Anlatıldığı yapım: { $title }
story-set-before = { $title } öncesinde geçiyor
story-empty-line = Bu bölüm hakkında bilgi yok.
story-cycle = Hikâyenin sırası hakkında söylenenler çelişiyor. Yapımlar çıkış sırasıyla verildi.
story-cycle-of = Hikâyenin sırası kendi içinde çelişiyor: { $ids }. Çıkış sırası kullanılıyor.
story-no-credits = { $person } hangi yapımlarda yer aldı, bilinmiyor.
story-undated = Tarihsiz
story-no-person =
    { $nearest ->
        [none] Burada “{ $id }” adlı bir kişi yok.
       *[other] Burada “{ $id }” adlı bir kişi yok. Bunu mu demek istediniz: { $nearest }?
    }
story-played-by = Canlandıran: { $actors }
story-no-appearances = { $character } nerelerde görünüyor, bilinmiyor.
story-bounty = Başına konan ödül
story-no-character =
    { $nearest ->
        [none] Burada “{ $id }” adlı bir karakter yok.
       *[other] Burada “{ $id }” adlı bir karakter yok. Bunu mu demek istediniz: { $nearest }?
    }
story-appearances = Kim nerede görünüyor
story-character = Karakter
story-role =
    .lead = Başrol
    .supporting = Yan rol
    .cameo = Konuk
    .voice = Ses
    .other = Görünüyor
story-untold = bilgi yok
story-empty-table = Kimin nerede göründüğü bilinmiyor.

## Feeds and calendars.

feed-feed = Filmler hakkında öğrenilenler
feed-feed-of = { $titles } hakkında öğrenilenler
feed-headline = { $title } – { $news }
feed-lead =
    .name = adı:
    .status = durum:
    .release-date = sinemalarda:
    .premiere-date = gala:
    .digital-date = kiralama veya satın alma:
    .disc-date = DVD veya Blu-ray:
    .streaming-date = platformda yayın:
    .streaming-home = yayın platformu:
    .runtime = süre:
    .rating = yaş sınırı:
    .distributor = dağıtım:
    .director = yönetmen:
    .writer = senaryo:
    .producer = yapımcı:
    .executive-producer = yürütücü yapımcı:
    .composer = müzik:
    .cinematographer = görüntü yönetimi:
    .editor = kurgu:
    .showrunner = dizi sorumlusu:
    .developer = geliştiren:
    .budget = bütçe:
    .opening = açılış hafta sonu, ABD ve Kanada:
    .opening-worldwide = açılış hafta sonu, dünya geneli:
    .second-weekend = ikinci hafta sonu, ABD ve Kanada:
    .domestic = hasılat, ABD ve Kanada:
    .worldwide = hasılat, dünya geneli:
feed-plays = { $person }, rolü: { $character }
feed-joins = { $names } kadroya katıldı
feed-reported = Kaynak: { $publisher }, { $day }
feed-first-trailer = ilk fragman: { $day }
feed-calendar = Film çıkış takvimi
feed-entry =
    .theatrical = { $title }: sinemalarda
    .premiere =
        { $place ->
            [none] { $title }: gala
           *[other] { $title }: gala, { $place }
        }
    .digital = { $title }: kiralama veya satın alma
    .disc = { $title }: DVD veya Blu-ray
    .streaming =
        { $place ->
            [none] { $title }: dijital platformda
           *[other] { $title }: yayında, { $place }
        }
feed-off = { $entry } – artık bu tarihte değil

## Embeds: titles of frames, and the pages around them.

frame-about = { $title } hakkında
frame-release-of = { $title } çıkışı
frame-quote-about = { $title } hakkında bir alıntı
frame-skip = Bu kutunun sonuna geç
frame-text-version = Metin sürümü
frame-embeds-of = { $site } gömülü kutuları
frame-paste-one = Kodu, yazıda kutunun duracağı yere yapıştırın.
frame-once-a-page = Her sayfaya bir kez bu betiği ekleyin: her kutuya içeriği kadar yükseklik verir.
frame-in-frame = Yalnızca kutu

## Correction notes, and `wick diff`.

note-difference =
    .known = öğrenildi
    .changed = değişti
    .moved = tarihi değişti
    .corrected = düzeltildi
    .disputed = tartışmalı
    .confirmed = doğrulandı
    .edited = düzenlendi
    .withdrawn = geri çekildi
    .added = eklendi
    .removed = kaldırıldı
note-lead =
    .updated = Güncelleme ({ $day }):
    .corrected = Düzeltme ({ $day }):
note-note =
    .development = { $words } artık geçerli değil. { $news }.
    .correction = { $words } yanlıştı. { $news }.
    .disputed = { $words } konusunda kaynaklar çelişiyor. { $news }.

## Faults in links and shortcodes.

shorthand-no-element =
    { $nearest ->
        [none] “{ $name }” adlı bir bileşen yok. Olanlar: { $all }.
       *[other] “{ $name }” adlı bir bileşen yok. Bunu mu demek istediniz: { $nearest }?
    }
shorthand-no-option =
    { $nearest ->
        [none] { $element } bileşeninde “{ $option }” seçeneği yok; seçenek olmadan gösteriliyor. Olanlar: { $all }.
       *[other] { $element } bileşeninde “{ $option }” seçeneği yok; seçenek olmadan gösteriliyor. Bunu mu demek istediniz: { $nearest }?
    }
shorthand-no-title = { $element } bileşeninin hangi yapımla ilgili olduğu yazmıyor: { $option } seçeneğini yazın veya film adreslerinin biçimini “wick:films” ile belirtin.
shorthand-no-value = { $element } bileşeninde { $option } için bir değer gerekiyor.
shorthand-in-sentence = { $element } bir bloktur, cümle içinde duramaz: ona ayrı bir paragraf verin.
shorthand-unpaired = Bir kısa kod açıldığı yerde kapatılmamış: [wick …] ve [/wick] aynı paragrafta olmalı.

## Faults that few pages have.

fault-security-policy = Sayfanın Trusted Types ilkesi bunların hiçbirine izin vermiyor: { $names }. Bileşenler çizilemiyor.
