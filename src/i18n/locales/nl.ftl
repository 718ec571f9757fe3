## Words of cards, casts, phases and facts. Pages in this language load them first.

main-season =
    { $season ->
        [spring] voorjaar { $year }
        [summer] zomer { $year }
        [autumn] najaar { $year }
       *[winter] winter { $year }
    }
main-in-market = { $text } ({ $market })
main-phase =
    .unknown = Geen release bekend
    .dated =
        { $way ->
            [theatrical] In de bioscoop vanaf { $date }
            [premiere]
                { $place ->
                    [none] Première: { $date }
                   *[other] Première in { $place }: { $date }
                }
            [digital] Te huur of te koop vanaf { $date }
            [disc] Op dvd of blu-ray vanaf { $date }
            [streaming]
                { $place ->
                    [none] Te streamen vanaf { $date }
                   *[other] Te streamen op { $place } vanaf { $date }
                }
           *[out] Release: { $date }
        }
    .opening-today =
        { $way ->
            [theatrical] Vanaf vandaag in de bioscoop
            [premiere]
                { $place ->
                    [none] Vandaag première
                   *[other] Vandaag première in { $place }
                }
            [digital] Vanaf vandaag te huur of te koop
            [disc] Vanaf vandaag op dvd of blu-ray
            [streaming]
                { $place ->
                    [none] Vanaf vandaag te streamen
                   *[other] Vanaf vandaag te streamen op { $place }
                }
           *[out] Vandaag uit
        }
    .in-cinemas = Nu in de bioscoop
    .at-home = Thuis te zien
    .streaming =
        { $way ->
            [theatrical] In de bioscoop
            [premiere]
                { $place ->
                    [none] Première
                   *[other] Première in { $place }
                }
            [digital] Te huur of te koop
            [disc] Op dvd of blu-ray
            [streaming]
                { $place ->
                    [none] Te streamen
                   *[other] Te streamen op { $place }
                }
           *[out] Uit
        }
main-field =
    .date = Release
    .runtime = Speelduur
    .rating = Keuring
    .distributor = Distributie
    .cast = Met
main-makers =
    .director = Regie
    .writers = Scenario
main-as-of = Stand per { $day }
main-updated = Bijgewerkt
main-corrected = Gecorrigeerd
main-was = was { $before }
main-said =
    { $day ->
        [none] { $publisher }
       *[other] { $publisher }, { $day }
    }
main-attributed = { $text } ({ $said })
main-disputed = Bronnen lopen uiteen
main-hidden =
    { $level ->
        [1]
            { $count ->
                [none] Spoiler: hoe { $title } begint
               *[other] { $count } spoilers verborgen: hoe { $title } begint
            }
        [2]
            { $count ->
                [none] Spoiler: wat er gebeurt in { $title }
               *[other] { $count } spoilers verborgen: wat er gebeurt in { $title }
            }
       *[3]
            { $count ->
                [none] Spoiler: hoe { $title } afloopt
               *[other] { $count } spoilers verborgen: hoe { $title } afloopt
            }
    }
main-show-it = Tonen
main-comes-today =
    { $way ->
        [theatrical] { $title } komt vandaag in de bioscoop.
        [premiere] { $title } gaat vandaag in première.
        [digital] { $title } is vandaag te huur of te koop.
        [disc] { $title } verschijnt vandaag op dvd of blu-ray.
        [streaming] { $title } is vanaf vandaag te streamen.
       *[out] { $title } komt vandaag uit.
    }
main-partly-dated = { $title } is aangekondigd voor { $date }; de dag is nog niet bekend.
main-undated = Voor { $title } is geen releasedatum aangekondigd.
main-came-out =
    { $way ->
        [theatrical]
            { $precision ->
                [day] Kwam op { $date } in de bioscoop
                [season] Kwam { $date } in de bioscoop
               *[year] Kwam in { $date } in de bioscoop
            }
        [premiere]
            { $precision ->
                [day] Ging op { $date } in première
                [season] Ging { $date } in première
               *[year] Ging in { $date } in première
            }
        [digital] Te huur of te koop sinds { $date }
        [disc] Op dvd of blu-ray sinds { $date }
        [streaming] Te streamen sinds { $date }
       *[out] Uit sinds { $date }
    }
main-date-history = Eerdere data
main-moved =
    { $movedOn ->
        [none] { $date }
       *[other] { $date } (verschoven: { $movedOn })
    }
