## Words of cards, casts, phases and facts. Pages in this language load them first.

main-season =
    { $season ->
        [spring] printemps { $year }
        [summer] été { $year }
        [autumn] automne { $year }
       *[winter] hiver { $year }
    }
main-in-market = { $text } ({ $market })
main-phase =
    .unknown = Aucune sortie connue
    .dated =
        { $way ->
            [theatrical] Sortie au cinéma : { $date }
            [premiere]
                { $place ->
                    [none] Première : { $date }
                   *[other] Première ({ $place }) : { $date }
                }
            [digital] À louer ou à acheter : { $date }
            [disc] En DVD/Blu-ray : { $date }
            [streaming]
                { $place ->
                    [none] En streaming : { $date }
                   *[other] En streaming sur { $place } : { $date }
                }
           *[out] Sortie : { $date }
        }
    .opening-today =
        { $way ->
            [theatrical] Au cinéma dès aujourd’hui
            [premiere]
                { $place ->
                    [none] Première aujourd’hui
                   *[other] Première aujourd’hui ({ $place })
                }
            [digital] À louer ou à acheter dès aujourd’hui
            [disc] En DVD/Blu-ray dès aujourd’hui
            [streaming]
                { $place ->
                    [none] En streaming dès aujourd’hui
                   *[other] En streaming sur { $place } dès aujourd’hui
                }
           *[out] Disponible dès aujourd’hui
        }
    .in-cinemas = Actuellement au cinéma
    .at-home = À voir chez soi
    .streaming =
        { $way ->
            [theatrical] Au cinéma
            [premiere]
                { $place ->
                    [none] Première
                   *[other] Première ({ $place })
                }
            [digital] À louer ou à acheter
            [disc] En DVD/Blu-ray
            [streaming]
                { $place ->
                    [none] En streaming
                   *[other] En streaming sur { $place }
                }
           *[out] Disponible
        }
main-field =
    .date = Sortie
    .runtime = Durée
    .rating = Classification
    .distributor = Distributeur
    .cast = Avec
main-makers =
    .director = Réalisation
    .writers = Scénario
main-as-of = Informations au { $day }
main-updated = Mis à jour
main-corrected = Corrigé
main-was = auparavant : { $before }
main-said =
    { $day ->
        [none] { $publisher }
       *[other] { $publisher }, { $day }
    }
main-attributed = { $text } ({ $said })
main-disputed = Les sources divergent
main-hidden =
    { $level ->
        [1]
            { $count ->
                [none] Spoiler : comment commence { $title }
               *[other] Spoilers masqués ({ $count }) : comment commence { $title }
            }
        [2]
            { $count ->
                [none] Spoiler : ce qui se passe dans { $title }
               *[other] Spoilers masqués ({ $count }) : ce qui se passe dans { $title }
            }
       *[3]
            { $count ->
                [none] Spoiler : comment se termine { $title }
               *[other] Spoilers masqués ({ $count }) : comment se termine { $title }
            }
    }
main-show-it = Afficher
main-comes-today =
    { $way ->
        [theatrical] { $title } sort aujourd’hui au cinéma.
        [premiere] Première aujourd’hui pour { $title }.
        [digital] { $title } est à louer ou à acheter dès aujourd’hui.
        [disc] { $title } sort aujourd’hui en DVD/Blu-ray.
        [streaming] { $title } arrive aujourd’hui en streaming.
       *[out] { $title } sort aujourd’hui.
    }
main-partly-dated = Sortie annoncée pour { $title } ({ $date }) ; le jour n’est pas encore connu.
main-undated = Aucune date de sortie n’a été annoncée pour { $title }.
main-came-out =
    { $way ->
        [theatrical]
            { $precision ->
                [day] Sorti au cinéma le { $date }
                [season] Sorti au cinéma ({ $date })
               *[year] Sorti au cinéma en { $date }
            }
        [premiere]
            { $precision ->
                [day] A eu sa première le { $date }
                [season] A eu sa première ({ $date })
               *[year] A eu sa première en { $date }
            }
        [digital]
            { $precision ->
                [day] À louer ou à acheter depuis le { $date }
                [season] À louer ou à acheter (depuis : { $date })
               *[year] À louer ou à acheter depuis { $date }
            }
        [disc]
            { $precision ->
                [day] En DVD/Blu-ray depuis le { $date }
                [season] En DVD/Blu-ray (depuis : { $date })
               *[year] En DVD/Blu-ray depuis { $date }
            }
        [streaming]
            { $precision ->
                [day] En streaming depuis le { $date }
                [season] En streaming (depuis : { $date })
               *[year] En streaming depuis { $date }
            }
       *[out]
            { $precision ->
                [day] Disponible depuis le { $date }
                [season] Disponible (depuis : { $date })
               *[year] Disponible depuis { $date }
            }
    }
