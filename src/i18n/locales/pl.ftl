## Words of cards, casts, phases and facts. Pages in this language load them first.

main-season =
    { $season ->
        [spring] wiosna { $year }
        [summer] lato { $year }
        [autumn] jesień { $year }
       *[winter] zima { $year }
    }
main-in-market = { $text } ({ $market })
main-phase =
    .unknown = Brak informacji o premierze
    .dated =
        { $way ->
            [theatrical] Premiera kinowa: { $date }
            [premiere]
                { $place ->
                    [none] Pokaz premierowy: { $date }
                   *[other] Pokaz premierowy ({ $place }): { $date }
                }
            [digital] Premiera cyfrowa: { $date }
            [disc] Premiera na płytach: { $date }
            [streaming]
                { $place ->
                    [none] Premiera w streamingu: { $date }
                   *[other] Premiera w serwisie { $place }: { $date }
                }
           *[out] Premiera: { $date }
        }
    .opening-today =
        { $way ->
            [theatrical] Od dziś w kinach
            [premiere]
                { $place ->
                    [none] Dziś pokaz premierowy
                   *[other] Dziś pokaz premierowy ({ $place })
                }
            [digital] Od dziś do wypożyczenia lub zakupu
            [disc] Od dziś na płytach
            [streaming]
                { $place ->
                    [none] Od dziś w streamingu
                   *[other] Od dziś w serwisie { $place }
                }
           *[out] Dziś premiera
        }
    .in-cinemas = Teraz w kinach
    .at-home = Do obejrzenia w domu
    .streaming =
        { $way ->
            [theatrical] W kinach
            [premiere]
                { $place ->
                    [none] Pokaz premierowy
                   *[other] Pokaz premierowy ({ $place })
                }
            [digital] Do wypożyczenia lub zakupu
            [disc] Na płytach
            [streaming]
                { $place ->
                    [none] W streamingu
                   *[other] W serwisie { $place }
                }
           *[out] Po premierze
        }
main-field =
    .date = Premiera
    .runtime = Czas trwania
    .rating = Kategoria wiekowa
    .distributor = Dystrybucja
    .cast = Obsada
main-makers =
    .director = Reżyseria
    .writers = Scenariusz
main-as-of = Stan na { $day }
main-updated = Zaktualizowano
main-corrected = Sprostowano
main-was = wcześniej { $before }
main-said =
    { $day ->
        [none] { $publisher }
       *[other] { $publisher }, { $day }
    }
main-attributed = { $text } ({ $said })
main-disputed = Źródła są rozbieżne
main-hidden =
    { $level ->
        [1]
            { $count ->
                [none] Spoiler – „{ $title }”: jak się zaczyna
               *[other] Ukryte spoilery ({ $count }) – „{ $title }”: jak się zaczyna
            }
        [2]
            { $count ->
                [none] Spoiler – „{ $title }”: co się dzieje
               *[other] Ukryte spoilery ({ $count }) – „{ $title }”: co się dzieje
            }
       *[3]
            { $count ->
                [none] Spoiler – „{ $title }”: jak się kończy
               *[other] Ukryte spoilery ({ $count }) – „{ $title }”: jak się kończy
            }
    }
main-show-it = Pokaż
main-comes-today =
    { $way ->
        [theatrical] „{ $title }” wchodzi dziś do kin.
        [premiere] „{ $title }” ma dziś pokaz premierowy.
        [digital] „{ $title }” – od dziś do wypożyczenia lub zakupu.
        [disc] „{ $title }” wychodzi dziś na płytach.
        [streaming] „{ $title }” trafia dziś do streamingu.
       *[out] „{ $title }” ma dziś premierę.
    }
