## Words of cards, casts, phases and facts. Pages in this language load them first.

main-season =
    { $season ->
        [spring] primavera { $year }
        [summer] verano { $year }
        [autumn] otoño { $year }
       *[winter] invierno { $year }
    }
main-in-market = { $text } ({ $market })
main-phase =
    .unknown = Sin estreno conocido
    .dated =
        { $way ->
            [theatrical] Estreno en cines: { $date }
            [premiere]
                { $place ->
                    [none] Première: { $date }
                   *[other] Première en { $place }: { $date }
                }
            [digital] Alquiler y compra: { $date }
            [disc] En formato físico: { $date }
            [streaming]
                { $place ->
                    [none] En streaming: { $date }
                   *[other] Streaming en { $place }: { $date }
                }
           *[out] Lanzamiento: { $date }
        }
    .opening-today =
        { $way ->
            [theatrical] En cines desde hoy
            [premiere]
                { $place ->
                    [none] Première hoy
                   *[other] Première hoy en { $place }
                }
            [digital] Alquiler y compra desde hoy
            [disc] En formato físico desde hoy
            [streaming]
                { $place ->
                    [none] En streaming desde hoy
                   *[other] Streaming en { $place } desde hoy
                }
           *[out] Disponible desde hoy
        }
    .in-cinemas = Ya en cines
    .at-home = Para ver en casa
    .streaming =
        { $way ->
            [theatrical] En cines
            [premiere]
                { $place ->
                    [none] Première
                   *[other] Première en { $place }
                }
            [digital] Alquiler y compra
            [disc] En formato físico
            [streaming]
                { $place ->
                    [none] En streaming
                   *[other] Streaming en { $place }
                }
           *[out] Disponible
        }
main-field =
    .date = Estreno
    .runtime = Duración
    .rating = Clasificación
    .distributor = Distribución
    .cast = Reparto
main-makers =
    .director = Dirección
    .writers = Guion
main-as-of = Datos a fecha de { $day }
main-updated = Actualizado
main-corrected = Corregido
main-was = antes: { $before }
main-said =
    { $day ->
        [none] { $publisher }
       *[other] { $publisher }, { $day }
    }
main-attributed = { $text } ({ $said })
main-disputed = Las fuentes no coinciden
main-hidden =
    { $level ->
        [1]
            { $count ->
                [none] Spoiler: cómo empieza { $title }
               *[other] Spoilers ocultos ({ $count }): cómo empieza { $title }
            }
        [2]
            { $count ->
                [none] Spoiler: qué pasa en { $title }
               *[other] Spoilers ocultos ({ $count }): qué pasa en { $title }
            }
       *[3]
            { $count ->
                [none] Spoiler: cómo termina { $title }
               *[other] Spoilers ocultos ({ $count }): cómo termina { $title }
            }
    }
main-show-it = Mostrar
main-comes-today =
    { $way ->
        [theatrical] { $title } se estrena hoy en cines.
        [premiere] { $title } celebra hoy su première.
        [digital] { $title } se puede alquilar o comprar desde hoy.
        [disc] { $title } sale hoy en formato físico.
        [streaming] { $title } llega hoy al streaming.
       *[out] { $title } sale hoy.
    }
main-partly-dated = { $title } se ha anunciado para { $date }; aún no se conoce el día.
main-undated = No se ha anunciado fecha de estreno para { $title }.
main-came-out =
    { $way ->
        [theatrical]
            { $precision ->
                [day] Se estrenó en cines el { $date }
               *[year] Se estrenó en cines en { $date }
            }
        [premiere]
            { $precision ->
                [day] Celebró su première el { $date }
               *[year] Celebró su première en { $date }
            }
        [digital]
            { $precision ->
                [day] Alquiler y compra desde el { $date }
               *[year] Alquiler y compra desde { $date }
            }
        [disc]
            { $precision ->
                [day] En formato físico desde el { $date }
               *[year] En formato físico desde { $date }
            }
        [streaming]
            { $precision ->
                [day] En streaming desde el { $date }
               *[year] En streaming desde { $date }
            }
       *[out]
            { $precision ->
                [day] Disponible desde el { $date }
               *[year] Disponible desde { $date }
            }
    }