main-cast-of = Cast van { $title }
main-role-group =
    .lead = Hoofdrollen
    .supporting = Bijrollen
    .cameo = Cameo’s
    .voice = Stemmen
main-other-roles = Overige rollen
main-returning = Opnieuw van de partij
main-returning-cast = Opnieuw van de partij
main-new-cast = Nieuw
main-as = als
main-undisclosed = Rol niet bekendgemaakt
main-formerly = voorheen { $names }
main-was-undisclosed = eerst niet bekendgemaakt
main-final-role = Laatste rol
main-memoriam =
    { $born ->
        [none] overleden { $died }
       *[other] { $born }–{ $died }
    }
main-show-all = Alle { $count } tonen
main-show-fewer = Minder tonen
main-no-cast = Van { $title } is geen cast bekend.
main-status =
    .rumoured = gerucht
    .talks = in onderhandeling
    .announced = aangekondigd
    .writing = wordt geschreven
    .filming = wordt gedraaid
    .post-production = in postproductie
    .released = uitgebracht
    .cancelled = geschrapt
main-about = ongeveer { $amount }
main-today = Vandaag
main-dollars = { $amount } dollar
main-sources = Bronnen
main-bad-value = { $attribute }="{ $value }" is niet leesbaar; gebruikt wordt { $used }.
main-unfetched = Een deel van de gegevens kon niet worden opgehaald.

## Running countdowns.

countdown-until =
    .theatrical = tot de bioscooprelease
    .premiere = tot de première
    .digital = tot je kunt huren of kopen
    .disc = tot de release op dvd of blu-ray
    .streaming = tot je kunt streamen
    .out = tot de release
countdown-comes =
    { $way ->
        [theatrical] { $title } komt { $distance } in de bioscoop, op { $date }.
        [premiere] { $title } gaat { $distance } in première, op { $date }.
        [digital] { $title } is { $distance } te huur of te koop, vanaf { $date }.
        [disc] { $title } verschijnt { $distance } op dvd of blu-ray, op { $date }.
        [streaming] { $title } is { $distance } te streamen, vanaf { $date }.
       *[out] { $title } komt { $distance } uit, op { $date }.
    }
countdown-add-to-calendar = Zet in agenda

## Facts in sentences, and what does not exist.

fact-now-is = nu { $value }
fact-what-is-known = Wat er bekend is
fact-when-this-ran = Bij publicatie, { $day }
fact-not-known-then = toen niet bekend
fact-no-such =
    { $nearest ->
        [none] De titel “{ $id }” bestaat hier niet. Wel: { $all }.
       *[other] De titel “{ $id }” bestaat hier niet. Bedoelde je { $nearest }?
    }
fact-no-field =
    { $nearest ->
        [none] Het veld “{ $field }” bestaat hier niet. Wel: { $all }.
       *[other] Het veld “{ $field }” bestaat hier niet. Bedoelde je { $nearest }?
    }
fact-missing-attribute = Zonder { $attributes } is er niets te tonen.

## Crew and story of a title.

film-crew-of = Crew van { $title }
film-no-crew = Van { $title } is geen crew bekend.
film-job =
    .director = Regie
    .showrunner =
        { $count ->
            [one] Showrunner
           *[other] Showrunners
        }
    .developer = Ontwikkeling
    .writer = Scenario
    .producer = Productie
    .executive-producer = Uitvoerende productie
    .composer = Muziek
    .cinematographer = Camera
    .editor = Montage
film-story-of = Waar { $title } over gaat
film-no-story = Waar { $title } over gaat, is niet bekend.
film-spoilers-for = Spoilers over { $title }:
film-plot-part =
    .level-1 = hoe het begint
    .level-2 = wat er gebeurt
    .level-3 = hoe het afloopt

## Grosses, videos, ways to watch, and progress.

market-box-office-of = Opbrengst van { $title }
market-no-figures = Van { $title } zijn geen cijfers bekend.
market-gross-by =
    .domestic = VS en Canada t/m { $day }
    .worldwide = Wereldwijd t/m { $day }
market-last-gross =
    .domestic = VS en Canada, laatste cijfer: { $day }
    .worldwide = Wereldwijd, laatste cijfer: { $day }