main-partly-dated = „{ $title }” – zapowiedziana premiera: { $date }; dokładny dzień nie jest jeszcze znany.
main-undated = „{ $title }” – nie ogłoszono daty premiery.
main-came-out =
    { $way ->
        [theatrical]
            { $precision ->
                [day] Premiera kinowa odbyła się { $date }
                [year] Premiera kinowa odbyła się w { $date } roku
               *[other] Już po premierze kinowej ({ $date })
            }
        [premiere]
            { $precision ->
                [day] Pokaz premierowy odbył się { $date }
                [year] Pokaz premierowy odbył się w { $date } roku
               *[other] Już po pokazie premierowym ({ $date })
            }
        [digital]
            { $precision ->
                [day] Do wypożyczenia lub zakupu od { $date }
                [year] Do wypożyczenia lub zakupu od { $date } roku
               *[other] Do wypożyczenia lub zakupu, premiera: { $date }
            }
        [disc]
            { $precision ->
                [day] Na płytach od { $date }
                [year] Na płytach od { $date } roku
               *[other] Na płytach, premiera: { $date }
            }
        [streaming]
            { $precision ->
                [day] W streamingu od { $date }
                [year] W streamingu od { $date } roku
               *[other] W streamingu, premiera: { $date }
            }
       *[out] Już po premierze ({ $date })
    }
main-date-history = Wcześniejsze daty
main-moved =
    { $movedOn ->
        [none] { $date }
       *[other] { $date } (data zmiany: { $movedOn })
    }
main-cast-of = „{ $title }”: obsada
main-role-group =
    .lead = Role główne
    .supporting = Role drugoplanowe
    .cameo = Występy gościnne
    .voice = Głosy
main-other-roles = Pozostałe role
main-returning = Powraca
main-returning-cast = Powracają
main-new-cast = Nowe nazwiska
main-as = jako
main-undisclosed = Rola nieujawniona
main-formerly = wcześniej: { $names }
main-was-undisclosed = początkowo nieujawniona
main-final-role = Ostatnia rola
main-memoriam =
    { $born ->
        [none] zm. { $died }
       *[other] { $born }–{ $died }
    }
main-show-all = Pokaż wszystko ({ $count })
main-show-fewer = Pokaż mniej
main-no-cast = „{ $title }” – brak informacji o obsadzie.
main-status =
    .rumoured = pogłoski
    .talks = trwają rozmowy
    .announced = zapowiedź
    .writing = w trakcie pisania
    .filming = w trakcie zdjęć
    .post-production = w postprodukcji
    .released = po premierze
    .cancelled = anulowano
main-about = ok. { $amount }
main-today = Dziś
main-dollars = { $amount } dolarów
main-sources = Źródła
main-bad-value = Nie da się odczytać { $attribute }="{ $value }"; zamiast tego: { $used }.
main-unfetched = Nie udało się pobrać części danych.

## Running countdowns.

countdown-until =
    .theatrical = do premiery kinowej
    .premiere = do pokazu premierowego
    .digital = do premiery cyfrowej
    .disc = do premiery na płytach
    .streaming = do premiery w streamingu
    .out = do premiery
countdown-comes =
    { $way ->
        [theatrical] „{ $title }” wchodzi do kin { $distance } ({ $date }).
        [premiere] „{ $title }” ma pokaz premierowy { $distance } ({ $date }).
        [digital] „{ $title }” – do wypożyczenia lub zakupu { $distance } ({ $date }).
        [disc] „{ $title }” wychodzi na płytach { $distance } ({ $date }).
        [streaming] „{ $title }” trafia do streamingu { $distance } ({ $date }).
       *[out] „{ $title }” ma premierę { $distance } ({ $date }).
    }
countdown-add-to-calendar = Dodaj do kalendarza

## Facts in sentences, and what does not exist.

fact-now-is = teraz { $value }
fact-what-is-known = Co wiadomo
fact-when-this-ran = W chwili publikacji ({ $day })
fact-not-known-then = wtedy nie było wiadomo
fact-no-such =
    { $nearest ->
        [none] Nie ma tu tytułu „{ $id }”. Dostępne: { $all }.
       *[other] Nie ma tu tytułu „{ $id }”. Czy chodziło o: { $nearest }?
    }
fact-no-field =
    { $nearest ->
        [none] Nie ma tu pola „{ $field }”. Dostępne: { $all }.
       *[other] Nie ma tu pola „{ $field }”. Czy chodziło o: { $nearest }?
    }
