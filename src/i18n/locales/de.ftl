## Words of cards, casts, phases and facts. Pages in this language load them first.

main-season =
    { $season ->
        [spring] Frühjahr { $year }
        [summer] Sommer { $year }
        [autumn] Herbst { $year }
       *[winter] Winter { $year }
    }
main-in-market = { $text } ({ $market })
main-phase =
    .unknown = Kein Start bekannt
    .dated =
        { $way ->
            [theatrical] Im Kino ab { $date }
            [premiere]
                { $place ->
                    [none] Premiere: { $date }
                   *[other] Premiere in { $place }: { $date }
                }
            [digital] Zum Leihen und Kaufen ab { $date }
            [disc] Auf Disc ab { $date }
            [streaming]
                { $place ->
                    [none] Im Stream ab { $date }
                   *[other] Im Stream bei { $place } ab { $date }
                }
           *[out] Erhältlich ab { $date }
        }
    .opening-today =
        { $way ->
            [theatrical] Im Kino ab heute
            [premiere]
                { $place ->
                    [none] Heute Premiere
                   *[other] Heute Premiere in { $place }
                }
            [digital] Zum Leihen und Kaufen ab heute
            [disc] Auf Disc ab heute
            [streaming]
                { $place ->
                    [none] Im Stream ab heute
                   *[other] Im Stream bei { $place } ab heute
                }
           *[out] Erhältlich ab heute
        }
    .in-cinemas = Jetzt im Kino
    .at-home = Für zu Hause
    .streaming =
        { $way ->
            [theatrical] Im Kino
            [premiere]
                { $place ->
                    [none] Premiere
                   *[other] Premiere in { $place }
                }
            [digital] Zum Leihen und Kaufen
            [disc] Auf Disc
            [streaming]
                { $place ->
                    [none] Im Stream
                   *[other] Im Stream bei { $place }
                }
           *[out] Erhältlich
        }
main-field =
    .date = Start
    .runtime = Laufzeit
    .rating = Freigabe
    .distributor = Verleih
    .cast = Mit
main-makers =
    .director = Regie
    .writers = Drehbuch
main-as-of = Stand: { $day }
main-updated = Aktualisiert
main-corrected = Berichtigt
main-was = zuvor { $before }
main-said =
    { $day ->
        [none] { $publisher }
       *[other] { $publisher }, { $day }
    }
main-attributed = { $text } ({ $said })
main-disputed = Quellen widersprechen sich
main-hidden =
    { $level ->
        [1]
            { $count ->
                [none] Spoiler: wie { $title } beginnt
               *[other] { $count } Spoiler verborgen: wie { $title } beginnt
            }
        [2]
            { $count ->
                [none] Spoiler: was in { $title } geschieht
               *[other] { $count } Spoiler verborgen: was in { $title } geschieht
            }
       *[3]
            { $count ->
                [none] Spoiler: wie { $title } endet
               *[other] { $count } Spoiler verborgen: wie { $title } endet
            }
    }
main-show-it = Zeigen
main-comes-today =
    { $way ->
        [theatrical] { $title } kommt heute ins Kino.
        [premiere] { $title } hat heute Premiere.
        [digital] { $title } ist heute zum Leihen und Kaufen da.
        [disc] { $title } erscheint heute auf Disc.
        [streaming] { $title } startet heute im Stream.
       *[out] { $title } erscheint heute.
    }
main-partly-dated = { $title } ist für { $date } angekündigt; der Tag steht noch nicht fest.
main-undated = Für { $title } ist noch kein Starttermin bekannt.
main-came-out =
    { $way ->
        [theatrical]
            { $precision ->
                [day] Kam am { $date } ins Kino
                [month] Kam im { $date } ins Kino
                [season] Kam im { $date } ins Kino
               *[year] Kam { $date } ins Kino
            }
        [premiere]
            { $precision ->
                [day] Hatte am { $date } Premiere
                [month] Hatte im { $date } Premiere
                [season] Hatte im { $date } Premiere
               *[year] Hatte { $date } Premiere
            }
        [digital] Zum Leihen und Kaufen seit { $date }
        [disc] Auf Disc seit { $date }
        [streaming] Im Stream seit { $date }
       *[out] Erhältlich seit { $date }
    }
main-date-history = Frühere Termine
main-moved =
    { $movedOn ->
        [none] { $date }
       *[other] { $date }, verschoben am { $movedOn }
    }
main-cast-of = Besetzung von { $title }
main-role-group =
    .lead = Hauptrollen
    .supporting = Nebenrollen
    .cameo = Gastauftritte
    .voice = Stimmen