market-known-by = t/m { $day }
market-day-of-run = dag { $day } in de bioscoop
market-budget-of = Budget { $amount }
market-in-millions =
    { $since ->
        [none] { $gross }, in miljoenen Amerikaanse dollars
       *[other] { $gross }, in miljoenen Amerikaanse dollars, { $since }
    }
market-since-release = vanaf de release ({ $day })
market-estimate = schatting
market-reported = gemeld
market-range = bandbreedte van de bronnen
market-some-day = een van de aangegeven dagen
market-all-figures = Alle cijfers ({ $count })
market-day = Dag
market-amount = Bedrag
market-source = Bron
market-unknown = niet bekend
market-video-of =
    .teaser = Teaser van { $title }
    .trailer = Trailer van { $title }
    .clip = Fragment uit { $title }
    .featurette = Achter de schermen bij { $title }
market-no-trailer-yet = Van { $title } is er nog geen trailer.
market-no-trailer = Van { $title } is geen trailer bekend.
market-play-of = Afspelen: { $video }, { $title }
market-cannot-show = Deze video kan hier niet worden afgespeeld.
market-watch-at = Bekijk op { $host }
market-consent = Bij het afspelen wordt de video geladen van { $host }, dat zo je IP-adres te weten komt en gegevens op je apparaat kan opslaan.
market-remember = Op dit apparaat niet meer vragen
market-remembered = Video’s van { $host } worden op dit apparaat zonder vragen afgespeeld.
market-ask-again = Weer vragen
market-not-kept = Je apparaat bewaart niets van deze pagina: je keuze geldt tot je de pagina verlaat.
market-other-videos = Andere video’s
market-where-heading =
    .watch = Waar { $title } te zien is
    .play = Waar { $title } te spelen is
    .read = Waar { $title } te lezen is
market-where-unknown =
    .watch = Het is niet bekend waar { $title } te zien is.
    .play = Het is niet bekend waar { $title } te spelen is.
    .read = Het is niet bekend waar { $title } te lezen is.
market-region = Land
market-cinemas-only = Voorlopig alleen in de bioscoop
market-home =
    .theatrical = In de bioscoop
    .streaming = Te streamen
    .digital = Te huur of te koop
    .disc = Op dvd of blu-ray
market-copy =
    .theatrical = In speelhallen
    .streaming = Te streamen
    .digital = Te downloaden
    .disc = In de winkel
market-here = sinds { $date }
market-coming = vanaf { $date }
market-day-unknown = dag niet bekend
market-checked = Gecontroleerd: { $day }
market-worldwide = wereldwijd
market-unknown-for = Niet bekend voor jouw land ({ $region }).
market-known-for = Wel iets bekend voor: { $regions }.
market-disclosure = De uitgever verdient mogelijk geld als je deze links volgt.
market-status-of = Hoe het staat met { $title }
market-no-status = Hoe ver { $title } is, is niet bekend.
market-dated = Datum bekend
market-standing =
    .rumoured = gerucht
    .estimated = geschat
    .reported = gemeld
    .announced = aangekondigd
    .confirmed = bevestigd
    .corrected = gecorrigeerd
market-told =
    { $day ->
        [none] { $standing }:
       *[other] { $day }, { $standing }:
    }
market-step-back = Een stap terug
market-not-yet = Nog niet: { $steps }
market-no-word-since = Niets meer vernomen sinds { $day }

## Questions and quotes.

media-questions-about = Vragen over { $title }
media-no-questions = Geen enkele vraag over { $title } is hier beantwoord.
media-no-such-question =
    { $nearest ->
        [none] De vraag “{ $id }” bestaat hier niet. Wel: { $all }.
       *[other] De vraag “{ $id }” bestaat hier niet. Bedoelde je { $nearest }?
    }
media-no-answer = Er is nog geen antwoord.
media-no-answer-then = Er was toen geen antwoord.
media-answered-then = Toen dit artikel verscheen ({ $published }), luidde het antwoord:
media-answered-before = Het antwoord daarvoor:
media-link-to = Link naar deze vraag: { $question }
media-no-quote = Over { $title } is geen citaat vastgelegd.
media-no-such-quote =
    { $nearest ->
        [none] Het citaat “{ $id }” bestaat hier niet. Wel: { $all }.
       *[other] Het citaat “{ $id }” bestaat hier niet. Bedoelde je { $nearest }?
    }