fact-missing-attribute = Bez { $attributes } nie ma czego pokazać.

## Crew and story of a title.

film-crew-of = „{ $title }”: twórcy
film-no-crew = „{ $title }” – brak informacji o twórcach.
film-job =
    .director = Reżyseria
    .showrunner =
        { $count ->
            [one] Showrunner
            [few] Showrunnerzy
            [many] Showrunnerzy
           *[other] Showrunnerzy
        }
    .developer = Opracowanie
    .writer = Scenariusz
    .producer = Produkcja
    .executive-producer = Produkcja wykonawcza
    .composer = Muzyka
    .cinematographer = Zdjęcia
    .editor = Montaż
film-story-of = O czym opowiada „{ $title }”
film-no-story = Nie wiadomo, o czym opowiada „{ $title }”.
film-spoilers-for = Spoilery – „{ $title }”:
film-plot-part =
    .level-1 = jak się zaczyna
    .level-2 = co się dzieje
    .level-3 = jak się kończy

## Grosses, videos, ways to watch, and progress.

market-box-office-of = „{ $title }”: box office
market-no-figures = „{ $title }” – brak danych o wpływach.
market-gross-by =
    .domestic = USA i Kanada, stan na: { $day }
    .worldwide = Cały świat, stan na: { $day }
market-last-gross =
    .domestic = USA i Kanada, ostatnie dane: { $day }
    .worldwide = Cały świat, ostatnie dane: { $day }
market-known-by = stan na: { $day }
market-day-of-run = { $day }. dzień w kinach
market-budget-of = Budżet: { $amount }
market-in-millions =
    { $since ->
        [none] { $gross }, w milionach dolarów
       *[other] { $gross }, w milionach dolarów, { $since }
    }
market-since-release = od premiery ({ $day })
market-estimate = szacunek
market-reported = według doniesień
market-range = przedział podawany przez źródła
market-some-day = któryś z tych dni
market-all-figures = Wszystkie dane ({ $count })
market-day = Dzień
market-amount = Kwota
market-source = Źródło
market-unknown = brak informacji
market-video-of =
    .teaser = „{ $title }”: teaser
    .trailer = „{ $title }”: zwiastun
    .clip = „{ $title }”: fragment
    .featurette = „{ $title }”: za kulisami
market-no-trailer-yet = „{ $title }” – zwiastuna jeszcze nie ma.
market-no-trailer = „{ $title }” – nie jest znany żaden zwiastun.
market-play-of = Odtwórz: { $video }, „{ $title }”
market-cannot-show = Tego wideo nie można tu odtworzyć.
market-watch-at = Obejrzyj w serwisie { $host }
market-consent = Po włączeniu wideo wczyta się z serwisu { $host }, który pozna Twój adres IP i może zapisać dane na Twoim urządzeniu.
market-remember = Nie pytaj więcej na tym urządzeniu
market-remembered = Na tym urządzeniu wideo z serwisu { $host } odtwarza się bez pytania.
market-ask-again = Pytaj ponownie
market-not-kept = Twoje urządzenie nie zapisuje niczego z tej strony: wybór obowiązuje do jej opuszczenia.
market-other-videos = Inne wideo
market-where-heading =
    .watch = „{ $title }”: gdzie obejrzeć
    .play = „{ $title }”: gdzie zagrać
    .read = „{ $title }”: gdzie przeczytać
market-where-unknown =
    .watch = Nie wiadomo, gdzie można obejrzeć tytuł „{ $title }”.
    .play = Nie wiadomo, gdzie można zagrać w grę „{ $title }”.
    .read = Nie wiadomo, gdzie można przeczytać tytuł „{ $title }”.
market-region = Kraj
market-cinemas-only = Na razie tylko w kinach
market-home =
    .theatrical = W kinach
    .streaming = Streaming
    .digital = Wypożyczenie lub zakup
    .disc = Na płytach
market-copy =
    .theatrical = W salonach gier
    .streaming = Streaming
    .digital = Do pobrania
    .disc = W sklepach