main-other-roles = Weitere
main-returning = Wieder dabei
main-returning-cast = Wieder dabei
main-new-cast = Neu
main-as = als
main-undisclosed = Rolle nicht bekannt gegeben
main-formerly = zuvor { $names }
main-was-undisclosed = zunächst nicht bekannt gegeben
main-final-role = Letzte Rolle
main-memoriam =
    { $born ->
        [none] gestorben { $died }
       *[other] { $born }–{ $died }
    }
main-show-all = Alle { $count } zeigen
main-show-fewer = Weniger zeigen
main-no-cast = Für { $title } ist keine Besetzung bekannt.
main-status =
    .rumoured = Gerücht
    .talks = im Gespräch
    .announced = angekündigt
    .writing = wird geschrieben
    .filming = wird gedreht
    .post-production = in der Nachbearbeitung
    .released = erschienen
    .cancelled = eingestellt
main-about = etwa { $amount }
main-today = Heute
main-dollars = { $amount } US-Dollar
main-sources = Quellen
main-bad-value = { $attribute }="{ $value }" ist nicht lesbar; es gilt { $used }.
main-unfetched = Ein Teil der Daten war nicht zu bekommen.

## Running countdowns.

countdown-until =
    .theatrical = bis zum Kinostart
    .premiere = bis zur Premiere
    .digital = bis zum Leihen und Kaufen
    .disc = bis zur Disc
    .streaming = bis zum Streamingstart
    .out = bis zum Erscheinen
countdown-comes =
    { $way ->
        [theatrical] { $title } kommt { $distance } ins Kino, am { $date }.
        [premiere] { $title } hat { $distance } Premiere, am { $date }.
        [digital] { $title } ist { $distance } zum Leihen und Kaufen da, am { $date }.
        [disc] { $title } erscheint { $distance } auf Disc, am { $date }.
        [streaming] { $title } startet { $distance } im Stream, am { $date }.
       *[out] { $title } erscheint { $distance }, am { $date }.
    }
countdown-add-to-calendar = In den Kalender

## Facts in sentences, and what does not exist.

fact-now-is = jetzt { $value }
fact-what-is-known = Was bekannt ist
fact-when-this-ran = Bei Erscheinen, { $day }
fact-not-known-then = damals nicht bekannt
fact-no-such =
    { $nearest ->
        [none] Einen Titel „{ $id }“ gibt es hier nicht. Es gibt { $all }.
       *[other] Einen Titel „{ $id }“ gibt es hier nicht. War { $nearest } gemeint?
    }
fact-no-field =
    { $nearest ->
        [none] Ein Feld „{ $field }“ gibt es hier nicht. Es gibt { $all }.
       *[other] Ein Feld „{ $field }“ gibt es hier nicht. Gemeint war vielleicht { $nearest }.
    }
fact-missing-attribute = Ohne { $attributes } gibt es nichts zu zeigen.

## Crew and story of a title.

film-crew-of = Stab von { $title }
film-no-crew = Für { $title } ist kein Stab bekannt.
film-job =
    .director = Regie
    .showrunner = Showrunner
    .developer = Entwicklung
    .writer = Drehbuch
    .producer = Produktion
    .executive-producer = Ausführende Produktion
    .composer = Musik
    .cinematographer = Kamera
    .editor = Schnitt
film-story-of = Worum es in { $title } geht
film-no-story = Worum es in { $title } geht, ist nicht bekannt.
film-spoilers-for = Spoiler zu { $title }:
film-plot-part =
    .level-1 = wie es beginnt
    .level-2 = was geschieht
    .level-3 = wie es endet

## Grosses, videos, ways to watch, and progress.

market-box-office-of = Einspielergebnis von { $title }
market-no-figures = Für { $title } sind keine Zahlen bekannt.
market-gross-by =
    .domestic = USA und Kanada bis { $day }
    .worldwide = Weltweit bis { $day }
market-last-gross =
    .domestic = USA und Kanada, letzte Zahl: { $day }
    .worldwide = Weltweit, letzte Zahl: { $day }
market-known-by = bis { $day }
market-day-of-run = Tag { $day } im Kino
market-budget-of = Budget: { $amount }
market-in-millions =
    { $since ->
        [none] { $gross }, in Millionen US-Dollar
       *[other] { $gross }, in Millionen US-Dollar, { $since }
    }