main-date-history = Dates précédentes
main-moved =
    { $movedOn ->
        [none] { $date }
       *[other] { $date } (changement annoncé : { $movedOn })
    }
main-cast-of = { $title } – distribution
main-role-group =
    .lead = Rôles principaux
    .supporting = Rôles secondaires
    .cameo = Caméos
    .voice = Voix
main-other-roles = Autres
main-returning = De retour
main-returning-cast = De retour
main-new-cast = Nouveaux noms
main-as = joue
main-undisclosed = Rôle non dévoilé
main-formerly = auparavant { $names }
main-was-undisclosed = non dévoilé au départ
main-final-role = Dernier rôle
main-memoriam =
    { $born ->
        [none] décès : { $died }
       *[other] { $born }–{ $died }
    }
main-show-all = Tout afficher ({ $count })
main-show-fewer = Afficher moins
main-no-cast = Aucune distribution connue pour { $title }.
main-status =
    .rumoured = à l’état de rumeur
    .talks = en discussion
    .announced = annoncé
    .writing = en cours d’écriture
    .filming = en tournage
    .post-production = en postproduction
    .released = sorti
    .cancelled = abandonné
main-about = environ { $amount }
main-today = Aujourd’hui
main-dollars = { $amount } de dollars
main-sources = Sources
main-bad-value = { $attribute }="{ $value }" est illisible ; valeur utilisée : { $used }.
main-unfetched = Une partie des données n’a pas pu être récupérée.

## Running countdowns.

countdown-until =
    .theatrical = avant la sortie au cinéma
    .premiere = avant la première
    .digital = avant la location ou l’achat
    .disc = avant la sortie en DVD/Blu-ray
    .streaming = avant l’arrivée en streaming
    .out = avant la sortie
countdown-comes =
    { $way ->
        [theatrical] { $title } sort au cinéma { $distance }, le { $date }.
        [premiere] Première { $distance } pour { $title }, le { $date }.
        [digital] { $title } sera à louer ou à acheter { $distance }, le { $date }.
        [disc] { $title } sort en DVD/Blu-ray { $distance }, le { $date }.
        [streaming] { $title } arrive en streaming { $distance }, le { $date }.
       *[out] { $title } sort { $distance }, le { $date }.
    }
countdown-add-to-calendar = Ajouter à l’agenda

## Facts in sentences, and what does not exist.

fact-now-is = désormais : { $value }
fact-what-is-known = Ce que l’on sait
fact-when-this-ran = À la publication ({ $day })
fact-not-known-then = information alors inconnue
fact-no-such =
    { $nearest ->
        [none] Il n’y a pas de titre « { $id } » ici. Titres disponibles : { $all }.
       *[other] Il n’y a pas de titre « { $id } » ici. Vouliez-vous dire { $nearest } ?
    }
fact-no-field =
    { $nearest ->
        [none] Il n’y a pas de champ « { $field } » ici. Champs disponibles : { $all }.
       *[other] Il n’y a pas de champ « { $field } » ici. Vouliez-vous dire { $nearest } ?
    }
fact-missing-attribute = Sans { $attributes }, il n’y a rien à afficher.

## Crew and story of a title.

film-crew-of = { $title } – équipe
film-no-crew = Aucun membre de l’équipe n’est connu pour { $title }.
film-job =
    .director = Réalisation
    .showrunner =
        { $count ->
            [one] Showrunner
           *[other] Showrunners
        }
    .developer = Développement
    .writer = Scénario
    .producer = Production
    .executive-producer = Production exécutive
    .composer = Musique
    .cinematographer = Photographie
    .editor = Montage
film-story-of = De quoi parle { $title }
film-no-story = On ne sait pas de quoi parle { $title }.
film-spoilers-for = Spoilers sur { $title } :
film-plot-part =
    .level-1 = comment l’histoire commence
    .level-2 = ce qui se passe
    .level-3 = comment l’histoire se termine

## Grosses, videos, ways to watch, and progress.