market-here = od: { $date }
market-coming = start: { $date }
market-day-unknown = dzień nieznany
market-checked = Sprawdzono: { $day }
market-worldwide = cały świat
market-unknown-for = Brak informacji dla Twojego regionu ({ $region }).
market-known-for = Są informacje dla innych miejsc: { $regions }.
market-disclosure = Wydawca może zarobić, gdy skorzystasz z tych linków.
market-status-of = „{ $title }”: status
market-no-status = Nie wiadomo, na jakim etapie jest „{ $title }”.
market-dated = Z datą premiery
market-standing =
    .rumoured = pogłoska
    .estimated = szacunek
    .reported = doniesienia
    .announced = zapowiedź
    .confirmed = potwierdzenie
    .corrected = sprostowanie
market-told =
    { $day ->
        [none] { $standing }:
       *[other] { $day }, { $standing }:
    }
market-step-back = Krok wstecz
market-not-yet = Jeszcze nie: { $steps }
market-no-word-since = Ostatnie wieści: { $day }

## Questions and quotes.

media-questions-about = „{ $title }”: pytania
media-no-questions = „{ $title }” – żadne pytanie nie ma tu odpowiedzi.
media-no-such-question =
    { $nearest ->
        [none] Nie ma tu pytania „{ $id }”. Dostępne: { $all }.
       *[other] Nie ma tu pytania „{ $id }”. Czy chodziło o: { $nearest }?
    }
media-no-answer = Nie ma jeszcze odpowiedzi.
media-no-answer-then = Wtedy nie było odpowiedzi.
media-answered-then = W chwili publikacji ({ $published }) odpowiedź brzmiała:
media-answered-before = Poprzednia odpowiedź:
media-link-to = Link do tego pytania: { $question }
media-no-quote = „{ $title }” – brak zapisanych cytatów.
media-no-such-quote =
    { $nearest ->
        [none] Nie ma tu cytatu „{ $id }”. Dostępne: { $all }.
       *[other] Nie ma tu cytatu „{ $id }”. Czy chodziło o: { $nearest }?
    }
media-source = Źródło:
media-does =
    .director = reżyseria
    .showrunner = showrunner
    .developer = opracowanie
    .writer = scenariusz
    .producer = produkcja
    .executive-producer = produkcja wykonawcza
    .composer = muzyka
    .cinematographer = zdjęcia
    .editor = montaż
media-jobs-on = { $jobs } („{ $title }”)
media-plays = jako { $character } („{ $title }”)
media-in-cast-of = obsada („{ $title }”)

## Release history, sources, changes, and faults of data.

more-history-of = „{ $title }”: daty premiery
more-announced-date = Data
more-announced-on = Ogłoszono
more-announced-by = Kto podał
more-later = { $distance } później
more-earlier = { $distance } wcześniej
more-plus = +{ $distance }
more-minus = −{ $distance }
more-corrected-date = błędna data: { $wrong }
more-no-dates = „{ $title }” – nie ogłoszono daty premiery.
more-source-count =
    { $number ->
        [one] { $count } źródło
        [few] { $count } źródła
        [many] { $count } źródeł
       *[other] { $count } źródła
    }
more-no-sources = Na tej stronie nie pokazano żadnego źródła.
more-source-kind =
    .official = Studio i twórcy
    .trade = Prasa branżowa
    .press = Gazety, agencje i czasopisma
    .site = Serwisy filmowe i rozrywkowe
    .open = Blogi, wiki i agregatory
