## Words of cards, casts, phases and facts. Pages in this language load them first.

main-season =
    { $season ->
        [spring] primavera boreal { $year }
        [summer] verão boreal { $year }
        [autumn] outono boreal { $year }
       *[winter] inverno boreal { $year }
    }
main-in-market = { $text } ({ $market })
main-phase =
    .unknown = Nenhum lançamento conhecido
    .dated =
        { $way ->
            [theatrical] Estreia nos cinemas: { $date }
            [premiere]
                { $place ->
                    [none] Pré-estreia: { $date }
                   *[other] Pré-estreia em { $place }: { $date }
                }
            [digital] Para alugar ou comprar: { $date }
            [disc] Em mídia física: { $date }
            [streaming]
                { $place ->
                    [none] No streaming: { $date }
                   *[other] No streaming ({ $place }): { $date }
                }
           *[out] Lançamento: { $date }
        }
    .opening-today =
        { $way ->
            [theatrical] Nos cinemas a partir de hoje
            [premiere]
                { $place ->
                    [none] Pré-estreia hoje
                   *[other] Pré-estreia hoje em { $place }
                }
            [digital] Para alugar ou comprar a partir de hoje
            [disc] Em mídia física a partir de hoje
            [streaming]
                { $place ->
                    [none] No streaming a partir de hoje
                   *[other] No streaming ({ $place }) a partir de hoje
                }
           *[out] Disponível a partir de hoje
        }
    .in-cinemas = Em cartaz nos cinemas
    .at-home = Para ver em casa
    .streaming =
        { $way ->
            [theatrical] Nos cinemas
            [premiere]
                { $place ->
                    [none] Pré-estreia
                   *[other] Pré-estreia em { $place }
                }
            [digital] Para alugar ou comprar
            [disc] Em mídia física
            [streaming]
                { $place ->
                    [none] No streaming
                   *[other] No streaming ({ $place })
                }
           *[out] Disponível
        }
main-field =
    .date = Lançamento
    .runtime = Duração
    .rating = Faixa etária
    .distributor = Distribuição
    .cast = Com
main-makers =
    .director = Direção
    .writers = Roteiro
main-as-of = Informações de { $day }
main-updated = Atualizado
main-corrected = Corrigido
main-was = antes: { $before }
main-said =
    { $day ->
        [none] { $publisher }
       *[other] { $publisher }, { $day }
    }
main-attributed = { $text } ({ $said })
main-disputed = As fontes divergem
main-hidden =
    { $level ->
        [1]
            { $count ->
                [none] Spoiler: como { $title } começa
               *[other] Spoilers ocultos ({ $count }): como { $title } começa
            }
        [2]
            { $count ->
                [none] Spoiler: o que acontece em { $title }
               *[other] Spoilers ocultos ({ $count }): o que acontece em { $title }
            }
       *[3]
            { $count ->
                [none] Spoiler: como { $title } termina
               *[other] Spoilers ocultos ({ $count }): como { $title } termina
            }
    }
main-show-it = Mostrar
main-comes-today =
    { $way ->
        [theatrical] { $title } estreia hoje nos cinemas.
        [premiere] { $title } tem pré-estreia hoje.
        [digital] { $title } chega hoje para aluguel ou compra.
        [disc] { $title } sai hoje em mídia física.
        [streaming] { $title } chega hoje ao streaming.
       *[out] { $title } tem lançamento hoje.
    }
main-partly-dated = { $title } tem lançamento anunciado ({ $date }); o dia ainda não é conhecido.
main-undated = Nenhuma data de lançamento foi anunciada para { $title }.
main-came-out =
    { $way ->
        [theatrical]
            { $precision ->
                [season] Estreou nos cinemas ({ $date })
               *[day] Estreou nos cinemas em { $date }
            }
        [premiere]
            { $precision ->
                [season] Teve pré-estreia ({ $date })
               *[day] Teve pré-estreia em { $date }
            }
        [digital]
            { $precision ->
                [season] Para alugar ou comprar (desde: { $date })
               *[day] Para alugar ou comprar desde { $date }
            }
        [disc]
            { $precision ->
                [season] Em mídia física (desde: { $date })
               *[day] Em mídia física desde { $date }
            }
        [streaming]
            { $precision ->
                [season] No streaming (desde: { $date })
               *[day] No streaming desde { $date }
            }
       *[out]
            { $precision ->
                [season] Disponível (desde: { $date })
               *[day] Disponível desde { $date }
            }
    }
