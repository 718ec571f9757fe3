## Words of cards, casts, phases and facts. Pages in this language load them first.

main-season =
    { $season ->
        [spring] primavera { $year }
        [summer] estate { $year }
        [autumn] autunno { $year }
       *[winter] inverno { $year }
    }
main-in-market = { $text } ({ $market })
main-phase =
    .unknown = Nessuna uscita nota
    .dated =
        { $way ->
            [theatrical] Uscita al cinema: { $date }
            [premiere]
                { $place ->
                    [none] Anteprima: { $date }
                   *[other] Anteprima a { $place }: { $date }
                }
            [digital] A noleggio o in vendita: { $date }
            [disc] In DVD o Blu-ray: { $date }
            [streaming]
                { $place ->
                    [none] In streaming: { $date }
                   *[other] In streaming su { $place }: { $date }
                }
           *[out] Uscita: { $date }
        }
    .opening-today =
        { $way ->
            [theatrical] Al cinema da oggi
            [premiere]
                { $place ->
                    [none] Anteprima oggi
                   *[other] Anteprima oggi a { $place }
                }
            [digital] A noleggio o in vendita da oggi
            [disc] In DVD o Blu-ray da oggi
            [streaming]
                { $place ->
                    [none] In streaming da oggi
                   *[other] In streaming su { $place } da oggi
                }
           *[out] Disponibile da oggi
        }
    .in-cinemas = Ora al cinema
    .at-home = Da vedere a casa
    .streaming =
        { $way ->
            [theatrical] Al cinema
            [premiere]
                { $place ->
                    [none] Anteprima
                   *[other] Anteprima a { $place }
                }
            [digital] A noleggio o in vendita
            [disc] In DVD o Blu-ray
            [streaming]
                { $place ->
                    [none] In streaming
                   *[other] In streaming su { $place }
                }
           *[out] Disponibile
        }
main-field =
    .date = Uscita
    .runtime = Durata
    .rating = Fascia d’età
    .distributor = Distribuzione
    .cast = Con
main-makers =
    .director = Regia
    .writers = Sceneggiatura
main-as-of = Situazione: { $day }
main-updated = Aggiornamento
main-corrected = Correzione
main-was = prima: { $before }
main-said =
    { $day ->
        [none] { $publisher }
       *[other] { $publisher }, { $day }
    }
main-attributed = { $text } ({ $said })
main-disputed = Fonti discordi
main-hidden =
    { $level ->
        [1]
            { $count ->
                [none] Spoiler: come inizia { $title }
               *[other] { $count } spoiler nascosti: come inizia { $title }
            }
        [2]
            { $count ->
                [none] Spoiler: che cosa succede in { $title }
               *[other] { $count } spoiler nascosti: che cosa succede in { $title }
            }
       *[3]
            { $count ->
                [none] Spoiler: come finisce { $title }
               *[other] { $count } spoiler nascosti: come finisce { $title }
            }
    }
main-show-it = Mostra
main-comes-today =
    { $way ->
        [theatrical] { $title } esce oggi al cinema.
        [premiere] L’anteprima di { $title } è oggi.
        [digital] Da oggi { $title } si può noleggiare o acquistare.
        [disc] { $title } esce oggi in DVD o Blu-ray.
        [streaming] { $title } arriva oggi in streaming.
       *[out] { $title } esce oggi.
    }
main-partly-dated = Periodo annunciato per { $title }: { $date }; il giorno non si sa ancora.
main-undated = Per { $title } non è stata annunciata una data di uscita.
main-came-out =
    { $way ->
        [theatrical] Ha debuttato al cinema ({ $date })
        [premiere] Ha debuttato in anteprima ({ $date })
        [digital] A noleggio o in vendita (uscita: { $date })
        [disc] In DVD o Blu-ray (uscita: { $date })
        [streaming] In streaming (uscita: { $date })
       *[out] Disponibile (uscita: { $date })
    }
main-date-history = Date precedenti
main-moved =
    { $movedOn ->
        [none] { $date }
       *[other] { $date } (spostata: { $movedOn })
    }
main-cast-of = Il cast di { $title }
main-role-group =
    .lead = Ruoli principali
    .supporting = Ruoli secondari
    .cameo = Cameo
    .voice = Voci