more-cited-sources = Źródła czytanego fragmentu: { $some } z { $all }
more-all-sources = Pokaż wszystkie
more-back-to-widget = Wróć do czytanego miejsca
more-edition = Dane { $version } ({ $day })
more-field-name =
    .name = Tytuł
    .status = Status
    .release-date = Premiera kinowa
    .premiere-date = Pokaz premierowy
    .digital-date = Premiera cyfrowa
    .disc-date = Premiera na płytach
    .streaming-date = Premiera w streamingu
    .streaming-home = Serwis streamingowy
    .runtime = Czas trwania
    .rating = Kategoria wiekowa
    .distributor = Dystrybucja
    .logline = O czym opowiada
    .director = Reżyseria
    .writer = Scenariusz
    .producer = Produkcja
    .executive-producer = Produkcja wykonawcza
    .composer = Muzyka
    .cinematographer = Zdjęcia
    .editor = Montaż
    .showrunner = Showrunner
    .developer = Opracowanie
    .budget = Budżet
    .opening = Weekend otwarcia, USA i Kanada
    .opening-worldwide = Weekend otwarcia, cały świat
    .second-weekend = Drugi weekend, USA i Kanada
    .domestic = Wpływy, USA i Kanada
    .worldwide = Wpływy, cały świat
    .born = Data urodzenia
    .died = Data śmierci
    .aliases = Także jako
    .allegiance = Przynależność
    .fate = Los
more-changes-since = Co się zmieniło od { $day }
more-no-changes = Od { $day } nic się tu nie zmieniło.
more-change-kind =
    .development = Co się zmieniło
    .correction = Co było błędne
more-changed = { $after }, { $past }
more-past =
    .corrected = wcześniej błędnie: { $before }
    .disputed = wcześniej { $before }
    .settled = wcześniej źródła były rozbieżne: { $before }
    .up = wzrost (wcześniej { $before })
    .down = spadek (wcześniej { $before })
    .added = nowe: { $before }
    .replaced = już nie { $before }
    .phase = wtedy: { $before }
more-role-of = { $person }: rola
more-joined-cast = Nowe nazwiska w obsadzie
more-unpublished = Nie wiadomo, kiedy ukazał się ten artykuł: podaj dzień w „since” albo w „published” elementu provider.
more-bad-data = Błędy w danych ({ $count }): { $first }
more-unread =
    .blocked =
        { $detail ->
            [none] Nie udało się połączyć ze zbiorem danych.
           *[other] Nie udało się połączyć ze zbiorem danych ({ $detail }).
        }
    .status =
        { $detail ->
            [none] Serwer zbioru danych odpowiedział błędem.
           *[other] Odpowiedź serwera zbioru danych: { $detail }.
        }
    .type =
        { $detail ->
            [none] Zbiór danych nie jest w formacie JSON.
           *[other] Zbiór danych nie jest w formacie JSON, lecz { $detail }.
        }
    .too-large =
        { $detail ->
            [none] Zbiór danych jest za duży.
           *[other] Zbiór danych ma więcej niż { $detail } bajtów.
        }
    .timeout =
        { $detail ->
            [none] Zbiór danych nie dotarł na czas.
           *[other] Zbiór danych nie dotarł w ciągu { $detail } ms.
        }
    .malformed =
        { $detail ->
            [none] Zbiór danych nie jest poprawnym plikiem JSON.
           *[other] Zbiór danych nie jest poprawnym plikiem JSON: { $detail }.
        }
    .too-deep =
        { $detail ->
            [none] Zbiór danych ma za dużo poziomów zagnieżdżenia.
           *[other] Zbiór danych ma więcej niż { $detail } poziomów zagnieżdżenia.
        }
    .too-many =
        { $detail ->
            [none] Zbiór danych ma za dużo wpisów.
           *[other] Zbiór danych ma więcej niż { $detail } wpisów.
        }

## Seen titles, hidden spoilers, and related articles.

reader-hidden-part = Spoiler
reader-hide-again = Ukryj ponownie
reader-what-seen = Co masz już obejrzane?
reader-have-seen = Mam obejrzane
reader-why-say = Zaznacz, co masz obejrzane, a spoilery z tych tytułów będą widoczne na każdej stronie tego serwisu.
reader-up-to = Mam obejrzane wszystko, ostatni tytuł:
reader-none-chosen = wybierz tytuł
reader-forget = Wyczyść wszystko
reader-kept-here = Zapisywane tylko na tym urządzeniu.
reader-not-kept = To urządzenie niczego nie zapisuje: wybór obowiązuje do opuszczenia strony.
reader-needs-script = Bez JavaScriptu niczego nie da się zapamiętać: to, co zdradza fabułę, pozostaje ukryte.
reader-no-titles = Nie ma jeszcze czego obejrzeć.
reader-watch-in =
    .release = W kolejności premier
    .story = W kolejności fabularnej