market-since-release = ab dem Start am { $day }
market-estimate = Schätzung
market-reported = berichtet
market-range = Spanne der Quellen
market-some-day = einer dieser Tage
market-all-figures = Alle Zahlen ({ $count })
market-day = Tag
market-amount = Betrag
market-source = Quelle
market-unknown = nicht bekannt
market-video-of =
    .teaser = Teaser zu { $title }
    .trailer = Trailer zu { $title }
    .clip = Ausschnitt aus { $title }
    .featurette = Hinter den Kulissen von { $title }
market-no-trailer-yet = Zu { $title } gibt es noch keinen Trailer.
market-no-trailer = Zu { $title } ist kein Trailer bekannt.
market-play-of = Abspielen: { $video }, { $title }
market-cannot-show = Dieses Video kann hier nicht abgespielt werden.
market-watch-at = Bei { $host } ansehen
market-consent = Beim Abspielen lädt das Video von { $host }: Dort wird Ihre Adresse bekannt, und auf Ihrem Gerät können Daten gespeichert werden.
market-remember = Auf diesem Gerät nicht mehr fragen
market-remembered = Videos von { $host } werden auf diesem Gerät ohne Nachfrage abgespielt.
market-ask-again = Wieder fragen
market-not-kept = Ihr Gerät behält nichts von dieser Seite: Ihre Wahl gilt, bis Sie sie verlassen.
market-other-videos = Weitere Videos
market-where-heading =
    .watch = Wo { $title } zu sehen ist
    .play = Wo { $title } zu spielen ist
    .read = Wo { $title } zu lesen ist
market-where-unknown =
    .watch = Es ist nicht bekannt, wo { $title } zu sehen ist.
    .play = Es ist nicht bekannt, wo { $title } zu spielen ist.
    .read = Es ist nicht bekannt, wo { $title } zu lesen ist.
market-region = Land
market-cinemas-only = Vorerst nur im Kino
market-home =
    .theatrical = Im Kino
    .streaming = Im Stream
    .digital = Zum Leihen und Kaufen
    .disc = Auf Disc
market-copy =
    .theatrical = In Spielhallen
    .streaming = Im Stream
    .digital = Zum Herunterladen
    .disc = Im Laden
market-here = seit { $date }
market-coming = ab { $date }
market-day-unknown = Tag nicht bekannt
market-checked = Geprüft: { $day }
market-worldwide = weltweit
market-unknown-for = Für Ihr Land ({ $region }) ist nichts bekannt.
market-known-for = Bekannt ist etwas für: { $regions }.
market-disclosure = Wenn Sie diesen Links folgen, verdient der Herausgeber womöglich daran.
market-status-of = Stand von { $title }
market-no-status = Wie weit { $title } ist, ist nicht bekannt.
market-dated = Termin steht
market-standing =
    .rumoured = als Gerücht
    .estimated = geschätzt
    .reported = berichtet
    .announced = angekündigt
    .confirmed = bestätigt
    .corrected = berichtigt
market-told =
    { $day ->
        [none] { $standing }:
       *[other] { $day }, { $standing }:
    }
market-step-back = Ein Schritt zurück
market-not-yet = Noch nicht: { $steps }
market-no-word-since = Nichts Neues seit { $day }

## Questions and quotes.

media-questions-about = Fragen zu { $title }
media-no-questions = Zu { $title } ist hier keine Frage beantwortet.
media-no-such-question =
    { $nearest ->
        [none] Eine Frage „{ $id }“ gibt es hier nicht. Es gibt { $all }.
       *[other] Eine Frage „{ $id }“ gibt es hier nicht. Gemeint war vielleicht { $nearest }.
    }
media-no-answer = Noch gibt es keine Antwort.
media-no-answer-then = Damals gab es keine Antwort.
media-answered-then = Als dieser Artikel am { $published } erschien, lautete die Antwort:
media-answered-before = Die Antwort davor:
media-link-to = Link zu dieser Frage: { $question }
media-no-quote = Zu { $title } ist kein Zitat verzeichnet.
media-no-such-quote =
    { $nearest ->
        [none] Ein Zitat „{ $id }“ gibt es hier nicht. Es gibt { $all }.
       *[other] Ein Zitat „{ $id }“ gibt es hier nicht. Gemeint war vielleicht { $nearest }.
    }
media-source = Quelle:
media-does =
    .director = Regie
    .showrunner = Showrunner
    .developer = Entwicklung
    .writer = Drehbuch
    .producer = Produktion
    .executive-producer = ausführende Produktion
    .composer = Musik
    .cinematographer = Kamera
    .editor = Schnitt