main-other-roles = Altri ruoli
main-returning = Di ritorno
main-returning-cast = Di ritorno
main-new-cast = Nuovi ingressi
main-as = nel ruolo di
main-undisclosed = Ruolo non rivelato
main-formerly = prima: { $names }
main-was-undisclosed = non rivelato all’inizio
main-final-role = Ultimo ruolo
main-memoriam =
    { $born ->
        [none] † { $died }
       *[other] { $born }–{ $died }
    }
main-show-all = Mostra tutto ({ $count })
main-show-fewer = Mostra meno
main-no-cast = Il cast di { $title } non è noto.
main-status =
    .rumoured = indiscrezione
    .talks = in trattativa
    .announced = annunciato
    .writing = in fase di scrittura
    .filming = riprese in corso
    .post-production = in post-produzione
    .released = uscito
    .cancelled = cancellato
main-about = circa { $amount }
main-today = Oggi
main-dollars = { $amount } di dollari
main-sources = Fonti
main-bad-value = { $attribute }="{ $value }" non è leggibile; si usa { $used }.
main-unfetched = Non è stato possibile caricare una parte dei dati.

## Running countdowns.

countdown-until =
    .theatrical = all’uscita al cinema
    .premiere = all’anteprima
    .digital = al noleggio o all’acquisto
    .disc = all’uscita in DVD o Blu-ray
    .streaming = all’arrivo in streaming
    .out = all’uscita
countdown-comes =
    { $way ->
        [theatrical] { $title } esce al cinema { $distance } ({ $date }).
        [premiere] L’anteprima di { $title } è { $distance } ({ $date }).
        [digital] { $title } si potrà noleggiare o acquistare { $distance } ({ $date }).
        [disc] { $title } esce in DVD o Blu-ray { $distance } ({ $date }).
        [streaming] { $title } arriva in streaming { $distance } ({ $date }).
       *[out] { $title } esce { $distance } ({ $date }).
    }
countdown-add-to-calendar = Aggiungi al calendario

## Facts in sentences, and what does not exist.

fact-now-is = ora { $value }
fact-what-is-known = Che cosa si sa
fact-when-this-ran = Alla pubblicazione, { $day }
fact-not-known-then = allora non si sapeva
fact-no-such =
    { $nearest ->
        [none] Qui non c’è il titolo «{ $id }». Ci sono: { $all }.
       *[other] Qui non c’è il titolo «{ $id }». Forse intendevi { $nearest }?
    }
fact-no-field =
    { $nearest ->
        [none] Qui non c’è il campo «{ $field }». Ci sono: { $all }.
       *[other] Qui non c’è il campo «{ $field }». Forse intendevi { $nearest }?
    }
fact-missing-attribute = Senza { $attributes } non c’è nulla da mostrare.

## Crew and story of a title.

film-crew-of = La troupe di { $title }
film-no-crew = La troupe di { $title } non è nota.
film-job =
    .director = Regia
    .showrunner = Showrunner
    .developer = Sviluppo
    .writer = Sceneggiatura
    .producer = Produzione
    .executive-producer = Produzione esecutiva
    .composer = Musiche
    .cinematographer = Fotografia
    .editor = Montaggio
film-story-of = Di che cosa parla { $title }
film-no-story = Non si sa di che cosa parla { $title }.
film-spoilers-for = Spoiler su { $title }:
film-plot-part =
    .level-1 = come inizia
    .level-2 = che cosa succede
    .level-3 = come finisce

## Grosses, videos, ways to watch, and progress.

market-box-office-of = Gli incassi di { $title }
market-no-figures = Gli incassi di { $title } non sono noti.
market-gross-by =
    .domestic = USA e Canada, dato aggiornato: { $day }
    .worldwide = Nel mondo, dato aggiornato: { $day }
market-last-gross =
    .domestic = USA e Canada, ultimo dato: { $day }
    .worldwide = Nel mondo, ultimo dato: { $day }
market-known-by = dato aggiornato: { $day }
market-day-of-run = giorno { $day } al cinema
market-budget-of = Budget { $amount }
market-in-millions =
    { $since ->
        [none] { $gross }, in milioni di dollari USA
       *[other] { $gross }, in milioni di dollari USA, { $since }
    }