reader-title-kind =
    .film = film
    .series = serial
    .game = gra
    .comic = komiks
reader-seen-count = Obejrzane: { $seen } z { $all }
reader-time-left = pozostało: { $time }
reader-time-left-at-least = pozostało co najmniej: { $time }
reader-all-seen = wszystko obejrzane
reader-not-out = jeszcze przed premierą
reader-place-disputed = co do miejsca źródła są rozbieżne
reader-place-unknown = miejsce nieznane
reader-order-contradicted = Informacje o kolejności fabularnej są sprzeczne: to kolejność premier.
reader-related = Powiązane artykuły
reader-related-to = „{ $title }”: czytaj więcej
reader-some-hidden = Część pozostaje ukryta do czasu obejrzenia: { $titles }.
reader-all-hidden = Ukryte do czasu obejrzenia: { $titles }.
reader-some-hidden-part = Część jest ukryta, bo zdradza fabułę.
reader-all-hidden-part = Ukryte, bo zdradzają fabułę.

## Timelines, people and characters.

story-line =
    .story = Fabuła po kolei
    .release = W kolejności premier
    .watch = Co oglądać po kolei
    .production = Jak to powstawało
story-order-by = Kolejność
story-lens =
    .story = Fabuła
    .release = Premiery
    .watch = Oglądanie
    .production = Produkcja
story-loose =
    .story = Bez miejsca w fabule
    .release = Jeszcze bez daty
    .watch = Jeszcze bez daty
    .production = Dzień nieznany
story-before = przed: { $titles }
story-after = po: { $titles }
story-during = w trakcie: { $titles }
story-told-in = Opowiada o tym „{ $title }”
story-set-before = Akcja wcześniejsza niż „{ $title }”
story-empty-line = O tym fragmencie nic nie wiadomo.
story-cycle = Informacje o kolejności fabularnej są sprzeczne. Tytuły podano w kolejności premier.
story-cycle-of = Kolejność fabularna jest sprzeczna: { $ids }. Zastosowano kolejność premier.
story-no-credits = { $person } – brak informacji o rolach i innych pracach.
story-undated = Bez daty
story-no-person =
    { $nearest ->
        [none] Nie ma tu osoby „{ $id }”.
       *[other] Nie ma tu osoby „{ $id }”. Czy chodziło o: { $nearest }?
    }
story-played-by = W tej roli: { $actors }
story-no-appearances = Nie wiadomo, gdzie pojawia się { $character }.
story-bounty = Nagroda za głowę
story-no-character =
    { $nearest ->
        [none] Nie ma tu postaci „{ $id }”.
       *[other] Nie ma tu postaci „{ $id }”. Czy chodziło o: { $nearest }?
    }
story-appearances = Kto gdzie występuje
story-character = Postać
story-role =
    .lead = Główna
    .supporting = Drugoplanowa
    .cameo = Cameo
    .voice = Głos
    .other = Występuje
story-untold = brak informacji
story-empty-table = Nie wiadomo, kto gdzie występuje.

## Feeds and calendars.

feed-feed = Nowe informacje o filmach
feed-feed-of = Nowe informacje: { $titles }
feed-headline = „{ $title }” – { $news }
feed-lead =
    .name = tytuł:
    .status = status:
    .release-date = premiera kinowa:
    .premiere-date = pokaz premierowy:
    .digital-date = premiera cyfrowa:
    .disc-date = premiera na płytach:
    .streaming-date = premiera w streamingu:
    .streaming-home = w serwisie
    .runtime = czas trwania:
    .rating = kategoria wiekowa:
    .distributor = dystrybucja:
    .director = reżyseria:
    .writer = scenariusz:
    .producer = produkcja:
    .executive-producer = produkcja wykonawcza:
    .composer = muzyka:
    .cinematographer = zdjęcia:
    .editor = montaż:
    .showrunner = showrunner:
    .developer = opracowanie:
    .budget = budżet:
    .opening = weekend otwarcia, USA i Kanada:
    .opening-worldwide = weekend otwarcia, cały świat:
    .second-weekend = drugi weekend, USA i Kanada:
    .domestic = wpływy, USA i Kanada:
    .worldwide = wpływy, cały świat:
feed-plays = { $person } jako { $character }
feed-joins =
    { $count ->
        [one] do obsady dołącza { $names }
        [few] do obsady dołączają { $names }
        [many] do obsady dołączają { $names }
       *[other] do obsady dołączają { $names }
    }
feed-reported = Źródło: { $publisher }, { $day }
feed-first-trailer = pierwszy zwiastun: { $day }
feed-calendar = Premiery filmowe
feed-entry =
    .theatrical = „{ $title }”: premiera kinowa
    .premiere =
        { $place ->
            [none] „{ $title }”: pokaz premierowy
           *[other] „{ $title }”: pokaz premierowy ({ $place })
        }
    .digital = „{ $title }”: premiera cyfrowa
    .disc = „{ $title }”: premiera na płytach
    .streaming =
        { $place ->
            [none] „{ $title }”: premiera w streamingu
           *[other] „{ $title }”: premiera w serwisie { $place }
        }
feed-off = { $entry } – już nie tego dnia

## Embeds: titles of frames, and the pages around them.

frame-about = „{ $title }”: informacje
frame-release-of = „{ $title }”: premiera
frame-quote-about = „{ $title }”: cytat
frame-skip = Przejdź na koniec tej ramki
frame-text-version = Wersja tekstowa
frame-embeds-of = Ramki do osadzenia: { $site }
frame-paste-one = Wklej kod w artykule tam, gdzie ma się znaleźć ramka.
frame-once-a-page = Raz na stronę dodaj ten skrypt: dopasowuje wysokość każdej ramki do jej treści.
frame-in-frame = Sama ramka

## Correction notes, and `wick diff`.

note-difference =
    .known = ujawniono
    .changed = zmieniono
    .moved = przesunięto
    .corrected = sprostowano
    .disputed = sporne
    .confirmed = potwierdzono
    .edited = zredagowano
    .withdrawn = wycofano
    .added = dodano
    .removed = usunięto
note-lead =
    .updated = Aktualizacja ({ $day }):
    .corrected = Sprostowanie ({ $day }):
note-note =
    .development = Słowa { $words } nie są już aktualne. { $news }.
    .correction = Słowa { $words } były błędne. { $news }.
    .disputed = Źródła są rozbieżne co do słów { $words }. { $news }.

## Faults in links and shortcodes.

shorthand-no-element =
    { $nearest ->
        [none] Nie ma widżetu „{ $name }”. Dostępne: { $all }.
       *[other] Nie ma widżetu „{ $name }”. Czy chodziło o: { $nearest }?
    }
shorthand-no-option =
    { $nearest ->
        [none] { $element } nie ma opcji „{ $option }” i jest wyświetlany bez niej. Dostępne: { $all }.
       *[other] { $element } nie ma opcji „{ $option }” i jest wyświetlany bez niej. Czy chodziło o: { $nearest }?
    }
shorthand-no-title = Nie podano tytułu dla { $element }: wpisz opcję { $option } albo podaj w „wick:films”, jak wyglądają adresy filmów.
shorthand-no-value = { $element } wymaga wartości opcji { $option }.
shorthand-in-sentence = { $element } jest blokiem i nie może stać w zdaniu: umieść go w osobnym akapicie.
shorthand-unpaired = Shortcode nie jest zamknięty tam, gdzie został otwarty: [wick …] i [/wick] muszą stać w tym samym akapicie.

## Faults that few pages have.

fault-security-policy = Zasady Trusted Types tej strony nie dopuszczają żadnej z nazw: { $names }. Widżetów nie można wyświetlić.