main-date-history = Fechas anteriores
main-moved =
    { $movedOn ->
        [none] { $date }
       *[other] { $date } (fecha del cambio: { $movedOn })
    }
main-cast-of = Reparto de { $title }
main-role-group =
    .lead = Papeles principales
    .supporting = Papeles secundarios
    .cameo = Cameos
    .voice = Voces
main-other-roles = Otros papeles
main-returning = De regreso
main-returning-cast = Regresan
main-new-cast = Se incorporan
main-as = como
main-undisclosed = Papel sin revelar
main-formerly = antes: { $names }
main-was-undisclosed = al principio, sin revelar
main-final-role = Último papel
main-memoriam =
    { $born ->
        [none] fallecimiento: { $died }
       *[other] { $born }-{ $died }
    }
main-show-all = Mostrar todo ({ $count })
main-show-fewer = Mostrar menos
main-no-cast = No se conoce el reparto de { $title }.
main-status =
    .rumoured = rumor
    .talks = en conversaciones
    .announced = anunciado
    .writing = en fase de guion
    .filming = en rodaje
    .post-production = en posproducción
    .released = estrenado
    .cancelled = cancelado
main-about = unos { $amount }
main-today = Hoy
main-dollars = US$ { $amount }
main-sources = Fuentes
main-bad-value = No se puede leer { $attribute }="{ $value }"; se usa { $used }.
main-unfetched = No se pudo obtener una parte de los datos.

## Running countdowns.

countdown-until =
    .theatrical = para el estreno en cines
    .premiere = para la première
    .digital = para el alquiler y la compra
    .disc = para la edición en formato físico
    .streaming = para su llegada al streaming
    .out = para el lanzamiento
countdown-comes =
    { $way ->
        [theatrical] { $title } se estrena en cines { $distance } ({ $date }).
        [premiere] { $title } celebra su première { $distance } ({ $date }).
        [digital] { $title } se podrá alquilar o comprar { $distance } ({ $date }).
        [disc] { $title } sale en formato físico { $distance } ({ $date }).
        [streaming] { $title } llega al streaming { $distance } ({ $date }).
       *[out] { $title } sale { $distance } ({ $date }).
    }
countdown-add-to-calendar = Añadir al calendario

## Facts in sentences, and what does not exist.

fact-now-is = ahora: { $value }
fact-what-is-known = Lo que se sabe
fact-when-this-ran = Al publicarse este artículo, { $day }
fact-not-known-then = entonces no se sabía
fact-no-such =
    { $nearest ->
        [none] Aquí no hay ningún título «{ $id }». Hay: { $all }.
       *[other] Aquí no hay ningún título «{ $id }». ¿Quizá { $nearest }?
    }
fact-no-field =
    { $nearest ->
        [none] Aquí no hay ningún campo «{ $field }». Hay: { $all }.
       *[other] Aquí no hay ningún campo «{ $field }». ¿Quizá { $nearest }?
    }
fact-missing-attribute = Sin { $attributes } no hay nada que mostrar.

## Crew and story of a title.

film-crew-of = Equipo técnico de { $title }
film-no-crew = No se conoce el equipo técnico de { $title }.
film-job =
    .director = Dirección
    .showrunner = Showrunner
    .developer = Desarrollo
    .writer = Guion
    .producer = Producción
    .executive-producer = Producción ejecutiva
    .composer = Música
    .cinematographer = Fotografía
    .editor = Montaje
film-story-of = De qué trata { $title }
film-no-story = No se sabe de qué trata { $title }.
film-spoilers-for = Spoilers de { $title }:
film-plot-part =
    .level-1 = cómo empieza
    .level-2 = qué pasa
    .level-3 = cómo termina

## Grosses, videos, ways to watch, and progress.

market-box-office-of = Taquilla de { $title }
market-no-figures = No se conocen cifras de { $title }.
market-gross-by =
    .domestic = EE. UU. y Canadá, a fecha de { $day }
    .worldwide = Mundial, a fecha de { $day }
market-last-gross =
    .domestic = EE. UU. y Canadá, última cifra: { $day }
    .worldwide = Mundial, última cifra: { $day }