media-source = Bron:
media-does =
    .director = regisseur
    .showrunner = showrunner
    .developer = ontwikkelaar
    .writer = scenarist
    .producer = producent
    .executive-producer = uitvoerend producent
    .composer = componist
    .cinematographer = director of photography
    .editor = editor
media-jobs-on = { $jobs } van { $title }
media-plays = { $character } in { $title }
media-in-cast-of = uit de cast van { $title }

## Release history, sources, changes, and faults of data.

more-history-of = Releasedata van { $title }
more-announced-date = Datum
more-announced-on = Aangekondigd
more-announced-by = Door
more-later = { $distance } later
more-earlier = { $distance } eerder
more-plus = +{ $distance }
more-minus = −{ $distance }
more-corrected-date = { $wrong } klopte niet
more-no-dates = Voor { $title } is geen releasedatum aangekondigd.
more-source-count =
    { $number ->
        [one] { $count } bron
       *[other] { $count } bronnen
    }
more-no-sources = Op deze pagina staat geen bron.
more-source-kind =
    .official = Studio en makers
    .trade = Vakpers
    .press = Kranten, persbureaus en tijdschriften
    .site = Film- en entertainmentsites
    .open = Blogs, wiki’s en verzamelsites
more-cited-sources = Bronnen bij wat je aan het lezen was: { $some } van { $all }
more-all-sources = Alle tonen
more-back-to-widget = Terug naar waar je was
more-edition = Gegevens { $version } van { $day }
more-field-name =
    .name = Titel
    .status = Status
    .release-date = In de bioscoop
    .premiere-date = Première
    .digital-date = Te huur of te koop
    .disc-date = Op dvd of blu-ray
    .streaming-date = Te streamen vanaf
    .streaming-home = Te streamen op
    .runtime = Speelduur
    .rating = Keuring
    .distributor = Distributie
    .logline = Waar het over gaat
    .director = Regie
    .writer = Scenario
    .producer = Productie
    .executive-producer = Uitvoerende productie
    .composer = Muziek
    .cinematographer = Camera
    .editor = Montage
    .showrunner = Showrunner
    .developer = Ontwikkeling
    .budget = Budget
    .opening = Openingsweekend, VS en Canada
    .opening-worldwide = Openingsweekend, wereldwijd
    .second-weekend = Tweede weekend, VS en Canada
    .domestic = Opbrengst, VS en Canada
    .worldwide = Opbrengst, wereldwijd
    .born = Geboren
    .died = Overleden
    .aliases = Ook bekend als
    .allegiance = Hoort bij
    .fate = Lot
more-changes-since = Wat er sinds { $day } is veranderd
more-no-changes = Niets van wat hier staat, is sinds { $day } veranderd.
more-change-kind =
    .development = Wat er anders is geworden
    .correction = Wat er niet klopte
more-changed = { $after }, { $past }
more-past =
    .corrected = eerder ten onrechte { $before }
    .disputed = eerder { $before }
    .settled = eerder liepen de bronnen uiteen: { $before }
    .up = meer dan eerder ({ $before })
    .down = minder dan eerder ({ $before })
    .added = nieuw: { $before }
    .replaced = niet meer { $before }
    .phase = destijds “{ $before }”
more-role-of = Rol van { $person }
more-joined-cast = Nieuw in de cast
more-unpublished = Het is niet bekend wanneer dit artikel verscheen: geef een dag op in “since”, of in “published” van de provider.
more-bad-data = Fouten in de gegevens ({ $count }): { $first }
more-unread =
    .blocked =
        { $detail ->
            [none] De dataset was niet bereikbaar.
           *[other] De dataset was niet bereikbaar ({ $detail }).
        }
    .status =
        { $detail ->
            [none] De server van de dataset antwoordde met een fout.
           *[other] De server van de dataset antwoordde met { $detail }.
        }
    .type =
        { $detail ->
            [none] De dataset is geen JSON.
           *[other] De dataset is geen JSON maar { $detail }.
        }
    .too-large =
        { $detail ->
            [none] De dataset is te groot.
           *[other] De dataset is groter dan { $detail } bytes.
        }
    .timeout =
        { $detail ->
            [none] De dataset kwam niet op tijd aan.
           *[other] De dataset kwam niet binnen { $detail } ms aan.
        }
    .malformed =
        { $detail ->
            [none] De dataset is geen welgevormde JSON.
           *[other] De dataset is geen welgevormde JSON: { $detail }.
        }
    .too-deep =
        { $detail ->
            [none] De dataset is te diep genest.
           *[other] De dataset is meer dan { $detail } niveaus diep genest.
        }
    .too-many =
        { $detail ->
            [none] De dataset bevat te veel items.
           *[other] De dataset bevat meer dan { $detail } items.
        }