main-date-history = Datas anteriores
main-moved =
    { $movedOn ->
        [none] { $date }
       *[other] { $date }, alterada em { $movedOn }
    }
main-cast-of = Elenco de { $title }
main-role-group =
    .lead = Protagonistas
    .supporting = Coadjuvantes
    .cameo = Participações especiais
    .voice = Vozes
main-other-roles = Outros
main-returning = De volta
main-returning-cast = De volta
main-new-cast = Novos nomes
main-as = como
main-undisclosed = Papel não revelado
main-formerly = antes: { $names }
main-was-undisclosed = não revelado a princípio
main-final-role = Último papel
main-memoriam =
    { $born ->
        [none] morreu em { $died }
       *[other] { $born }–{ $died }
    }
main-show-all = Mostrar tudo ({ $count })
main-show-fewer = Mostrar menos
main-no-cast = O elenco de { $title } não é conhecido.
main-status =
    .rumoured = rumor
    .talks = em negociação
    .announced = anunciado
    .writing = em fase de roteiro
    .filming = em filmagem
    .post-production = em pós-produção
    .released = lançado
    .cancelled = cancelado
main-about = cerca de { $amount }
main-today = Hoje
main-dollars = US$ { $amount }
main-sources = Fontes
main-bad-value = Não foi possível ler { $attribute }="{ $value }"; em uso: { $used }.
main-unfetched = Não foi possível obter parte dos dados.

## Running countdowns.

countdown-until =
    .theatrical = até a estreia nos cinemas
    .premiere = até a pré-estreia
    .digital = até chegar para aluguel ou compra
    .disc = até sair em mídia física
    .streaming = até chegar ao streaming
    .out = até o lançamento
countdown-comes =
    { $way ->
        [theatrical] { $title } estreia nos cinemas { $distance }, em { $date }.
        [premiere] { $title } tem pré-estreia { $distance }, em { $date }.
        [digital] { $title } chega para aluguel ou compra { $distance }, em { $date }.
        [disc] { $title } sai em mídia física { $distance }, em { $date }.
        [streaming] { $title } chega ao streaming { $distance }, em { $date }.
       *[out] { $title } tem lançamento { $distance }, em { $date }.
    }
countdown-add-to-calendar = Adicionar à agenda

## Facts in sentences, and what does not exist.

fact-now-is = agora { $value }
fact-what-is-known = O que se sabe
fact-when-this-ran = Na publicação ({ $day })
fact-not-known-then = ainda não se sabia
fact-no-such =
    { $nearest ->
        [none] Não há nenhum título “{ $id }” aqui. Opções: { $all }.
       *[other] Não há nenhum título “{ $id }” aqui. Você quis dizer { $nearest }?
    }
fact-no-field =
    { $nearest ->
        [none] Não há nenhum campo “{ $field }” aqui. Opções: { $all }.
       *[other] Não há nenhum campo “{ $field }” aqui. Você quis dizer { $nearest }?
    }
fact-missing-attribute = Sem { $attributes }, não há nada para exibir.

## Crew and story of a title.

film-crew-of = Equipe de { $title }
film-no-crew = A equipe de { $title } não é conhecida.
film-job =
    .director = Direção
    .showrunner =
        { $count ->
            [one] Showrunner
           *[other] Showrunners
        }
    .developer = Desenvolvimento
    .writer = Roteiro
    .producer = Produção
    .executive-producer = Produção executiva
    .composer = Trilha sonora
    .cinematographer = Fotografia
    .editor = Montagem
film-story-of = Sobre o que é { $title }
film-no-story = Não se sabe sobre o que é { $title }.
film-spoilers-for = Spoilers de { $title }:
film-plot-part =
    .level-1 = como começa
    .level-2 = o que acontece
    .level-3 = como termina

## Grosses, videos, ways to watch, and progress.

market-box-office-of = Bilheteria de { $title }
market-no-figures = Não há números conhecidos para { $title }.
market-gross-by =
    .domestic = EUA e Canadá até { $day }
    .worldwide = No mundo até { $day }