market-known-by = a fecha de { $day }
market-day-of-run = día { $day } en cines
market-budget-of = Presupuesto: { $amount }
market-in-millions =
    { $since ->
        [none] { $gross }, en millones de dólares estadounidenses
       *[other] { $gross }, en millones de dólares estadounidenses, { $since }
    }
market-since-release = desde su estreno ({ $day })
market-estimate = estimación
market-reported = dato publicado
market-range = intervalo según las fuentes
market-some-day = un día de este intervalo
market-all-figures = Todas las cifras ({ $count })
market-day = Día
market-amount = Importe
market-source = Fuente
market-unknown = no se sabe
market-video-of =
    .teaser = Teaser de { $title }
    .trailer = Tráiler de { $title }
    .clip = Fragmento de { $title }
    .featurette = Detrás de las cámaras de { $title }
market-no-trailer-yet = Aún no hay tráiler de { $title }.
market-no-trailer = No se conoce ningún tráiler de { $title }.
market-play-of = Reproducir: { $video }, { $title }
market-cannot-show = Este vídeo no se puede reproducir aquí.
market-watch-at = Ver en { $host }
market-consent = Al reproducirlo, el vídeo se carga desde { $host }, que conocerá tu dirección y podría guardar datos en tu dispositivo.
market-remember = No volver a preguntar en este dispositivo
market-remembered = Los vídeos de { $host } se reproducen sin preguntar en este dispositivo.
market-ask-again = Volver a preguntar
market-not-kept = Tu dispositivo no guarda nada de esta página: lo que elijas vale hasta que salgas de ella.
market-other-videos = Más vídeos
market-where-heading =
    .watch = Dónde ver { $title }
    .play = Dónde jugar a { $title }
    .read = Dónde leer { $title }
market-where-unknown =
    .watch = No se sabe dónde se puede ver { $title }.
    .play = No se sabe dónde se puede jugar a { $title }.
    .read = No se sabe dónde se puede leer { $title }.
market-region = País
market-cinemas-only = Solo en cines, por ahora
market-home =
    .theatrical = En cines
    .streaming = En streaming
    .digital = Alquiler y compra
    .disc = En formato físico
market-copy =
    .theatrical = En salas de arcade
    .streaming = En streaming
    .digital = Descarga
    .disc = En tiendas
market-here = desde: { $date }
market-coming = próximamente: { $date }
market-day-unknown = no se sabe el día
market-checked = Comprobado: { $day }
market-worldwide = en todo el mundo
market-unknown-for = Sin información para tu región ({ $region }).
market-known-for = Hay información para { $regions }.
market-disclosure = Este medio puede obtener ingresos si sigues estos enlaces.
market-status-of = Estado de { $title }
market-no-status = No se sabe en qué fase está { $title }.
market-dated = Con fecha
market-standing =
    .rumoured = rumor
    .estimated = estimación
    .reported = noticia
    .announced = anuncio
    .confirmed = confirmación
    .corrected = corrección
market-told =
    { $day ->
        [none] { $standing }:
       *[other] { $day }, { $standing }:
    }
market-step-back = Un paso atrás
market-not-yet = Aún no: { $steps }
market-no-word-since = Sin novedades; última noticia: { $day }

## Questions and quotes.

media-questions-about = Preguntas sobre { $title }
media-no-questions = Aquí no hay respuesta a ninguna pregunta sobre { $title }.
media-no-such-question =
    { $nearest ->
        [none] Aquí no hay ninguna pregunta «{ $id }». Hay: { $all }.
       *[other] Aquí no hay ninguna pregunta «{ $id }». ¿Quizá { $nearest }?
    }
media-no-answer = Aún no hay respuesta.
media-no-answer-then = Entonces no había respuesta.
media-answered-then = Cuando se publicó este artículo ({ $published }), la respuesta era:
media-answered-before = La respuesta anterior:
media-link-to = Enlace a esta pregunta: { $question }
media-no-quote = No hay ninguna cita registrada sobre { $title }.
media-no-such-quote =
    { $nearest ->
        [none] Aquí no hay ninguna cita «{ $id }». Hay: { $all }.
       *[other] Aquí no hay ninguna cita «{ $id }». ¿Quizá { $nearest }?
    }