## Seen titles, hidden spoilers, and related articles.

reader-hidden-part = Spoiler
reader-hide-again = Weer verbergen
reader-what-seen = Wat heb je gezien?
reader-have-seen = Dit heb ik gezien
reader-why-say = Vink aan wat je hebt gezien, en de spoilers daarvan zijn op elke pagina van deze site te lezen.
reader-up-to = Ik heb alles gezien tot en met
reader-none-chosen = kies een titel
reader-forget = Alles wissen
reader-kept-here = Alleen op dit apparaat bewaard.
reader-not-kept = Dit apparaat bewaart niets: het geldt tot je deze pagina verlaat.
reader-needs-script = Zonder JavaScript kan niets worden onthouden: alles wat een verhaal verklapt, blijft verborgen.
reader-no-titles = Er zijn nog geen titels die je gezien kunt hebben.
reader-watch-in =
    .release = Op volgorde van verschijnen
    .story = Op volgorde van het verhaal
reader-title-kind =
    .film = film
    .series = serie
    .game = game
    .comic = strip
reader-seen-count = { $seen } van { $all } gezien
reader-time-left = nog { $time }
reader-time-left-at-least = nog minstens { $time }
reader-all-seen = alles gezien
reader-not-out = nog niet uit
reader-place-disputed = bronnen lopen uiteen over de plaats
reader-place-unknown = de plaats is niet bekend
reader-order-contradicted = Wat over de volgorde van het verhaal wordt gezegd, spreekt zichzelf tegen: dit is de volgorde van verschijnen.
reader-related = Gerelateerde artikelen
reader-related-to = Meer over { $title }
reader-some-hidden = Sommige blijven verborgen tot je { $titles } hebt gezien.
reader-all-hidden = Verborgen tot je { $titles } hebt gezien.
reader-some-hidden-part = Sommige zijn verborgen omdat ze een verhaal verklappen.
reader-all-hidden-part = Verborgen omdat ze een verhaal verklappen.

## Timelines, people and characters.

story-line =
    .story = Het verhaal op volgorde
    .release = Op volgorde van verschijnen
    .watch = Wat te kijken, op volgorde
    .production = Hoe het werd gemaakt
story-order-by = Volgorde
story-lens =
    .story = Verhaal
    .release = Release
    .watch = Kijken
    .production = Productie
story-loose =
    .story = Zonder plaats in het verhaal
    .release = Nog geen datum
    .watch = Nog geen datum
    .production = Dag niet bekend
story-before = vóór { $titles }
story-after = na { $titles }
story-during = tijdens { $titles }
story-told-in = Verteld in { $title }
story-set-before = Speelt zich af vóór { $title }
story-empty-line = Over dit deel is niets bekend.
story-cycle = Wat over de volgorde van het verhaal wordt gezegd, spreekt zichzelf tegen. De titels staan op volgorde van verschijnen.
story-cycle-of = De volgorde van het verhaal spreekt zichzelf tegen: { $ids }. Gebruikt wordt de volgorde van verschijnen.
story-no-credits = Het is niet bekend waaraan { $person } heeft meegewerkt.
story-undated = Geen datum
story-no-person =
    { $nearest ->
        [none] De persoon “{ $id }” bestaat hier niet.
       *[other] De persoon “{ $id }” bestaat hier niet. Bedoelde je { $nearest }?
    }
story-played-by = Gespeeld door { $actors }
story-no-appearances = Het is niet bekend waarin { $character } voorkomt.
story-bounty = Prijs op het hoofd
story-no-character =
    { $nearest ->
        [none] Het personage “{ $id }” bestaat hier niet.
       *[other] Het personage “{ $id }” bestaat hier niet. Bedoelde je { $nearest }?
    }
story-appearances = Wie waarin voorkomt
story-character = Personage
story-role =
    .lead = Hoofdrol
    .supporting = Bijrol
    .cameo = Cameo
    .voice = Stem
    .other = Aanwezig