market-since-release = a partire dall’uscita ({ $day })
market-estimate = stima
market-reported = dato riportato
market-range = forbice tra le fonti
market-some-day = uno dei giorni indicati
market-all-figures = Tutti i dati ({ $count })
market-day = Giorno
market-amount = Importo
market-source = Fonte
market-unknown = non noto
market-video-of =
    .teaser = Teaser di { $title }
    .trailer = Trailer di { $title }
    .clip = Clip di { $title }
    .featurette = Dietro le quinte di { $title }
market-no-trailer-yet = Non c’è ancora un trailer di { $title }.
market-no-trailer = Non è noto alcun trailer di { $title }.
market-play-of = Riproduci: { $video }, { $title }
market-cannot-show = Questo video non può essere riprodotto qui.
market-watch-at = Guarda su { $host }
market-consent = Se lo avvii, il video viene caricato da { $host }, che viene a conoscere il tuo indirizzo IP e può salvare dati sul tuo dispositivo.
market-remember = Non chiedere più su questo dispositivo
market-remembered = Su questo dispositivo i video di { $host } partono senza chiedere.
market-ask-again = Chiedi di nuovo
market-not-kept = Il tuo dispositivo non conserva nulla di questa pagina: la tua scelta vale finché non chiudi la pagina.
market-other-videos = Altri video
market-where-heading =
    .watch = Dove vedere { $title }
    .play = Dove giocare a { $title }
    .read = Dove leggere { $title }
market-where-unknown =
    .watch = Non si sa dove si può vedere { $title }.
    .play = Non si sa dove si può giocare a { $title }.
    .read = Non si sa dove si può leggere { $title }.
market-region = Paese
market-cinemas-only = Per ora solo al cinema
market-home =
    .theatrical = Al cinema
    .streaming = In streaming
    .digital = A noleggio o in vendita
    .disc = In DVD o Blu-ray
market-copy =
    .theatrical = In sala giochi
    .streaming = In streaming
    .digital = Da scaricare
    .disc = Nei negozi
market-here = uscita: { $date }
market-coming = in arrivo: { $date }
market-day-unknown = giorno non noto
market-checked = Verifica: { $day }
market-worldwide = in tutto il mondo
market-unknown-for = Per il tuo Paese ({ $region }) non si sa nulla.
market-known-for = Si sa qualcosa per: { $regions }.
market-disclosure = Se segui questi link, l’editore potrebbe ricavarne un guadagno.
market-status-of = A che punto è { $title }
market-no-status = Non si sa a che punto è { $title }.
market-dated = Con data di uscita
market-standing =
    .rumoured = indiscrezione
    .estimated = stima
    .reported = notizia
    .announced = annuncio
    .confirmed = conferma
    .corrected = correzione
market-told =
    { $day ->
        [none] { $standing }:
       *[other] { $day }, { $standing }:
    }
market-step-back = Un passo indietro
market-not-yet = Non ancora: { $steps }
market-no-word-since = Ultime notizie: { $day }

## Questions and quotes.

media-questions-about = Domande su { $title }
media-no-questions = Qui nessuna domanda su { $title } ha una risposta.
media-no-such-question =
    { $nearest ->
        [none] Qui non c’è la domanda «{ $id }». Ci sono: { $all }.
       *[other] Qui non c’è la domanda «{ $id }». Forse intendevi { $nearest }?
    }
media-no-answer = Non c’è ancora una risposta.
media-no-answer-then = Allora non c’era una risposta.
media-answered-then = Alla pubblicazione dell’articolo ({ $published }) la risposta era:
media-answered-before = La risposta precedente:
media-link-to = Link a questa domanda: { $question }
media-no-quote = Non è riportata alcuna dichiarazione su { $title }.
media-no-such-quote =
    { $nearest ->
        [none] Qui non c’è la dichiarazione «{ $id }». Ci sono: { $all }.
       *[other] Qui non c’è la dichiarazione «{ $id }». Forse intendevi { $nearest }?
    }
media-source = Fonte:
media-does =
    .director = regia
    .showrunner = showrunner
    .developer = sviluppo
    .writer = sceneggiatura
    .producer = produzione
    .executive-producer = produzione esecutiva
    .composer = musiche
    .cinematographer = fotografia
    .editor = montaggio