media-source = Fuente:
media-does =
    .director = dirección
    .showrunner = showrunner
    .developer = desarrollo
    .writer = guion
    .producer = producción
    .executive-producer = producción ejecutiva
    .composer = música
    .cinematographer = fotografía
    .editor = montaje
media-jobs-on = { $jobs } de { $title }
media-plays = { $character } en { $title }
media-in-cast-of = en el reparto de { $title }

## Release history, sources, changes, and faults of data.

more-history-of = Fechas de estreno de { $title }
more-announced-date = Fecha
more-announced-on = Anunciada
more-announced-by = Por
more-later = { $distance } después
more-earlier = { $distance } antes
more-plus = +{ $distance }
more-minus = −{ $distance }
more-corrected-date = { $wrong }: fecha errónea
more-no-dates = No se ha anunciado fecha de estreno para { $title }.
more-source-count =
    { $number ->
        [one] { $count } fuente
       *[other] { $count } fuentes
    }
more-no-sources = En esta página no se muestra ninguna fuente.
more-source-kind =
    .official = Estudio y equipo
    .trade = Prensa especializada
    .press = Periódicos, agencias y revistas
    .site = Sitios de cine y entretenimiento
    .open = Blogs, wikis y agregadores
more-cited-sources = Fuentes de lo que estabas leyendo: { $some } de { $all }
more-all-sources = Mostrar todas
more-back-to-widget = Volver a donde estabas
more-edition = Datos { $version } ({ $day })
more-field-name =
    .name = Título
    .status = Estado
    .release-date = En cines
    .premiere-date = Première
    .digital-date = Alquiler y compra
    .disc-date = En formato físico
    .streaming-date = Fecha en streaming
    .streaming-home = Streaming en
    .runtime = Duración
    .rating = Clasificación
    .distributor = Distribución
    .logline = De qué trata
    .director = Dirección
    .writer = Guion
    .producer = Producción
    .executive-producer = Producción ejecutiva
    .composer = Música
    .cinematographer = Fotografía
    .editor = Montaje
    .showrunner = Showrunner
    .developer = Desarrollo
    .budget = Presupuesto
    .opening = Primer fin de semana, EE. UU. y Canadá
    .opening-worldwide = Primer fin de semana, mundial
    .second-weekend = Segundo fin de semana, EE. UU. y Canadá
    .domestic = Taquilla, EE. UU. y Canadá
    .worldwide = Taquilla mundial
    .born = Nacimiento
    .died = Fallecimiento
    .aliases = Otros nombres
    .allegiance = Bando
    .fate = Destino
more-changes-since = Qué ha cambiado desde esta fecha: { $day }
more-no-changes = Nada de lo que se cuenta aquí ha cambiado desde esta fecha: { $day }.
more-change-kind =
    .development = Lo que ha cambiado
    .correction = Lo que estaba mal
more-changed = { $after } ({ $past })
more-past =
    .corrected = antes, por error: { $before }
    .disputed = antes: { $before }
    .settled = las fuentes no coincidían: { $before }
    .up = sube desde { $before }
    .down = baja desde { $before }
    .added = novedad: { $before }
    .replaced = ya no: { $before }
    .phase = entonces: { $before }
more-role-of = Papel de { $person }
more-joined-cast = Se suma al reparto
more-unpublished = No se sabe cuándo se publicó este artículo: hay que indicar un día en «since» o en el «published» del proveedor.
more-bad-data = Errores en los datos ({ $count }): { $first }
more-unread =
    .blocked =
        { $detail ->
            [none] No se pudo acceder al conjunto de datos.
           *[other] No se pudo acceder al conjunto de datos ({ $detail }).
        }
    .status =
        { $detail ->
            [none] El servidor del conjunto de datos no respondió como se esperaba.
           *[other] El servidor del conjunto de datos respondió con { $detail }.
        }
    .type =
        { $detail ->
            [none] El conjunto de datos no es JSON.
           *[other] El conjunto de datos no es JSON, sino { $detail }.
        }
    .too-large =
        { $detail ->
            [none] El conjunto de datos es demasiado grande.
           *[other] El conjunto de datos supera los { $detail } bytes.
        }
    .timeout =
        { $detail ->
            [none] El conjunto de datos no llegó a tiempo.
           *[other] El conjunto de datos no llegó en { $detail } ms.
        }
    .malformed =
        { $detail ->
            [none] El conjunto de datos no es un JSON bien formado.
           *[other] El conjunto de datos no es un JSON bien formado: { $detail }.
        }
    .too-deep =
        { $detail ->
            [none] El conjunto de datos tiene demasiados niveles de anidamiento.
           *[other] El conjunto de datos tiene más de { $detail } niveles de anidamiento.
        }
    .too-many =
        { $detail ->
            [none] El conjunto de datos tiene demasiadas entradas.
           *[other] El conjunto de datos tiene más de { $detail } entradas.
        }