market-box-office-of = { $title } – box-office
market-no-figures = Aucun chiffre connu pour { $title }.
market-gross-by =
    .domestic = Cumul États-Unis et Canada ({ $day })
    .worldwide = Cumul mondial ({ $day })
market-last-gross =
    .domestic = États-Unis et Canada, dernier chiffre : { $day }
    .worldwide = Monde entier, dernier chiffre : { $day }
market-known-by = date du cumul : { $day }
market-day-of-run = jour { $day } en salles
market-budget-of = Budget : { $amount }
market-in-millions =
    { $since ->
        [none] { $gross }, en millions de dollars américains
       *[other] { $gross }, en millions de dollars américains, { $since }
    }
market-since-release = à partir de la sortie ({ $day })
market-estimate = estimation
market-reported = chiffre publié
market-range = fourchette des sources
market-some-day = l’un des jours de cette période
market-all-figures = Tous les chiffres ({ $count })
market-day = Jour
market-amount = Montant
market-source = Source
market-unknown = inconnu
market-video-of =
    .teaser = { $title } – teaser
    .trailer = { $title } – bande-annonce
    .clip = { $title } – extrait
    .featurette = { $title } – les coulisses
market-no-trailer-yet = Pas encore de bande-annonce pour { $title }.
market-no-trailer = Aucune bande-annonce connue pour { $title }.
market-play-of = Lire : { $video }, { $title }
market-cannot-show = Cette vidéo ne peut pas être lue ici.
market-watch-at = Voir sur { $host }
market-consent = La lecture charge la vidéo depuis { $host }, qui obtient ainsi votre adresse IP et peut enregistrer des données sur votre appareil.
market-remember = Ne plus demander sur cet appareil
market-remembered = Sur cet appareil, les vidéos de { $host } sont lues sans demander.
market-ask-again = Demander à nouveau
market-not-kept = Votre appareil ne garde rien de cette page : votre choix vaut jusqu’à ce que vous la quittiez.
market-other-videos = Autres vidéos
market-where-heading =
    .watch = Où voir { $title }
    .play = Où jouer à { $title }
    .read = Où lire { $title }
market-where-unknown =
    .watch = On ne sait pas où voir { $title }.
    .play = On ne sait pas où jouer à { $title }.
    .read = On ne sait pas où lire { $title }.
market-region = Pays
market-cinemas-only = Au cinéma uniquement, pour l’instant
market-home =
    .theatrical = Au cinéma
    .streaming = En streaming
    .digital = À louer ou à acheter
    .disc = En DVD/Blu-ray
market-copy =
    .theatrical = En salles d’arcade
    .streaming = En streaming
    .digital = En téléchargement
    .disc = En magasin
market-here = depuis : { $date }
market-coming = à venir : { $date }
market-day-unknown = jour inconnu
market-checked = Vérifié : { $day }
market-worldwide = dans le monde entier
market-unknown-for = Rien de connu pour votre pays ({ $region }).
market-known-for = Des informations existent pour : { $regions }.
market-disclosure = L’éditeur peut toucher une rémunération si vous suivez ces liens.
market-status-of = Où en est { $title }
market-no-status = On ne sait pas où en est { $title }.
market-dated = Date fixée
market-standing =
    .rumoured = rumeur
    .estimated = estimation
    .reported = information publiée
    .announced = annonce
    .confirmed = confirmation
    .corrected = correction
market-told =
    { $day ->
        [none] { $standing } :
       *[other] { $day }, { $standing } :
    }
market-step-back = Retour en arrière
market-not-yet = Pas encore : { $steps }
market-no-word-since = Dernières nouvelles : { $day }

## Questions and quotes.

media-questions-about = Questions sur { $title }
media-no-questions = Aucune question sur { $title } n’a de réponse ici.
media-no-such-question =
    { $nearest ->
        [none] Il n’y a pas de question « { $id } » ici. Questions disponibles : { $all }.
       *[other] Il n’y a pas de question « { $id } » ici. Vouliez-vous dire { $nearest } ?
    }
media-no-answer = Il n’y a pas encore de réponse.
media-no-answer-then = Il n’y avait alors pas de réponse.
media-answered-then = À la publication de cet article, le { $published }, la réponse était :
media-answered-before = La réponse précédente :
media-link-to = Lien vers cette question : { $question }
media-no-quote = Aucune citation sur { $title } n’est répertoriée.
media-no-such-quote =
    { $nearest ->
        [none] Il n’y a pas de citation « { $id } » ici. Citations disponibles : { $all }.
       *[other] Il n’y a pas de citation « { $id } » ici. Vouliez-vous dire { $nearest } ?
    }