media-jobs-on = { $jobs } di { $title }
media-plays = { $character } in { $title }
media-in-cast-of = nel cast di { $title }

## Release history, sources, changes, and faults of data.

more-history-of = Le date di uscita di { $title }
more-announced-date = Data
more-announced-on = Annuncio
more-announced-by = Da
more-later = { $distance } dopo
more-earlier = { $distance } prima
more-plus = +{ $distance }
more-minus = −{ $distance }
more-corrected-date = { $wrong }: data sbagliata
more-no-dates = Per { $title } non è stata annunciata una data di uscita.
more-source-count =
    { $number ->
        [one] { $count } fonte
       *[other] { $count } fonti
    }
more-no-sources = In questa pagina non è indicata alcuna fonte.
more-source-kind =
    .official = Studio e realizzatori
    .trade = Stampa di settore
    .press = Quotidiani, agenzie e riviste
    .site = Siti di cinema e spettacolo
    .open = Blog, wiki e aggregatori
more-cited-sources = Fonti di ciò che stavi leggendo: { $some } su { $all }
more-all-sources = Mostra tutte
more-back-to-widget = Torna dove eri
more-edition = Dati { $version } ({ $day })
more-field-name =
    .name = Titolo
    .status = Stato
    .release-date = Al cinema
    .premiere-date = Anteprima
    .digital-date = A noleggio o in vendita
    .disc-date = In DVD o Blu-ray
    .streaming-date = Uscita in streaming
    .streaming-home = In streaming su
    .runtime = Durata
    .rating = Fascia d’età
    .distributor = Distribuzione
    .logline = Di che cosa parla
    .director = Regia
    .writer = Sceneggiatura
    .producer = Produzione
    .executive-producer = Produzione esecutiva
    .composer = Musiche
    .cinematographer = Fotografia
    .editor = Montaggio
    .showrunner = Showrunner
    .developer = Sviluppo
    .budget = Budget
    .opening = Primo weekend, USA e Canada
    .opening-worldwide = Primo weekend, nel mondo
    .second-weekend = Secondo weekend, USA e Canada
    .domestic = Incasso, USA e Canada
    .worldwide = Incasso, nel mondo
    .born = Nascita
    .died = Morte
    .aliases = Altri nomi
    .allegiance = Schieramento
    .fate = Sorte
more-changes-since = Che cosa è cambiato dal giorno { $day }
more-no-changes = Nulla di quanto riportato qui è cambiato dal giorno { $day }.
more-change-kind =
    .development = Che cosa è cambiato
    .correction = Che cosa era sbagliato
more-changed = { $after }, { $past }
more-past =
    .corrected = prima, per errore: { $before }
    .disputed = prima: { $before }
    .settled = prima fonti discordi: { $before }
    .up = in aumento da { $before }
    .down = in calo da { $before }
    .added = in più: { $before }
    .replaced = non più { $before }
    .phase = allora «{ $before }»
more-role-of = Il ruolo di { $person }
more-joined-cast = Ingressi nel cast
more-unpublished = Non si sa quando è uscito questo articolo: indica un giorno in «since» oppure in «published» del provider.
more-bad-data = Errori nei dati ({ $count }): { $first }
more-unread =
    .blocked =
        { $detail ->
            [none] Il dataset non era raggiungibile.
           *[other] Il dataset non era raggiungibile ({ $detail }).
        }
    .status =
        { $detail ->
            [none] Il server del dataset ha risposto con un errore.
           *[other] Il server del dataset ha risposto con { $detail }.
        }
    .type =
        { $detail ->
            [none] Il dataset non è JSON.
           *[other] Il dataset non è JSON ma { $detail }.
        }
    .too-large =
        { $detail ->
            [none] Il dataset è troppo grande.
           *[other] Il dataset supera { $detail } byte.
        }
    .timeout =
        { $detail ->
            [none] Il dataset non è arrivato in tempo.
           *[other] Il dataset non è arrivato entro { $detail } ms.
        }
    .malformed =
        { $detail ->
            [none] Il dataset non è JSON ben formato.
           *[other] Il dataset non è JSON ben formato: { $detail }.
        }
    .too-deep =
        { $detail ->
            [none] Il dataset ha troppi livelli di annidamento.
           *[other] Il dataset ha più di { $detail } livelli di annidamento.
        }
    .too-many =
        { $detail ->
            [none] Il dataset contiene troppe voci.
           *[other] Il dataset contiene più di { $detail } voci.
        }