## Seen titles, hidden spoilers, and related articles.

reader-hidden-part = Spoiler
reader-hide-again = Volver a ocultar
reader-what-seen = ¿Qué has visto?
reader-have-seen = Ya he visto
reader-why-say = Marca lo que has visto y sus spoilers se mostrarán en todas las páginas de este sitio.
reader-up-to = He visto todo hasta
reader-none-chosen = elegir un título
reader-forget = Borrar todo
reader-kept-here = Se guarda solo en este dispositivo.
reader-not-kept = Este dispositivo no guarda nada: vale hasta que salgas de esta página.
reader-needs-script = Sin JavaScript no se puede recordar nada: lo que contiene spoilers sigue oculto.
reader-no-titles = Todavía no hay nada que se haya podido ver.
reader-watch-in =
    .release = Por orden de estreno
    .story = Por orden de la historia
reader-title-kind =
    .film = película
    .series = serie
    .game = juego
    .comic = cómic
reader-seen-count = Vistos: { $seen } de { $all }
reader-time-left = por ver: { $time }
reader-time-left-at-least = por ver: al menos { $time }
reader-all-seen = todo visto
reader-not-out = aún sin estrenar
reader-place-disputed = las fuentes no coinciden sobre su lugar
reader-place-unknown = no se sabe cuál es su lugar
reader-order-contradicted = Lo que se dice del orden de la historia se contradice: este es el orden de estreno.
reader-related = Artículos relacionados
reader-related-to = Más sobre { $title }
reader-some-hidden = Algunos siguen ocultos hasta que hayas visto { $titles }.
reader-all-hidden = Ocultos hasta que hayas visto { $titles }.
reader-some-hidden-part = Algunos están ocultos porque contienen spoilers.
reader-all-hidden-part = Ocultos porque contienen spoilers.

## Timelines, people and characters.

story-line =
    .story = La historia, en orden
    .release = Por orden de estreno
    .watch = Qué ver y en qué orden
    .production = Cómo se hizo
story-order-by = Orden
story-lens =
    .story = Historia
    .release = Estreno
    .watch = Para ver
    .production = Producción
story-loose =
    .story = Sin lugar en la historia
    .release = Aún sin fecha
    .watch = Aún sin fecha
    .production = No se sabe el día
story-before = antes de { $titles }
story-after = después de { $titles }
story-during = durante { $titles }
story-told-in = Se cuenta en { $title }
story-set-before = Transcurre antes de { $title }
story-empty-line = No se sabe nada de este tramo.
story-cycle = Lo que se dice del orden de la historia se contradice. Los títulos aparecen por orden de estreno.
story-cycle-of = El orden de la historia se contradice: { $ids }. Se usa el orden de estreno.
story-no-credits = No se conoce ningún crédito de { $person }.
story-undated = Sin fecha
story-no-person =
    { $nearest ->
        [none] Aquí no hay ninguna persona «{ $id }».
       *[other] Aquí no hay ninguna persona «{ $id }». ¿Quizá { $nearest }?
    }
story-played-by = Con { $actors } en el papel
story-no-appearances = No se sabe dónde aparece { $character }.
story-bounty = Precio por su cabeza
story-no-character =
    { $nearest ->
        [none] Aquí no hay ningún personaje «{ $id }».
       *[other] Aquí no hay ningún personaje «{ $id }». ¿Quizá { $nearest }?
    }
story-appearances = Quién aparece y dónde
story-character = Personaje
story-role =
    .lead = Principal
    .supporting = Secundario
    .cameo = Cameo
    .voice = Voz
    .other = Aparece
story-untold = no se dice nada
story-empty-table = No se conoce ninguna aparición.