story-untold = niets vermeld
story-empty-table = Het is niet bekend wie waarin voorkomt.

## Feeds and calendars.

feed-feed = Wat er over films bekend is geworden
feed-feed-of = Wat er over { $titles } bekend is geworden
feed-headline = { $title } – { $news }
feed-lead =
    .name = titel:
    .status = status:
    .release-date = in de bioscoop vanaf
    .premiere-date = première:
    .digital-date = te huur of te koop vanaf
    .disc-date = op dvd of blu-ray vanaf
    .streaming-date = te streamen vanaf
    .streaming-home = te streamen op
    .runtime = speelduur:
    .rating = keuring:
    .distributor = distributie:
    .director = regie:
    .writer = scenario:
    .producer = productie:
    .executive-producer = uitvoerende productie:
    .composer = muziek:
    .cinematographer = camera:
    .editor = montage:
    .showrunner = showrunner:
    .developer = ontwikkeling:
    .budget = budget:
    .opening = openingsweekend, VS en Canada:
    .opening-worldwide = openingsweekend, wereldwijd:
    .second-weekend = tweede weekend, VS en Canada:
    .domestic = opbrengst, VS en Canada:
    .worldwide = opbrengst, wereldwijd:
feed-plays = { $person } speelt { $character }
feed-joins = nieuw in de cast: { $names }
feed-reported = Bron: { $publisher }, { $day }
feed-first-trailer = eerste trailer: { $day }
feed-calendar = Filmreleases
feed-entry =
    .theatrical = { $title }: in de bioscoop
    .premiere =
        { $place ->
            [none] { $title }: première
           *[other] { $title }: première in { $place }
        }
    .digital = { $title }: te huur of te koop
    .disc = { $title }: op dvd of blu-ray
    .streaming =
        { $place ->
            [none] { $title }: te streamen
           *[other] { $title }: te streamen op { $place }
        }
feed-off = { $entry } – niet meer op deze dag

## Embeds: titles of frames, and the pages around them.

frame-about = Over { $title }
frame-release-of = Release van { $title }
frame-quote-about = Een citaat over { $title }
frame-skip = Naar het einde van dit kader
frame-text-version = Tekstversie
frame-embeds-of = Embeds van { $site }
frame-paste-one = Plak de code in een artikel op de plek waar het kader moet komen.
frame-once-a-page = Voeg één keer per pagina dit script toe: het geeft elk kader de hoogte van de inhoud.
frame-in-frame = Alleen het kader

## Correction notes, and `wick diff`.

note-difference =
    .known = bekend geworden
    .changed = gewijzigd
    .moved = verschoven
    .corrected = gecorrigeerd
    .disputed = omstreden
    .confirmed = bevestigd
    .edited = bewerkt
    .withdrawn = ingetrokken
    .added = toegevoegd
    .removed = verwijderd
note-lead =
    .updated = Bijgewerkt op { $day }:
    .corrected = Gecorrigeerd op { $day }:
note-note =
    .development = { $words } geldt niet meer. { $news }.
    .correction = { $words } klopte niet. { $news }.
    .disputed = Over { $words } lopen de bronnen uiteen. { $news }.

## Faults in links and shortcodes.

shorthand-no-element =
    { $nearest ->
        [none] De widget “{ $name }” bestaat niet. Wel: { $all }.
       *[other] De widget “{ $name }” bestaat niet. Bedoelde je { $nearest }?
    }
shorthand-no-option =
    { $nearest ->
        [none] { $element } heeft geen optie “{ $option }” en wordt zonder die optie getoond. Wel: { $all }.
       *[other] { $element } heeft geen optie “{ $option }” en wordt zonder die optie getoond. Bedoelde je { $nearest }?
    }
shorthand-no-title = Nergens staat om welke titel het bij { $element } gaat: schrijf de optie { $option }, of geef met “wick:films” aan hoe de adressen van films eruitzien.
shorthand-no-value = { $element } heeft een waarde nodig voor { $option }.
shorthand-in-sentence = { $element } is een blok en kan niet in een zin staan: geef het een eigen alinea.
shorthand-unpaired = Een shortcode is niet gesloten waar hij is geopend: [wick …] en [/wick] moeten in dezelfde alinea staan.

## Faults that few pages have.

fault-security-policy = Het Trusted Types-beleid van de pagina staat geen van deze toe: { $names }. De widgets kunnen niet worden getekend.