market-last-gross =
    .domestic = EUA e Canadá, último número: { $day }
    .worldwide = No mundo, último número: { $day }
market-known-by = até { $day }
market-day-of-run = dia { $day } em cartaz
market-budget-of = Orçamento: { $amount }
market-in-millions =
    { $since ->
        [none] { $gross }, em milhões de dólares
       *[other] { $gross }, em milhões de dólares, { $since }
    }
market-since-release = desde a estreia em { $day }
market-estimate = estimativa
market-reported = valor divulgado
market-range = faixa entre as fontes
market-some-day = algum dia deste período
market-all-figures = Todos os números ({ $count })
market-day = Dia
market-amount = Valor
market-source = Fonte
market-unknown = não se sabe
market-video-of =
    .teaser = Teaser de { $title }
    .trailer = Trailer de { $title }
    .clip = Trecho de { $title }
    .featurette = Bastidores de { $title }
market-no-trailer-yet = Ainda não há trailer de { $title }.
market-no-trailer = Não se conhece nenhum trailer de { $title }.
market-play-of = Reproduzir: { $video }, { $title }
market-cannot-show = Não é possível reproduzir este vídeo aqui.
market-watch-at = Assistir em { $host }
market-consent = Ao reproduzir, o vídeo é carregado de { $host }, que fica sabendo o seu endereço IP e pode guardar dados no seu dispositivo.
market-remember = Não perguntar de novo neste dispositivo
market-remembered = Neste dispositivo, os vídeos de { $host } são reproduzidos sem perguntar.
market-ask-again = Voltar a perguntar
market-not-kept = Seu dispositivo não guarda nada desta página: sua escolha vale até você sair dela.
market-other-videos = Outros vídeos
market-where-heading =
    .watch = Onde assistir a { $title }
    .play = Onde jogar { $title }
    .read = Onde ler { $title }
market-where-unknown =
    .watch = Não se sabe onde assistir a { $title }.
    .play = Não se sabe onde jogar { $title }.
    .read = Não se sabe onde ler { $title }.
market-region = País
market-cinemas-only = Só nos cinemas, por enquanto
market-home =
    .theatrical = Nos cinemas
    .streaming = No streaming
    .digital = Para alugar ou comprar
    .disc = Em mídia física
market-copy =
    .theatrical = Nos fliperamas
    .streaming = No streaming
    .digital = Para baixar
    .disc = Nas lojas
market-here = desde { $date }
market-coming = a partir de { $date }
market-day-unknown = dia não conhecido
market-checked = Verificado: { $day }
market-worldwide = no mundo todo
market-unknown-for = Nada se sabe sobre o seu país ({ $region }).
market-known-for = Há informações para: { $regions }.
market-disclosure = A publicação pode ganhar dinheiro quando você segue estes links.
market-status-of = Em que pé está { $title }
market-no-status = Não se sabe em que pé está { $title }.
market-dated = Com data marcada
market-standing =
    .rumoured = rumor
    .estimated = estimado
    .reported = noticiado
    .announced = anunciado
    .confirmed = confirmado
    .corrected = corrigido
market-told =
    { $day ->
        [none] { $standing }:
       *[other] { $day }, { $standing }:
    }
market-step-back = Um passo atrás
market-not-yet = Ainda não: { $steps }
market-no-word-since = Sem notícias desde { $day }

## Questions and quotes.

media-questions-about = Perguntas sobre { $title }
media-no-questions = Nenhuma pergunta sobre { $title } tem resposta aqui.
media-no-such-question =
    { $nearest ->
        [none] Não há nenhuma pergunta “{ $id }” aqui. Opções: { $all }.
       *[other] Não há nenhuma pergunta “{ $id }” aqui. Você quis dizer { $nearest }?
    }
media-no-answer = Ainda não há resposta.
media-no-answer-then = Na época, não havia resposta.
media-answered-then = Na publicação deste texto, em { $published }, a resposta era:
media-answered-before = A resposta anterior:
media-link-to = Link para esta pergunta: { $question }
media-no-quote = Não há declarações registradas sobre { $title }.
media-no-such-quote =
    { $nearest ->
        [none] Não há nenhuma declaração “{ $id }” aqui. Opções: { $all }.
       *[other] Não há nenhuma declaração “{ $id }” aqui. Você quis dizer { $nearest }?
    }