media-source = Source :
media-does =
    .director = réalisation
    .showrunner = showrunner
    .developer = développement
    .writer = scénario
    .producer = production
    .executive-producer = production exécutive
    .composer = musique
    .cinematographer = photographie
    .editor = montage
media-jobs-on = { $jobs } ({ $title })
media-plays = { $character } dans { $title }
media-in-cast-of = rôle dans { $title }

## Release history, sources, changes, and faults of data.

more-history-of = { $title } – dates de sortie
more-announced-date = Date
more-announced-on = Annonce
more-announced-by = Par
more-later = { $distance } plus tard
more-earlier = { $distance } plus tôt
more-plus = +{ $distance }
more-minus = −{ $distance }
more-corrected-date = { $wrong } : date erronée
more-no-dates = Aucune date de sortie n’a été annoncée pour { $title }.
more-source-count =
    { $number ->
        [one] { $count } source
       *[other] { $count } sources
    }
more-no-sources = Aucune source n’est affichée sur cette page.
more-source-kind =
    .official = Studio et équipe
    .trade = Presse professionnelle
    .press = Journaux, agences et magazines
    .site = Sites de cinéma et de divertissement
    .open = Blogs, wikis et agrégateurs
more-cited-sources = Sources du passage que vous lisiez : { $some } sur { $all }
more-all-sources = Tout afficher
more-back-to-widget = Revenir à votre lecture
more-edition = Données { $version } ({ $day })
more-field-name =
    .name = Titre
    .status = Statut
    .release-date = Au cinéma
    .premiere-date = Première
    .digital-date = À louer ou à acheter
    .disc-date = En DVD/Blu-ray
    .streaming-date = En streaming
    .streaming-home = Plateforme de streaming
    .runtime = Durée
    .rating = Classification
    .distributor = Distributeur
    .logline = De quoi ça parle
    .director = Réalisation
    .writer = Scénario
    .producer = Production
    .executive-producer = Production exécutive
    .composer = Musique
    .cinematographer = Photographie
    .editor = Montage
    .showrunner = Showrunner
    .developer = Développement
    .budget = Budget
    .opening = Premier week-end, États-Unis et Canada
    .opening-worldwide = Premier week-end, monde entier
    .second-weekend = Deuxième week-end, États-Unis et Canada
    .domestic = Recettes, États-Unis et Canada
    .worldwide = Recettes mondiales
    .born = Naissance
    .died = Décès
    .aliases = Autres noms
    .allegiance = Allégeance
    .fate = Destin
more-changes-since = Ce qui a changé depuis le { $day }
more-no-changes = Rien de ce qui est dit ici n’a changé depuis le { $day }.
more-change-kind =
    .development = Ce qui a évolué
    .correction = Ce qui était faux
more-changed = { $after }, { $past }
more-past =
    .corrected = et non { $before }, indiqué à tort
    .disputed = auparavant : { $before }
    .settled = les sources divergeaient : { $before }
    .up = contre { $before } auparavant
    .down = contre { $before } auparavant
    .added = ajout : { $before }
    .replaced = et non plus { $before }
    .phase = à l’époque : { $before }
more-role-of = Rôle tenu par { $person }
more-joined-cast = Nouveaux noms de la distribution
more-unpublished = On ne sait pas quand cet article a été publié : indiquez un jour dans « since », ou dans le « published » du provider.
more-bad-data = Erreurs dans les données ({ $count }) : { $first }
more-unread =
    .blocked =
        { $detail ->
            [none] Le jeu de données est inaccessible.
           *[other] Le jeu de données est inaccessible ({ $detail }).
        }
    .status =
        { $detail ->
            [none] Le serveur du jeu de données a répondu par une erreur.
           *[other] Le serveur du jeu de données a répondu { $detail }.
        }
    .type =
        { $detail ->
            [none] Le jeu de données n’est pas du JSON.
           *[other] Le jeu de données n’est pas du JSON mais : { $detail }.
        }
    .too-large =
        { $detail ->
            [none] Le jeu de données est trop volumineux.
           *[other] Le jeu de données dépasse { $detail } octets.
        }
    .timeout =
        { $detail ->
            [none] Le jeu de données n’est pas arrivé à temps.
           *[other] Le jeu de données n’est pas arrivé en { $detail } ms.
        }
    .malformed =
        { $detail ->
            [none] Le jeu de données n’est pas du JSON bien formé.
           *[other] Le jeu de données n’est pas du JSON bien formé : { $detail }.
        }
    .too-deep =
        { $detail ->
            [none] Le jeu de données comporte trop de niveaux d’imbrication.
           *[other] Le jeu de données comporte plus de { $detail } niveaux d’imbrication.
        }
    .too-many =
        { $detail ->
            [none] Le jeu de données contient trop d’entrées.
           *[other] Le jeu de données contient plus de { $detail } entrées.
        }