media-jobs-on = { $jobs } ({ $title })
media-plays = { $character } in { $title }
media-in-cast-of = Besetzung von { $title }

## Release history, sources, changes, and faults of data.

more-history-of = Starttermine von { $title }
more-announced-date = Termin
more-announced-on = Angekündigt
more-announced-by = Von
more-later = { $distance } später
more-earlier = { $distance } früher
more-plus = +{ $distance }
more-minus = −{ $distance }
more-corrected-date = { $wrong } war falsch
more-no-dates = Für { $title } ist kein Starttermin angekündigt.
more-source-count =
    { $number ->
        [one] { $count } Quelle
       *[other] { $count } Quellen
    }
more-no-sources = Auf dieser Seite wird keine Quelle gezeigt.
more-source-kind =
    .official = Studio und Beteiligte
    .trade = Fachpresse
    .press = Zeitungen, Agenturen und Magazine
    .site = Film- und Unterhaltungsseiten
    .open = Blogs, Wikis und Sammelseiten
more-cited-sources = Quellen zu dem, was Sie gerade gelesen haben: { $some } von { $all }
more-all-sources = Alle zeigen
more-back-to-widget = Zurück zur gelesenen Stelle
more-edition = Daten { $version } vom { $day }
more-field-name =
    .name = Titel
    .status = Stand
    .release-date = Im Kino
    .premiere-date = Premiere
    .digital-date = Zum Leihen und Kaufen
    .disc-date = Auf Disc
    .streaming-date = Im Stream ab
    .streaming-home = Im Stream bei
    .runtime = Laufzeit
    .rating = Freigabe
    .distributor = Verleih
    .logline = Worum es geht
    .director = Regie
    .writer = Drehbuch
    .producer = Produktion
    .executive-producer = Ausführende Produktion
    .composer = Musik
    .cinematographer = Kamera
    .editor = Schnitt
    .showrunner = Showrunner
    .developer = Entwicklung
    .budget = Budget
    .opening = Startwochenende, USA und Kanada
    .opening-worldwide = Startwochenende, weltweit
    .second-weekend = Zweites Wochenende, USA und Kanada
    .domestic = Einspiel, USA und Kanada
    .worldwide = Einspiel, weltweit
    .born = Geboren
    .died = Gestorben
    .aliases = Auch bekannt als
    .allegiance = Zugehörigkeit
    .fate = Schicksal
more-changes-since = Was sich seit dem { $day } geändert hat
more-no-changes = Seit dem { $day } hat sich hiervon nichts geändert.
more-change-kind =
    .development = Was anders geworden ist
    .correction = Was falsch war
more-changed = { $after }, { $past }
more-past =
    .corrected = zuvor fälschlich { $before }
    .disputed = zuvor { $before }
    .settled = zuvor uneinige Quellen: { $before }
    .up = zuvor { $before }
    .down = zuvor { $before }
    .added = neu: { $before }
    .replaced = nicht mehr { $before }
    .phase = damals: { $before }
more-role-of = Rolle von { $person }
more-joined-cast = Neu in der Besetzung
more-unpublished = Es ist nicht bekannt, wann dieser Artikel erschien: Geben Sie einen Tag an, in „since“ oder in „published“ des Providers.
more-bad-data = Fehler in den Daten, { $count }: { $first }
more-unread =
    .blocked =
        { $detail ->
            [none] Der Datensatz war nicht erreichbar.
           *[other] Der Datensatz war nicht erreichbar ({ $detail }).
        }
    .status =
        { $detail ->
            [none] Der Server des Datensatzes antwortete mit einem Fehler.
           *[other] Der Server des Datensatzes antwortete mit { $detail }.
        }
    .type =
        { $detail ->
            [none] Der Datensatz ist kein JSON.
           *[other] Der Datensatz ist kein JSON, sondern { $detail }.
        }
    .too-large =
        { $detail ->
            [none] Der Datensatz ist zu groß.
           *[other] Der Datensatz ist größer als { $detail } Byte.
        }
    .timeout =
        { $detail ->
            [none] Der Datensatz kam nicht rechtzeitig.
           *[other] Der Datensatz kam nicht innerhalb von { $detail } ms.
        }
    .malformed =
        { $detail ->
            [none] Der Datensatz ist kein wohlgeformtes JSON.
           *[other] Der Datensatz ist kein wohlgeformtes JSON: { $detail }.
        }
    .too-deep =
        { $detail ->
            [none] Der Datensatz ist zu tief verschachtelt.
           *[other] Der Datensatz ist tiefer als { $detail } Ebenen verschachtelt.
        }
    .too-many =
        { $detail ->
            [none] Der Datensatz hat zu viele Einträge.
           *[other] Der Datensatz hat mehr als { $detail } Einträge.
        }