media-source = Fonte:
media-does =
    .director = direção
    .showrunner = showrunner
    .developer = desenvolvimento
    .writer = roteiro
    .producer = produção
    .executive-producer = produção executiva
    .composer = trilha sonora
    .cinematographer = fotografia
    .editor = montagem
media-jobs-on = { $jobs } de { $title }
media-plays = { $character } em { $title }
media-in-cast-of = do elenco de { $title }

## Release history, sources, changes, and faults of data.

more-history-of = Datas de lançamento de { $title }
more-announced-date = Data
more-announced-on = Anúncio
more-announced-by = Por
more-later = { $distance } depois
more-earlier = { $distance } antes
more-plus = +{ $distance }
more-minus = −{ $distance }
more-corrected-date = data errada: { $wrong }
more-no-dates = Nenhuma data de lançamento foi anunciada para { $title }.
more-source-count =
    { $number ->
        [one] { $count } fonte
       *[other] { $count } fontes
    }
more-no-sources = Nenhuma fonte é exibida nesta página.
more-source-kind =
    .official = Estúdio e realizadores
    .trade = Imprensa especializada
    .press = Jornais, agências e revistas
    .site = Sites de cinema e entretenimento
    .open = Blogs, wikis e agregadores
more-cited-sources = Fontes do trecho que você lia: { $some } de { $all }
more-all-sources = Mostrar todas
more-back-to-widget = Voltar ao ponto em que você estava
more-edition = Dados { $version } de { $day }
more-field-name =
    .name = Título
    .status = Situação
    .release-date = Nos cinemas
    .premiere-date = Pré-estreia
    .digital-date = Para alugar ou comprar
    .disc-date = Em mídia física
    .streaming-date = No streaming
    .streaming-home = Plataforma de streaming
    .runtime = Duração
    .rating = Faixa etária
    .distributor = Distribuição
    .logline = Sobre o que é
    .director = Direção
    .writer = Roteiro
    .producer = Produção
    .executive-producer = Produção executiva
    .composer = Trilha sonora
    .cinematographer = Fotografia
    .editor = Montagem
    .showrunner = Showrunner
    .developer = Desenvolvimento
    .budget = Orçamento
    .opening = Fim de semana de estreia, EUA e Canadá
    .opening-worldwide = Fim de semana de estreia, no mundo
    .second-weekend = Segundo fim de semana, EUA e Canadá
    .domestic = Bilheteria, EUA e Canadá
    .worldwide = Bilheteria mundial
    .born = Nascimento
    .died = Morte
    .aliases = Outros nomes
    .allegiance = Lealdade
    .fate = Destino
more-changes-since = O que mudou desde { $day }
more-no-changes = Nada do que se diz aqui mudou desde { $day }.
more-change-kind =
    .development = O que mudou
    .correction = O que estava errado
more-changed = { $after }, { $past }
more-past =
    .corrected = informado por engano como { $before }
    .disputed = antes: { $before }
    .settled = as fontes divergiam: { $before }
    .up = ante { $before }
    .down = ante { $before }
    .added = novidade: { $before }
    .replaced = e não mais { $before }
    .phase = na época: { $before }
more-role-of = Papel de { $person }
more-joined-cast = Novos nomes no elenco
more-unpublished = Não se sabe quando este texto foi publicado: informe um dia em “since” ou no “published” do provider.
more-bad-data = Erros nos dados ({ $count }): { $first }
more-unread =
    .blocked =
        { $detail ->
            [none] Não foi possível acessar o conjunto de dados.
           *[other] Não foi possível acessar o conjunto de dados ({ $detail }).
        }
    .status =
        { $detail ->
            [none] O servidor do conjunto de dados respondeu com um erro.
           *[other] O servidor do conjunto de dados respondeu com { $detail }.
        }
    .type =
        { $detail ->
            [none] O conjunto de dados não é JSON.
           *[other] O conjunto de dados não é JSON, e sim { $detail }.
        }
    .too-large =
        { $detail ->
            [none] O conjunto de dados é grande demais.
           *[other] O conjunto de dados tem mais de { $detail } bytes.
        }
    .timeout =
        { $detail ->
            [none] O conjunto de dados não chegou a tempo.
           *[other] O conjunto de dados não chegou em { $detail } ms.
        }
    .malformed =
        { $detail ->
            [none] O conjunto de dados não é JSON bem formado.
           *[other] O conjunto de dados não é JSON bem formado: { $detail }.
        }
    .too-deep =
        { $detail ->
            [none] O conjunto de dados tem níveis de aninhamento demais.
           *[other] O conjunto de dados tem mais de { $detail } níveis de aninhamento.
        }
    .too-many =
        { $detail ->
            [none] O conjunto de dados tem entradas demais.
           *[other] O conjunto de dados tem mais de { $detail } entradas.
        }