## Seen titles, hidden spoilers, and related articles.

reader-hidden-part = Spoiler
reader-hide-again = Nascondi di nuovo
reader-what-seen = Che cosa hai visto?
reader-have-seen = Ho visto
reader-why-say = Spunta ciò che hai visto: i suoi spoiler saranno mostrati in tutte le pagine di questo sito.
reader-up-to = Ho visto tutto fino a
reader-none-chosen = scegli un titolo
reader-forget = Cancella tutto
reader-kept-here = Salvato solo su questo dispositivo.
reader-not-kept = Questo dispositivo non conserva nulla: vale finché non lasci questa pagina.
reader-needs-script = Senza JavaScript non si può memorizzare nulla: ciò che svela una trama resta nascosto.
reader-no-titles = Non c’è ancora nulla da vedere.
reader-watch-in =
    .release = In ordine di uscita
    .story = Nell’ordine della storia
reader-title-kind =
    .film = film
    .series = serie
    .game = gioco
    .comic = fumetto
reader-seen-count = Visti { $seen } su { $all }
reader-time-left = ancora { $time }
reader-time-left-at-least = ancora almeno { $time }
reader-all-seen = visto tutto
reader-not-out = deve ancora uscire
reader-place-disputed = fonti discordi sul suo posto
reader-place-unknown = il suo posto non è noto
reader-order-contradicted = Le informazioni sull’ordine della storia si contraddicono: questo è l’ordine di uscita.
reader-related = Articoli correlati
reader-related-to = Altri articoli su { $title }
reader-some-hidden = Alcuni restano nascosti finché non hai visto { $titles }.
reader-all-hidden = Nascosti finché non hai visto { $titles }.
reader-some-hidden-part = Alcuni sono nascosti perché svelano una trama.
reader-all-hidden-part = Nascosti perché svelano una trama.

## Timelines, people and characters.

story-line =
    .story = La storia in ordine
    .release = In ordine di uscita
    .watch = Che cosa vedere, in ordine
    .production = La lavorazione
story-order-by = Ordine
story-lens =
    .story = Storia
    .release = Uscita
    .watch = Visione
    .production = Produzione
story-loose =
    .story = Senza un posto nella storia
    .release = Ancora senza data
    .watch = Ancora senza data
    .production = Giorno non noto
story-before = prima di { $titles }
story-after = dopo { $titles }
story-during = durante { $titles }
story-told-in = Raccontato in { $title }
story-set-before = Si svolge prima di { $title }
story-empty-line = Di questo tratto non si sa nulla.
story-cycle = Le informazioni sull’ordine della storia si contraddicono. I titoli sono in ordine di uscita.
story-cycle-of = L’ordine della storia si contraddice: { $ids }. Si usa l’ordine di uscita.
story-no-credits = Non si sa a quali titoli abbia lavorato { $person }.
story-undated = Senza data
story-no-person =
    { $nearest ->
        [none] Qui non c’è la persona «{ $id }».
       *[other] Qui non c’è la persona «{ $id }». Forse intendevi { $nearest }?
    }
story-played-by = Nel ruolo: { $actors }
story-no-appearances = Non si sa dove compare { $character }.
story-bounty = Taglia
story-no-character =
    { $nearest ->
        [none] Qui non c’è il personaggio «{ $id }».
       *[other] Qui non c’è il personaggio «{ $id }». Forse intendevi { $nearest }?
    }
story-appearances = Chi compare dove
story-character = Personaggio
story-role =
    .lead = Protagonista
    .supporting = Secondario
    .cameo = Cameo
    .voice = Voce
    .other = Presente
story-untold = nessuna informazione
story-empty-table = Non è nota alcuna apparizione.

## Feeds and calendars.