## Seen titles, hidden spoilers, and related articles.

reader-hidden-part = Spoiler
reader-hide-again = Masquer à nouveau
reader-what-seen = Qu’avez-vous vu ?
reader-have-seen = J’ai vu
reader-why-say = Cochez ce que vous avez vu : les spoilers correspondants s’afficheront sur toutes les pages de ce site.
reader-up-to = J’ai tout vu jusqu’à
reader-none-chosen = choisir un titre
reader-forget = Tout effacer
reader-kept-here = Conservé sur cet appareil uniquement.
reader-not-kept = Cet appareil ne conserve rien : vos choix valent jusqu’à ce que vous quittiez cette page.
reader-needs-script = Sans JavaScript, rien ne peut être retenu : tout ce qui dévoile une histoire reste masqué.
reader-no-titles = Il n’y a encore rien à voir.
reader-watch-in =
    .release = Dans l’ordre de sortie
    .story = Dans l’ordre de l’histoire
reader-title-kind =
    .film = film
    .series = série
    .game = jeu
    .comic = comics
reader-seen-count = Vus : { $seen } sur { $all }
reader-time-left = encore { $time }
reader-time-left-at-least = encore au moins { $time }
reader-all-seen = tout vu
reader-not-out = pas encore sorti
reader-place-disputed = les sources divergent sur sa place
reader-place-unknown = place inconnue
reader-order-contradicted = Les indications sur l’ordre de l’histoire se contredisent : voici l’ordre de sortie.
reader-related = À lire aussi
reader-related-to = À lire aussi sur { $title }
reader-some-hidden = Certains articles restent masqués tant que vous n’avez pas vu { $titles }.
reader-all-hidden = Articles masqués tant que vous n’avez pas vu { $titles }.
reader-some-hidden-part = Certains articles sont masqués car ils dévoilent une histoire.
reader-all-hidden-part = Articles masqués car ils dévoilent une histoire.

## Timelines, people and characters.

story-line =
    .story = L’histoire dans l’ordre
    .release = Dans l’ordre de sortie
    .watch = Que voir, et dans quel ordre
    .production = Les étapes de la fabrication
story-order-by = Ordre
story-lens =
    .story = Histoire
    .release = Sortie
    .watch = Visionnage
    .production = Production
story-loose =
    .story = Sans place dans l’histoire
    .release = Pas encore de date
    .watch = Pas encore de date
    .production = Jour inconnu
story-before = avant { $titles }
story-after = après { $titles }
story-during = pendant { $titles }
story-told-in = Raconté dans { $title }
story-set-before = Se déroule avant { $title }
story-empty-line = On ne sait rien de cette période.
story-cycle = Les indications sur l’ordre de l’histoire se contredisent. Les titres sont classés par ordre de sortie.
story-cycle-of = L’ordre de l’histoire se contredit : { $ids }. C’est l’ordre de sortie qui est utilisé.
story-no-credits = Aucune participation connue pour { $person }.
story-undated = Sans date
story-no-person =
    { $nearest ->
        [none] Il n’y a pas de personne « { $id } » ici.
       *[other] Il n’y a pas de personne « { $id } » ici. Vouliez-vous dire { $nearest } ?
    }
story-played-by = Interprétation : { $actors }
story-no-appearances = On ne sait pas où apparaît { $character }.
story-bounty = Prime sur sa tête
story-no-character =
    { $nearest ->
        [none] Il n’y a pas de personnage « { $id } » ici.
       *[other] Il n’y a pas de personnage « { $id } » ici. Vouliez-vous dire { $nearest } ?
    }
story-appearances = Qui apparaît où
story-character = Personnage
story-role =
    .lead = Principal
    .supporting = Secondaire
    .cameo = Caméo
    .voice = Voix
    .other = Apparaît