## Seen titles, hidden spoilers, and related articles.

reader-hidden-part = Spoiler
reader-hide-again = Ocultar de novo
reader-what-seen = O que você já viu?
reader-have-seen = Já vi
reader-why-say = Marque o que você já viu, e os spoilers correspondentes aparecem em todas as páginas deste site.
reader-up-to = Já vi tudo até
reader-none-chosen = escolha um título
reader-forget = Limpar tudo
reader-kept-here = Guardado só neste dispositivo.
reader-not-kept = Este dispositivo não guarda nada: a escolha vale até você sair desta página.
reader-needs-script = Sem JavaScript, nada pode ser lembrado: tudo o que entrega uma história continua oculto.
reader-no-titles = Ainda não há títulos para marcar.
reader-watch-in =
    .release = Na ordem de lançamento
    .story = Na ordem da história
reader-title-kind =
    .film = filme
    .series = série
    .game = jogo
    .comic = HQ
reader-seen-count = Vistos: { $seen } de { $all }
reader-time-left = restante: { $time }
reader-time-left-at-least = restante: ao menos { $time }
reader-all-seen = tudo visto
reader-not-out = ainda não saiu
reader-place-disputed = as fontes divergem sobre a posição
reader-place-unknown = posição não conhecida
reader-order-contradicted = O que se diz sobre a ordem da história se contradiz: esta é a ordem de lançamento.
reader-related = Leia também
reader-related-to = Mais sobre { $title }
reader-some-hidden = Alguns textos ficam ocultos até você ver { $titles }.
reader-all-hidden = Textos ocultos até você ver { $titles }.
reader-some-hidden-part = Alguns textos estão ocultos porque entregam uma história.
reader-all-hidden-part = Textos ocultos porque entregam uma história.

## Timelines, people and characters.

story-line =
    .story = A história em ordem
    .release = Na ordem de lançamento
    .watch = O que ver, e em que ordem
    .production = Como foi feito
story-order-by = Ordem
story-lens =
    .story = História
    .release = Lançamento
    .watch = O que ver
    .production = Produção
story-loose =
    .story = Sem lugar definido na história
    .release = Ainda sem data
    .watch = Ainda sem data
    .production = Dia não conhecido
story-before = antes de { $titles }
story-after = depois de { $titles }
story-during = durante { $titles }
story-told-in = Contado em { $title }
story-set-before = Passa-se antes de { $title }
story-empty-line = Nada se sabe deste trecho.
story-cycle = O que se diz sobre a ordem da história se contradiz. Os títulos estão na ordem de lançamento.
story-cycle-of = A ordem da história se contradiz: { $ids }. Em uso: a ordem de lançamento.
story-no-credits = Nenhum trabalho de { $person } é conhecido.
story-undated = Sem data
story-no-person =
    { $nearest ->
        [none] Não há nenhuma pessoa “{ $id }” aqui.
       *[other] Não há nenhuma pessoa “{ $id }” aqui. Você quis dizer { $nearest }?
    }
story-played-by = Interpretação: { $actors }
story-no-appearances = Não se sabe onde { $character } aparece.
story-bounty = Prêmio pela cabeça
story-no-character =
    { $nearest ->
        [none] Não há nenhum personagem “{ $id }” aqui.
       *[other] Não há nenhum personagem “{ $id }” aqui. Você quis dizer { $nearest }?
    }
story-appearances = Quem aparece onde
story-character = Personagem
story-role =
    .lead = Protagonista
    .supporting = Coadjuvante
    .cameo = Participação
    .voice = Voz
    .other = Aparece
story-untold = nada informado
story-empty-table = Nenhuma aparição conhecida.

## Feeds and calendars.