feed-feed = Che cosa si è saputo sui film
feed-feed-of = Che cosa si è saputo su { $titles }
feed-headline = { $title } – { $news }
feed-lead =
    .name = titolo:
    .status = stato:
    .release-date = al cinema:
    .premiere-date = anteprima:
    .digital-date = a noleggio o in vendita:
    .disc-date = in DVD o Blu-ray:
    .streaming-date = in streaming:
    .streaming-home = in streaming su
    .runtime = durata:
    .rating = fascia d’età:
    .distributor = distribuzione:
    .director = regia:
    .writer = sceneggiatura:
    .producer = produzione:
    .executive-producer = produzione esecutiva:
    .composer = musiche:
    .cinematographer = fotografia:
    .editor = montaggio:
    .showrunner = showrunner:
    .developer = sviluppo:
    .budget = budget:
    .opening = primo weekend, USA e Canada:
    .opening-worldwide = primo weekend, nel mondo:
    .second-weekend = secondo weekend, USA e Canada:
    .domestic = incasso, USA e Canada:
    .worldwide = incasso, nel mondo:
feed-plays = { $person } interpreta { $character }
feed-joins =
    { $count ->
        [one] { $names } entra nel cast
       *[other] { $names } entrano nel cast
    }
feed-reported = Fonte: { $publisher }, { $day }
feed-first-trailer = primo trailer: { $day }
feed-calendar = Le uscite dei film
feed-entry =
    .theatrical = { $title }: al cinema
    .premiere =
        { $place ->
            [none] { $title }: anteprima
           *[other] { $title }: anteprima a { $place }
        }
    .digital = { $title }: a noleggio o in vendita
    .disc = { $title }: in DVD o Blu-ray
    .streaming =
        { $place ->
            [none] { $title }: in streaming
           *[other] { $title }: in streaming su { $place }
        }
feed-off = { $entry } – non più in questo giorno

## Embeds: titles of frames, and the pages around them.

frame-about = Informazioni su { $title }
frame-release-of = L’uscita di { $title }
frame-quote-about = Una dichiarazione su { $title }
frame-skip = Vai alla fine di questo riquadro
frame-text-version = Versione testuale
frame-embeds-of = Riquadri di { $site } da incorporare
frame-paste-one = Incolla il codice nel punto dell’articolo in cui deve stare il riquadro.
frame-once-a-page = Una volta per pagina aggiungi questo script: dà a ogni riquadro l’altezza del suo contenuto.
frame-in-frame = Solo il riquadro

## Correction notes, and `wick diff`.

note-difference =
    .known = reso noto
    .changed = cambiato
    .moved = spostato
    .corrected = corretto
    .disputed = controverso
    .confirmed = confermato
    .edited = modificato
    .withdrawn = ritirato
    .added = aggiunto
    .removed = rimosso
note-lead =
    .updated = Aggiornamento ({ $day }):
    .corrected = Correzione ({ $day }):
note-note =
    .development = { $words } non vale più. { $news }.
    .correction = { $words } era sbagliato. { $news }.
    .disputed = Su { $words } le fonti sono discordi. { $news }.

## Faults in links and shortcodes.

shorthand-no-element =
    { $nearest ->
        [none] Il widget «{ $name }» non esiste. Ci sono: { $all }.
       *[other] Il widget «{ $name }» non esiste. Forse intendevi { $nearest }?
    }
shorthand-no-option =
    { $nearest ->
        [none] { $element } non ha l’opzione «{ $option }»; viene mostrato senza. Ci sono: { $all }.
       *[other] { $element } non ha l’opzione «{ $option }»; viene mostrato senza. Forse intendevi { $nearest }?
    }
shorthand-no-title = Nulla indica il titolo di { $element }: scrivi l’opzione { $option }, oppure indica con «wick:films» come sono fatti gli indirizzi dei film.
shorthand-no-value = { $element } richiede un valore per { $option }.
shorthand-in-sentence = { $element } è un blocco e non può stare in una frase: mettilo in un paragrafo a sé.
shorthand-unpaired = Uno shortcode non è chiuso dove è aperto: [wick …] e [/wick] devono stare nello stesso paragrafo.

## Faults that few pages have.

fault-security-policy = La policy Trusted Types della pagina non consente nessuna di queste: { $names }. I widget non possono essere disegnati.