## Seen titles, hidden spoilers, and related articles.

reader-hidden-part = Spoiler
reader-hide-again = Wieder verbergen
reader-what-seen = Was haben Sie gesehen?
reader-have-seen = Das habe ich gesehen
reader-why-say = Haken Sie an, was Sie gesehen haben: Die Spoiler dazu zeigt dann jede Seite dieser Website.
reader-up-to = Ich habe alles gesehen bis
reader-none-chosen = Titel wählen
reader-forget = Alles löschen
reader-kept-here = Wird nur auf diesem Gerät gespeichert.
reader-not-kept = Dieses Gerät speichert nichts: Es gilt, bis Sie die Seite verlassen.
reader-needs-script = Ohne JavaScript lässt sich nichts merken: Was eine Handlung verrät, bleibt verborgen.
reader-no-titles = Es gibt noch nichts zu sehen.
reader-watch-in =
    .release = In der Reihenfolge des Erscheinens
    .story = In der Reihenfolge der Handlung
reader-title-kind =
    .film = Film
    .series = Serie
    .game = Spiel
    .comic = Comic
reader-seen-count = { $seen } von { $all } gesehen
reader-time-left = noch { $time }
reader-time-left-at-least = noch mindestens { $time }
reader-all-seen = alles gesehen
reader-not-out = noch nicht erschienen
reader-place-disputed = über die Stelle widersprechen sich die Quellen
reader-place-unknown = die Stelle ist nicht bekannt
reader-order-contradicted = Was über die Abfolge der Handlung gesagt wird, widerspricht sich: Dies ist die Reihenfolge des Erscheinens.
reader-related = Weitere Artikel
reader-related-to = Mehr zu { $title }
reader-some-hidden = Einiges bleibt verborgen, bis Sie { $titles } gesehen haben.
reader-all-hidden = Verborgen, bis Sie { $titles } gesehen haben.
reader-some-hidden-part = Einiges bleibt verborgen, weil es eine Handlung verrät.
reader-all-hidden-part = Verborgen, weil sie eine Handlung verraten.

## Timelines, people and characters.

story-line =
    .story = Die Geschichte der Reihe nach
    .release = In der Reihenfolge des Erscheinens
    .watch = Was man in welcher Reihenfolge sieht
    .production = Wie es entstand
story-order-by = Reihenfolge
story-lens =
    .story = Handlung
    .release = Start
    .watch = Ansehen
    .production = Produktion
story-loose =
    .story = Ohne Platz in der Handlung
    .release = Noch ohne Termin
    .watch = Noch ohne Termin
    .production = Tag nicht bekannt
story-before = vor { $titles }
story-after = nach { $titles }
story-during = während { $titles }
story-told-in = Erzählt in { $title }
story-set-before = Spielt vor { $title }
story-empty-line = Aus diesem Abschnitt ist nichts bekannt.
story-cycle = Was über die Abfolge der Handlung gesagt wird, widerspricht sich. Die Titel stehen in der Reihenfolge ihres Erscheinens.
story-cycle-of = Die Abfolge der Handlung widerspricht sich: { $ids }. Verwendet wird die Reihenfolge des Erscheinens.
story-no-credits = Es ist nicht bekannt, woran { $person } mitgewirkt hat.
story-undated = Ohne Termin
story-no-person =
    { $nearest ->
        [none] Eine Person „{ $id }“ gibt es hier nicht.
       *[other] Eine Person „{ $id }“ gibt es hier nicht. Ist { $nearest } gemeint?
    }
story-played-by = Gespielt von { $actors }
story-no-appearances = Es ist nicht bekannt, wo { $character } vorkommt.
story-bounty = Kopfgeld
story-no-character =
    { $nearest ->
        [none] Eine Figur „{ $id }“ gibt es hier nicht.
       *[other] Eine Figur „{ $id }“ gibt es hier nicht. Ist { $nearest } gemeint?
    }
story-appearances = Wer wo vorkommt
story-character = Figur
story-role =
    .lead = Hauptrolle
    .supporting = Nebenrolle
    .cameo = Cameo
    .voice = Stimme
    .other = Dabei
story-untold = nichts gesagt
story-empty-table = Es ist nicht bekannt, wer vorkommt.