## Feeds and calendars.

feed-feed = Lo que se ha sabido de las películas
feed-feed-of = Lo que se ha sabido de { $titles }
feed-headline = { $title }: { $news }
feed-lead =
    .name = se titula
    .status = estado:
    .release-date = en cines,
    .premiere-date = première,
    .digital-date = alquiler y compra,
    .disc-date = en formato físico,
    .streaming-date = en streaming,
    .streaming-home = streaming en
    .runtime = duración de
    .rating = clasificación
    .distributor = distribución de
    .director = dirección de
    .writer = guion de
    .producer = producción de
    .executive-producer = producción ejecutiva de
    .composer = música de
    .cinematographer = fotografía de
    .editor = montaje de
    .showrunner = showrunner:
    .developer = desarrollo de
    .budget = presupuesto de
    .opening = primer fin de semana, EE. UU. y Canadá:
    .opening-worldwide = primer fin de semana, mundial:
    .second-weekend = segundo fin de semana, EE. UU. y Canadá:
    .domestic = taquilla, EE. UU. y Canadá:
    .worldwide = taquilla mundial:
feed-plays = { $person } interpreta a { $character }
feed-joins =
    { $count ->
        [one] { $names } se suma al reparto
       *[other] { $names } se suman al reparto
    }
feed-reported = Fuente: { $publisher }, { $day }
feed-first-trailer = primer tráiler, { $day }
feed-calendar = Estrenos de cine
feed-entry =
    .theatrical = { $title }: en cines
    .premiere =
        { $place ->
            [none] { $title }: première
           *[other] { $title }: première en { $place }
        }
    .digital = { $title }: alquiler y compra
    .disc = { $title }: en formato físico
    .streaming =
        { $place ->
            [none] { $title }: en streaming
           *[other] { $title }: streaming en { $place }
        }
feed-off = { $entry } – ya no en este día

## Embeds: titles of frames, and the pages around them.

frame-about = Sobre { $title }
frame-release-of = Estreno de { $title }
frame-quote-about = Una cita sobre { $title }
frame-skip = Saltar al final de este recuadro
frame-text-version = Versión de texto
frame-embeds-of = Recuadros para insertar de { $site }
frame-paste-one = Cada fragmento de código se pega en el artículo, en el lugar donde debe aparecer su recuadro.
frame-once-a-page = Este script se añade una vez por página: da a cada recuadro la altura de su contenido.
frame-in-frame = Solo el recuadro

## Correction notes, and `wick diff`.

note-difference =
    .known = novedad
    .changed = cambio
    .moved = cambio de fecha
    .corrected = corrección
    .disputed = discrepancia
    .confirmed = confirmación
    .edited = edición
    .withdrawn = retirada
    .added = añadido
    .removed = eliminación
note-lead =
    .updated = Actualización ({ $day }):
    .corrected = Corrección ({ $day }):
note-note =
    .development = { $words } ya no está vigente. { $news }.
    .correction = { $words } era un error. { $news }.
    .disputed = Las fuentes no coinciden sobre { $words }. { $news }.

## Faults in links and shortcodes.

shorthand-no-element =
    { $nearest ->
        [none] No hay ningún widget «{ $name }». Hay: { $all }.
       *[other] No hay ningún widget «{ $name }». ¿Quizá { $nearest }?
    }
shorthand-no-option =
    { $nearest ->
        [none] { $element } no tiene ninguna opción «{ $option }»; se muestra sin ella. Hay: { $all }.
       *[other] { $element } no tiene ninguna opción «{ $option }»; se muestra sin ella. ¿Quizá { $nearest }?
    }
shorthand-no-title = Nada indica el título de { $element }: hay que escribir la opción { $option } o decir con «wick:films» cómo son las direcciones de las películas.
shorthand-no-value = { $element } necesita un valor para { $option }.
shorthand-in-sentence = { $element } es un bloque y no puede ir dentro de una frase: necesita un párrafo propio.
shorthand-unpaired = Un shortcode no se cierra donde se abre: su [wick …] y su [/wick] deben estar en el mismo párrafo.

## Faults that few pages have.

fault-security-policy = La política de Trusted Types de la página no permite ninguna de estas: { $names }. Los widgets no se pueden dibujar.