story-untold = rien d’indiqué
story-empty-table = Aucune apparition connue.

## Feeds and calendars.

feed-feed = Ce que l’on a appris sur les films
feed-feed-of = Ce que l’on a appris sur { $titles }
feed-headline = { $title } – { $news }
feed-lead =
    .name = titre :
    .status = désormais
    .release-date = sortie au cinéma :
    .premiere-date = première :
    .digital-date = à louer ou à acheter :
    .disc-date = en DVD/Blu-ray :
    .streaming-date = en streaming :
    .streaming-home = en streaming sur
    .runtime = durée :
    .rating = classification :
    .distributor = distributeur :
    .director = réalisation :
    .writer = scénario :
    .producer = production :
    .executive-producer = production exécutive :
    .composer = musique :
    .cinematographer = photographie :
    .editor = montage :
    .showrunner = showrunner :
    .developer = développement :
    .budget = budget :
    .opening = premier week-end, États-Unis et Canada :
    .opening-worldwide = premier week-end, monde entier :
    .second-weekend = deuxième week-end, États-Unis et Canada :
    .domestic = recettes, États-Unis et Canada :
    .worldwide = recettes mondiales :
feed-plays = { $person } joue { $character }
feed-joins =
    { $count ->
        [one] { $names } rejoint la distribution
       *[other] { $names } rejoignent la distribution
    }
feed-reported = Source : { $publisher }, { $day }
feed-first-trailer = première bande-annonce : { $day }
feed-calendar = Sorties de films
feed-entry =
    .theatrical = { $title } – au cinéma
    .premiere =
        { $place ->
            [none] { $title } – première
           *[other] { $title } – première ({ $place })
        }
    .digital = { $title } – à louer ou à acheter
    .disc = { $title } – en DVD/Blu-ray
    .streaming =
        { $place ->
            [none] { $title } – en streaming
           *[other] { $title } – en streaming sur { $place }
        }
feed-off = { $entry } (n’est plus prévu ce jour-là)

## Embeds: titles of frames, and the pages around them.

frame-about = Sur { $title }
frame-release-of = { $title } – sortie
frame-quote-about = Une citation sur { $title }
frame-skip = Aller à la fin de cet encadré
frame-text-version = Version texte
frame-embeds-of = { $site } – encadrés à intégrer
frame-paste-one = Collez l’un de ces codes dans un article, là où son encadré doit apparaître.
frame-once-a-page = Une fois par page, ajoutez ce script : il donne à chaque encadré la hauteur de son contenu.
frame-in-frame = L’encadré seul

## Correction notes, and `wick diff`.

note-difference =
    .known = désormais connu
    .changed = modifié
    .moved = déplacé
    .corrected = corrigé
    .disputed = sources divergentes
    .confirmed = confirmé
    .edited = remanié
    .withdrawn = retiré
    .added = ajouté
    .removed = supprimé
note-lead =
    .updated = Mise à jour du { $day } :
    .corrected = Correction du { $day } :
note-note =
    .development = { $words } n’est plus d’actualité. { $news }.
    .correction = { $words } était erroné. { $news }.
    .disputed = Les sources divergent sur { $words }. { $news }.

## Faults in links and shortcodes.

shorthand-no-element =
    { $nearest ->
        [none] Il n’y a pas de widget « { $name } ». Widgets disponibles : { $all }.
       *[other] Il n’y a pas de widget « { $name } ». Vouliez-vous dire { $nearest } ?
    }
shorthand-no-option =
    { $nearest ->
        [none] { $element } n’a pas d’option « { $option } » et s’affiche sans elle. Options disponibles : { $all }.
       *[other] { $element } n’a pas d’option « { $option } » et s’affiche sans elle. Vouliez-vous dire { $nearest } ?
    }
shorthand-no-title = Rien n’indique le titre pour { $element } : écrivez l’option { $option }, ou précisez par « wick:films » la forme des adresses de films.
shorthand-no-value = { $element } a besoin d’une valeur pour { $option }.
shorthand-in-sentence = { $element } est un bloc et ne peut pas figurer dans une phrase : donnez-lui son propre paragraphe.
shorthand-unpaired = Un shortcode n’est pas fermé là où il est ouvert : son [wick …] et son [/wick] doivent se trouver dans le même paragraphe.

## Faults that few pages have.

fault-security-policy = La politique Trusted Types de la page n’autorise aucune de celles-ci : { $names }. Les widgets ne peuvent pas être dessinés.