## Feeds and calendars.

feed-feed = Was über Filme bekannt geworden ist
feed-feed-of = Was über { $titles } bekannt geworden ist
feed-headline = { $title }: { $news }
feed-lead =
    .name = heißt
    .status = Stand:
    .release-date = Kinostart
    .premiere-date = Premiere
    .digital-date = zum Leihen und Kaufen ab
    .disc-date = auf Disc ab
    .streaming-date = im Stream ab
    .streaming-home = im Stream bei
    .runtime = Laufzeit
    .rating = Freigabe
    .distributor = Verleih
    .director = Regie:
    .writer = Drehbuch:
    .producer = Produktion:
    .executive-producer = Ausführende Produktion:
    .composer = Musik:
    .cinematographer = Kamera:
    .editor = Schnitt:
    .showrunner = Showrunner:
    .developer = Entwicklung:
    .budget = Budget
    .opening = Startwochenende, USA und Kanada:
    .opening-worldwide = Startwochenende, weltweit:
    .second-weekend = Zweites Wochenende, USA und Kanada:
    .domestic = Einspiel, USA und Kanada:
    .worldwide = Einspiel, weltweit:
feed-plays = { $person } spielt { $character }
feed-joins = neu in der Besetzung: { $names }
feed-reported = Quelle: { $publisher }, { $day }
feed-first-trailer = erster Trailer am { $day }
feed-calendar = Filmstarts
feed-entry =
    .theatrical = { $title }: im Kino
    .premiere =
        { $place ->
            [none] { $title }: Premiere
           *[other] { $title }: Premiere in { $place }
        }
    .digital = { $title }: zum Leihen und Kaufen
    .disc = { $title }: auf Disc
    .streaming =
        { $place ->
            [none] { $title }: im Stream
           *[other] { $title }: im Stream bei { $place }
        }
feed-off = { $entry } – nicht mehr an diesem Tag

## Embeds: titles of frames, and the pages around them.

frame-about = Über { $title }
frame-release-of = Start von { $title }
frame-quote-about = Ein Zitat über { $title }
frame-skip = Zum Ende dieses Kastens
frame-text-version = Textfassung
frame-embeds-of = Einbettungen von { $site }
frame-paste-one = Fügen Sie den Schnipsel dort in den Artikel ein, wo der Kasten stehen soll.
frame-once-a-page = Einmal je Seite kommt dieses Skript dazu: Es gibt jedem Kasten die Höhe seines Inhalts.
frame-in-frame = Der Kasten allein

## Correction notes, and `wick diff`.

note-difference =
    .known = bekannt geworden
    .changed = geändert
    .moved = verschoben
    .corrected = berichtigt
    .disputed = umstritten
    .confirmed = bestätigt
    .edited = bearbeitet
    .withdrawn = zurückgezogen
    .added = hinzugefügt
    .removed = entfernt
note-lead =
    .updated = Aktualisiert am { $day }:
    .corrected = Berichtigt am { $day }:
note-note =
    .development = { $words } gilt nicht mehr. { $news }.
    .correction = { $words } war falsch. { $news }.
    .disputed = Zu { $words } sagen die Quellen Verschiedenes. { $news }.

## Faults in links and shortcodes.

shorthand-no-element =
    { $nearest ->
        [none] Ein Widget „{ $name }“ gibt es nicht. Es gibt { $all }.
       *[other] Ein Widget „{ $name }“ gibt es nicht. War { $nearest } gemeint?
    }
shorthand-no-option =
    { $nearest ->
        [none] { $element } hat keine Option „{ $option }“ und wird ohne sie gezeigt. Es gibt { $all }.
       *[other] { $element } hat keine Option „{ $option }“ und wird ohne sie gezeigt. War { $nearest } gemeint?
    }
shorthand-no-title = Zu { $element } ist kein Titel genannt: durch die Option { $option }, oder durch „wick:films“, das sagt, wie die Adressen von Filmen aussehen.
shorthand-no-value = { $element } braucht einen Wert für { $option }.
shorthand-in-sentence = { $element } ist ein Block und kann nicht in einem Satz stehen: Es braucht einen eigenen Absatz.
shorthand-unpaired = Ein Shortcode ist nicht dort geschlossen, wo er geöffnet ist: [wick …] und [/wick] müssen im selben Absatz stehen.

## Faults that few pages have.

fault-security-policy = Die Trusted-Types-Richtlinie der Seite lässt keines von { $names } zu: Die Widgets lassen sich nicht zeichnen.