feed-feed = O que se soube sobre filmes
feed-feed-of = O que se soube sobre { $titles }
feed-headline = { $title } – { $news }
feed-lead =
    .name = título:
    .status = agora
    .release-date = estreia nos cinemas:
    .premiere-date = pré-estreia:
    .digital-date = para alugar ou comprar:
    .disc-date = em mídia física:
    .streaming-date = no streaming:
    .streaming-home = plataforma de streaming:
    .runtime = duração:
    .rating = faixa etária:
    .distributor = distribuição:
    .director = direção:
    .writer = roteiro:
    .producer = produção:
    .executive-producer = produção executiva:
    .composer = trilha sonora:
    .cinematographer = fotografia:
    .editor = montagem:
    .showrunner = showrunner:
    .developer = desenvolvimento:
    .budget = orçamento:
    .opening = fim de semana de estreia, EUA e Canadá:
    .opening-worldwide = fim de semana de estreia, no mundo:
    .second-weekend = segundo fim de semana, EUA e Canadá:
    .domestic = bilheteria, EUA e Canadá:
    .worldwide = bilheteria mundial:
feed-plays = { $person } interpreta { $character }
feed-joins =
    { $count ->
        [one] { $names } entra no elenco
       *[other] { $names } entram no elenco
    }
feed-reported = Fonte: { $publisher }, { $day }
feed-first-trailer = primeiro trailer: { $day }
feed-calendar = Lançamentos de filmes
feed-entry =
    .theatrical = { $title } – nos cinemas
    .premiere =
        { $place ->
            [none] { $title } – pré-estreia
           *[other] { $title } – pré-estreia em { $place }
        }
    .digital = { $title } – para alugar ou comprar
    .disc = { $title } – em mídia física
    .streaming =
        { $place ->
            [none] { $title } – no streaming
           *[other] { $title } – no streaming ({ $place })
        }
feed-off = { $entry } (não é mais neste dia)

## Embeds: titles of frames, and the pages around them.

frame-about = Sobre { $title }
frame-release-of = Lançamento de { $title }
frame-quote-about = Uma declaração sobre { $title }
frame-skip = Ir para o fim deste quadro
frame-text-version = Versão em texto
frame-embeds-of = Quadros para incorporar: { $site }
frame-paste-one = Cole um destes códigos no texto, no ponto em que o quadro deve aparecer.
frame-once-a-page = Uma vez por página, adicione este script: ele dá a cada quadro a altura do seu conteúdo.
frame-in-frame = Só o quadro

## Correction notes, and `wick diff`.

note-difference =
    .known = agora conhecido
    .changed = alterado
    .moved = remarcado
    .corrected = corrigido
    .disputed = fontes divergem
    .confirmed = confirmado
    .edited = editado
    .withdrawn = retirado
    .added = acrescentado
    .removed = removido
note-lead =
    .updated = Atualizado em { $day }:
    .corrected = Corrigido em { $day }:
note-note =
    .development = { $words } não vale mais. { $news }.
    .correction = { $words } estava errado. { $news }.
    .disputed = As fontes divergem sobre { $words }. { $news }.

## Faults in links and shortcodes.

shorthand-no-element =
    { $nearest ->
        [none] Não existe o widget “{ $name }”. Opções: { $all }.
       *[other] Não existe o widget “{ $name }”. Você quis dizer { $nearest }?
    }
shorthand-no-option =
    { $nearest ->
        [none] { $element } não tem a opção “{ $option }” e é exibido sem ela. Opções: { $all }.
       *[other] { $element } não tem a opção “{ $option }” e é exibido sem ela. Você quis dizer { $nearest }?
    }
shorthand-no-title = Nada indica o título de { $element }: escreva a opção { $option } ou informe em “wick:films” como são os endereços dos filmes.
shorthand-no-value = { $element } precisa de um valor para { $option }.
shorthand-in-sentence = { $element } é um bloco e não pode ficar dentro de uma frase: dê a ele um parágrafo próprio.
shorthand-unpaired = Um shortcode não é fechado onde é aberto: [wick …] e [/wick] devem ficar no mesmo parágrafo.

## Faults that few pages have.

fault-security-policy = A política Trusted Types da página não permite nenhuma destas: { $names }. Os widgets não podem ser desenhados.
