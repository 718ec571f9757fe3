import type { Prose } from './prose.js';
import { everywhere, pattern, within } from './whole-words.js';

const none = /(?!)/g;
const film = '(?:películas?|pelis?|cintas?|filmes|filme|films?|largometrajes?|spin-?offs?|derivad[ao]|serie|miniserie|secuela|precuela|thriller|entrega|proyecto|adaptación|superproducción)';
const cinemas = '(?:cines?|salas?(?: de cine)?|gran(?:des)? pantallas?|pantallas?|cartelera)';
const inCinemas = '(?:en (?:el cine|(?:los |las |nuestros )?cines|(?:las )?salas(?: de cine)?|(?:la )?cartelera|la gran pantalla))';
const toCinemas = '(?:a (?:los |las |nuestros |todos los )?(?:cines|salas)|a la gran pantalla|a las pantallas|a la cartelera)';
const still = '(?:aún|todavía|de momento|por ahora|por el momento|hasta ahora|hasta la fecha|oficialmente)';
const adverbs = '(?:(?:también|ahora|ya|por fin|finalmente|oficialmente|pronto|próximamente|después|primero|solo|sólo|únicamente|exclusivamente|actualmente|probablemente|en exclusiva|todavía|aún) )*';
/** A denial before a verb: `aún no`, `todavía no`, `no … aún`. */
const notYet = `(?:(?:${still}|sigue|siguen),? )*no(?: ${still})*`;
const available = 'disponibles?';
const trailer = '(?:(?:primer|buen|nuevo|verdadero) )?(?:tráilers?|trailers?|teasers?|avances?)(?!\\p{L})';
const ofIt = '(?: (?:de|del|para|sobre) [^.!?,;]{1,40}?)?';
const shown = '(?:publicado|lanzado|mostrado|revelado|difundido|estrenado|compartido|presentado|visto|desvelado)s?';
/** A release date, and not that of another thing: `fecha de estreno`, but not `fecha de estreno del tráiler`. */
const releaseDate = '(?:fechas?(?: (?:oficial|exacta|concreta|definitiva))?(?: de (?:estreno|lanzamiento|llegada|emisión))(?: (?:oficial|exacta|concreta|definitiva|en cines|en streaming|en España|en Estados Unidos|confirmada|fijada))*)(?!\\p{L}| (?:del?|para) (?:(?:el|la|los|las|un|una|su) )?(?:tráiler|trailer|teaser|avance|rodaje|entradas|secuela|banda|álbum|disco|juego|videojuego|DVD|Blu|gira))';
const stated = '(?:anunciad|comunicad|fijad|conocid|confirmad|revelad|desvelad|dad|precisad|decidid)[ao]s?';
const comeOut = `(?:estrenarse|debutar|aterrizar en|ver la luz|llegar (?:${toCinemas}|a [\\p{L}+ ]{2,30})|salir ${inCinemas}|estar ${available})`;
/** `cuándo` with a title and a verb of coming out. Case matters: a name begins with a capital. */
const whenOut = `cuándo (?:(?:(?:la|esta|el|este) (?:película|cinta|filme|spin-off|thriller|serie|secuela) )?(?:se estrenará|llegará|saldrá|aterrizará|estará|podrá verse|se podrá ver|se estrena|llega)|"?\\p{Lu}[^.?!,;]{0,50}? (?:se estrenará|llegará|saldrá|se estrena|llega))`;
/** What may follow `no tiene director`: no word that makes it one among others, `no tiene director favorito`. */
const nobodyEnds = '(?= (?:confirmado|anunciado|asignado|oficial|para|y|ni|pero|al frente|a bordo)(?!\\p{L})|\\s*(?:[.,;:!?)"]|$))';
const nobody = (job: string): readonly RegExp[] => [
  everywhere(`${notYet} (?:tiene|hay|cuenta con|existe) (?:un |ningún )?${job}${nobodyEnds}`),
  everywhere(`(?:sigue|siguen|continúa|está|todavía|aún) sin ${job}${nobodyEnds}`),
  everywhere(`(?:ningún ${job}${ofIt} (?:ha sido|está) (?:aún |todavía )?(?:vinculado|anunciado|elegido|nombrado|confirmado|fichado|contratado)|busca (?:todavía|aún) (?:un )?${job})`),
  everywhere(`${notYet} se ha (?:elegido|anunciado|confirmado|nombrado|fichado|encontrado)(?: a)? (?:un |ningún |al )?${job}`),
];

/** Patterns for Spanish prose. */
export const es: Prose = {
  language: 'es',
  commonest: everywhere('el|los|las|que|una|con|por|del'),
  monthLocales: ['es', 'es-MX'],
  moreMonths: { 9: ['setiembre'] },
  dates: ['(?<D>\\d{1,2})(?:\\.?º)?(?: de)? (?<M>M)\\.?(?:,| del?| de este)?(?: año)? (?<Y>\\d{4})', '(?<D>\\d{1,2})\\.(?<M>\\d{1,2})\\.(?<Y>\\d{4})', '(?<M>M)\\.?(?:,| del?)?(?: año)? (?<Y>\\d{4})', '(?<D>\\d{1,2})(?:\\.?º)? de (?<M>M)'],
  relative: {
    patterns: [
      { pattern: '(?:más adelante |a finales de |a principios de |a lo largo de |a mediados de |en |durante )*est[ea] (?:mismo |misma )?(?:U|S|W|fin de semana)', means: 'this' },
      { pattern: '(?:antes de(?: que)? |a |hacia |para )?(?:el )?(?:final|finales|fin|fines) de(?:l| la| este| esta) U', means: 'this' },
      { pattern: '(?:en |a finales de |a principios de |para )?(?:el )?próximo M', means: 'this' },
      { pattern: '(?:(?:en|durante|para|a finales de|a principios de) )?(?:(?:el|la|al|del) )?próxim[oa] (?:U|S|W|fin de semana)', means: 'next' },
      { pattern: '(?:(?:en|durante|para) )?(?:(?:el|la) )(?:U|S|W|fin de semana) (?:que viene|próxim[oa]|entrante)', means: 'next' },
      { pattern: '(?:en|dentro de) (?:unos |unas |apenas |solo |menos de |poco más de |aproximadamente )?(?:N )?U', means: 'after' },
      { pattern: 'en (?:los|las) próxim[oa]s U', means: 'soon' },
      { pattern: '(?:muy )?(?:pronto|próximamente)|en breve|dentro de poco|en un futuro (?:próximo|cercano)|mañana|esta noche', means: 'soon' },
    ],
    numbers: { un: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, doce: 12, unos: 3, unas: 3, pocos: 2, pocas: 2, varios: 4, varias: 4, 'un par de': 2, quince: 15 },
    units: { day: 'días?', week: 'semanas?', month: 'mes(?:es)?', year: 'años?' },
    seasons: { spring: 'primavera', summer: 'verano', autumn: 'otoño', winter: 'invierno' },
  },
  amount: { millions: 'millones|millón|mill\\.?|M', billions: 'mil millones|millardos?', before: '(?:US|USD)? ?\\$|USD', after: '(?:de )?(?:dólares|US\\$|USD)(?: estadounidenses| americanos)?|\\$(?: ?US)?', decimal: ',' },
  chapter: 'Capítulo',
  market: {
    names: { US: 'EE\\. ?UU\\.?|EEUU|EUA|USA|Norteamérica', GB: 'Gran Bretaña|Inglaterra', CZ: 'República Checa' },
    adjectives: { US: 'estadounidenses?|norteamerican[ao]s?|american[ao]s?', DE: 'alem(?:án|ana|anes|anas)', GB: 'británic[ao]s?|ingles(?:a|es|as)', IN: 'indi[ao]s?', IT: 'italian[ao]s?', CZ: 'chec[ao]s?', HU: 'húngar[ao]s?' },
    alone: {},
    before: /(?<![a-zà-ÿœ])(?:en|a|para|por)(?: todo| toda)?(?: el| la| los)? $/iu,
    after: none,
    nounBefore: /(?<![a-zà-ÿœ])(?:cines|salas|pantallas|estreno|fecha de estreno|público|espectadores|taquilla|distribuidora|lanzamiento|cartelera) $/iu,
    otherBefore: /(?<![a-zà-ÿœ])(?:rod[a-zà-ÿœ]+|film[a-zà-ÿœ]+|grab[a-zà-ÿœ]+|produc[a-zà-ÿœ]+|nacid[ao]|naci[a-zà-ÿœ]+|viv[a-zà-ÿœ]+|creci[a-zà-ÿœ]+|ambientad[ao]|transcurre|estrella|prensa|crítica|equipo|viaj[a-zà-ÿœ]+|popular|famos[ao])(?: [a-zà-ÿœ]+){0,2} $/iu,
    otherAfter: none,
    compared: /(?<![a-zà-ÿœ])(?:antes|después|que|tras|previ[ao]|seguid[ao])(?![a-zà-ÿœ])/iu,
  },
  determiner: /(?:^|[^a-zà-ÿœ])(?:la|una|las|los|unas|esta|esa|aquella|su|sus|mi|cada|qué|como|ninguna|otra)\s+["']?$/iu,
  titleNoun: none,
  titleBefore: /(?<![a-zà-ÿœ])(?:películas?|cinta|filme?|spin-?off|estreno|fecha|tráiler|trailer|teaser|título|secuela|cartel|póster|reparto|elenco|direct[a-zà-ÿœ]+|guion[a-zà-ÿœ]*|guión|rodaje|premiere|futuro|serie|proyecto|largometraje|titulad[ao]|llamad[ao])(?: (?:de|para|sobre|en|a|como))? ["']?$/iu,
  partBefore: /[a-zà-ÿœ\d)'-]+ (?:de|del|a|para|sobre|en|con|tras|detrás de|en torno a)(?: (?:la|el))?(?: (?:nueva|nuevo|futura|futuro|próxima|próximo))?(?: (?:película|cinta|spin-?off|serie|filme))? ["']?$/iu,
  wholeBefore: /(?<![a-zà-ÿœ])(?:películas?|cinta|versión|spin-?off|Blu-?ray|DVD|estreno(?: (?:en cines|en salas|en streaming|estadounidense|mundial))*|lanzamiento|llegada|debut|inicio|futuro|destino|desarrollo|rodaje|producción|existencia|planes|proyecto|día|gracias|respecto|frente|fecha de estreno|aplazad[ao]|retrasad[ao]|ver|esperando|serie) (?:de|del|a|para)(?: (?:la|el))?(?: (?:nueva|nuevo|futura|próxima))?(?: (?:película|cinta|spin-?off|filme))? ["']?$/iu,
  nameWords: {
    nounsAreCapitalised: false,
    small: /^(?:de|del|la|el|los|las|a|al|en|y|e|o|un|una|para|por|con|sobre|tu|of|the|to|and|in)$/i,
    common: /^(?:Él|Ella|Ellos|Ellas|Se|No|Nos|Yo|Tú|Este|Esta|Esto|Ese|Esa|Eso|Estos|Estas|El|La|Los|Las|Lo|Un|Una|Unos|Unas|De|Del|En|Al|A|Su|Sus|Que|Qué|Quien|Quién|Cuando|Cuándo|Donde|Dónde|Como|Cómo|Por|Para|Si|Sí|Y|Pero|O|Ni|Nada|Nadie|Todo|Todos|Ningún|Ninguna|Ya|Aún|Todavía|También|Ahora|Hoy|Después|Antes|Tras|Con|Sin|Entre|Desde|Hasta|Según|Aquí|Solo|Sólo|Así|Hay|Película|Secuela|Estreno|Hollywood|Lionsgate|Tampoco|Además|Sigue|Originalmente|Inicialmente|Pronto)$/u,
    before: /^(?:En|Con|Para|De|Y|Pero|La|El|Película|Cuando|Lionsgate|Sobre|Antes|Tras|Que|Si|Será)$/,
    after: /^(?:Trailer|Saga)$/i,
  },
  clause: {
    joints: / (?=(?:pero|sino|mientras(?: que)?|aunque|porque|pues|cuyo|cuya|donde|y (?:se|él|ella|que|la|el|es|está|será|fue|era|ha|tiene|llega|llegará|cuenta)|antes de que|después de que|cuando|hasta que|ya que|desde que|que (?=(?:se|está|es|fue|ha|llega|tiene|dirige|protagoniza|deja|Sony|Lionsgate) )) )/giu,
    apart: /^(?:pero|sino|mientras|aunque|porque|pues|y|e|o|ni|antes de|después de que|cuando|si|hasta que|ya que|así que|luego)(?![a-zà-ÿœ])(?! (?:el|la|los|las|un|una|su) [^,]{0,40}$)/iu,
    relative: /^(?:que|quien|quienes|cuyo|cuya|donde|(?:en |con |por |para )?(?:el|la) (?:que|cual))(?![a-zà-ÿœ])/iu,
    apposed: /^(?:(?:antes|originalmente|inicialmente|previamente|anteriormente|en su día|ahora|también|durante años) (?:una?|el|la|[a-zà-ÿœ]+[ai]d[ao]|previst[ao])|[a-zà-ÿœ]+[ai]d[ao]s? (?:por|en|para|de|a|como)(?![a-zà-ÿœ])|previst[ao]s? |una? [a-zà-ÿœ])/iu,
    goesOn: /^(?:(?:desde el|a partir del|al) (?:[a-zà-ÿœ]+ )?\d|en|a|al|para|por|con|contra|desde|hacia|hasta|sobre|solo|sólo|exclusivamente|no|se|es|son|era|está|estará|será|fue|ha|han|había|tiene|tendrá|llega|llegará|llegó|sale|saldrá|debe|va|puede|sigue|cuenta|narra|recauda|ahora|por fin|finalmente|protagoniza)(?![a-zà-ÿœ])/iu,
    verb: within('es|son|era|eran|está|están|estaba|estará|será|serán|sería|ha|han|había|habían|habrá|tiene|tienen|tenía|tendrá|debe|debía|debería|va|van|iba|puede|podría|se estrena|se estrenará|se estrenó|llega|llegan|llegará|llegó|sale|saldrá|aterriza|aterrizará|interpreta|sigue|queda|cuenta|narra|dice|dijo|acumula|recauda|recaudó|supera|alcanza|vuelve|dirige|escribe|produce|emitirá|ofrece|se llama|deja|gana|pierde|abandona|anuncia|confirma|fue|hace|hizo'),
    afterwards: /^(?:después|tras)(?![a-zà-ÿœ])/iu,
  },
  history: {
    told: everywhere('originalmente|originariamente|inicialmente|en un (?:principio|inicio|primer momento)|al principio|anteriormente|previamente|antiguamente|en su día|por entonces|por aquel entonces|entonces|ya no|nunca más|en lugar de|en vez de|debía|debían|hubiera|habría|iba a|iban a|est(?:aba|uvo|aban) (?:\\p{L}+ )?(?:previst|programad|anunciad|fijad|fechad|planead|pensad|planificad)[ao]s?|(?:llevaba|estaba|estuvo) (?:\\p{L}+ )?en (?:desarrollo|rodaje|preparación)|fue (?:anunciad|fijad|fechad|programad)[ao]|se (?:esperaba|preveía|llamaba|iba|había|anunció|fijó|planeó|pensó|conocía|titulaba)|tenía (?:previsto|prevista|fecha|que)|había|habían|era (?:para|en|el|la|conocid[ao])|título provisional|hasta entonces|durante (?:años|meses|mucho tiempo)|los planes iniciales|primeros (?:rumores|informes)|antes (?:llamad|titulad|conocid|previst)[ao]'),
    changed: everywhere('(?:aplaz|retras|reprogram|renombr|rebautiz|reemplaz|abandon|desplaz|postergr?|poster?g)(?:a|ó|ad[ao]s?|an|aron|ar|arse)|pospuest[ao]s?|pospuso|pospone|posponer|movi(?:ó|d[ao]s?)|mueve|mover|(?:aplazamiento|retraso) (?:de|del)|sustitu(?:ye|yó|id[ao]s?)|cambi(?:a|ó|ad[ao]|ar)|adelant(?:a|ó|ad[ao]) (?:al|del|su|de)|cede|cedió|deja (?:libre|vacante)|descartad[ao]'),
    former: everywhere('(?:anterior(?:es)?|antigu[ao]s?|vieja|previ[ao]s?|primera?) (?:[^\\s,;]+ ){0,3}?(?:fechas?|estreno|título|nombre|hueco|ventana|planes|plataforma)(?<!(?:primera|primer) fecha de estreno)|(?:fechas?|estreno|título|nombre|hueco|ventana|planes|plan)(?: de estreno| de rodaje| previst[ao]| en cines)* (?:inicial(?:es)?|anterior(?:es)?|previ[ao]s?|de partida)|(?:fecha|estreno)(?: de estreno)? original'),
    lasting: /(?<![a-zà-ÿœ])(?:ha|han|está|están)(?: ahora| de nuevo| finalmente| otra vez)?(?: sido)? $/iu,
    to: /^\S+(?: (?!del )[^\s,;]+){0,6} (?:al|a|hasta el|hasta|para el|para)(?: lunes| martes| miércoles| jueves| viernes)? $/,
    toBefore: none,
    takenOver: within('(?:se queda con|toma|tomará|ocupa|ocupará|hereda|hereda|se apropia de|se hace con|asume|pasa a|recoge|aprovecha)(?: [^.]{0,60})? (?:fecha|hueco|puesto|fin de semana|lugar|ventana)'),
  },
  releaseBefore: /(?<![a-zà-ÿœ])(?:estren[a-zà-ÿœ]+|lleg(?:a|an|ará|arán|ar|ada|ue)|previst[ao]s?|sal(?:e|drá|ida)|debut[a-zà-ÿœ]*|aterriz[a-zà-ÿœ]+|(?:programad|fijad|fechad|anunciad|planead)[ao]s?(?: [^.!?;]{0,30})? (?:para|en)|se espera|esper(?:ad[ao]|ar)|cines?|salas|pantallas?|cartelera|disponible|lanzamiento|cita|fecha|ver la luz|verá la luz)(?![a-zà-ÿœ])[^.!?;]{0,45}$|(?<![a-zà-ÿœ])(?:aplaz|retras|pos(?:pu|po)|mov|reprogram|adelant)[a-zà-ÿœ]+(?: [^.!?;]{1,45})? (?:al|a|hasta el|hasta|para el|para)(?: [a-zà-ÿœ]+)? $/iu,
  releaseAfter: /^(?:,? en (?:los )?(?:cines|salas)|,? (?:es|será) (?:la|su) (?:nueva )?fecha de (?:su )?(?:estreno|llegada)|,? (?:se estrena|se estrenará|llega|llegará|aterriza|sale)(?![a-zà-ÿœ]))/iu,
  streaming: within('stream\\p{L}*|disponible|suscri\\p{L}*|plataforma|ver|verse|emit\\p{L}*|lleg\\p{L}*|aterriz\\p{L}*|catálogo|exclusiva'),
  outletBefore: /(?<![a-zà-ÿœ])(?:emit[a-zà-ÿœ]+|stream[a-zà-ÿœ]*|disponibles?|ver|verse|estren[a-zà-ÿœ]+|lleg[a-zà-ÿœ]+|sal(?:e|drá)|aterriz[a-zà-ÿœ]*|desembarc[a-zà-ÿœ]*|ofrec[a-zà-ÿœ]+|produ[a-zà-ÿœ]+|serie|miniserie|exclusiva|rod[a-zà-ÿœ]+|desarroll[a-zà-ÿœ]+|encarg[a-zà-ÿœ]+|incorpor[a-zà-ÿœ]+|pas[a-zà-ÿœ]+|vista|hecha|hogar)(?![a-zà-ÿœ])[^.!?;]{0,60}(?<![a-zà-ÿœ])(?:en|para|por|a|al|de|con)(?: la| el)?(?: (?:plataforma|canal|servicio|cadena)(?: de streaming)?)? $/iu,
  outletAfter: /^ (?:emitirá|producirá|produce|ofrecerá|desarrolla|rueda|prepara|ha (?:encargado|adquirido|comprado|conseguido) |tiene los derechos|estrenará|incorporará)/iu,
  deniedBefore: /(?<![a-zà-ÿœ])(?:no|nunca|jamás|ni|en lugar de|en vez de|deja|abandona|tampoco)(?: [a-zà-ÿœ'-]+){0,5} $/iu,
  gross: {
    any: within('recaud\\p{L}*|ingres\\p{L}*|taquilla|acumul\\p{L}*|sum\\p{L}*|presupuesto|cost\\p{L}*|alcanz\\p{L}*|super\\p{L}*|roz\\p{L}*|mundial\\p{L}*|en todo el mundo|gan\\p{L}*|embols\\p{L}*|factur\\p{L}*|debut\\p{L}*|arranc\\p{L}*|amas\\p{L}*|generad[ao]'),
    worldwide: within('en todo el mundo|a nivel (?:mundial|global)|mundial\\p{L}*|global\\p{L}*|alrededor del mundo|en el mundo entero|en el mundo'),
    domestic: within('en (?:los )?Estados Unidos|en EE\\. ?UU\\.?|en EEUU|en Norteamérica|en América del Norte|norteamerican[ao]s?|estadounidenses?|doméstic[ao]s?'),
    opening: within('primer fin de semana|fin de semana de estreno|debut\\p{L}*|estreno|arran\\p{L}+|apertura|primeros (?:tres|cuatro|3|4) días|lanzamiento'),
    soFar: within('hasta (?:ahora|la fecha|el momento|hoy)|por ahora|de momento|actualmente|ya|a día de hoy|por el momento|lleva (?:recaudad\\p{L}+|acumulad\\p{L}+)'),
    budget: within('presupuesto|cost(?:ó|ado|e|aron|ó unos)|costes? de producción|costo de producción'),
    period: within('fin de semana|viernes|sábado|domingo|jueves|primer día|(?:primera|segunda|tercera|cuarta) semana|en (?:\\p{L}+ |\\d+ )?(?:días|semanas)|por (?:sala|copia|cine)|preestrenos?|al día|diarios'),
    elsewhere: within('franquicia|saga|trilogía|en conjunto|junt[ao]s|las (?:dos|tres|cuatro|cinco) (?:películas|primeras)|en el (?:extranjero|exterior)|fuera de|internacional\\p{L}*|en (?:España|México|China|Europa|Alemania|India|Italia|Francia|Corea|Japón|Australia|Argentina|Brasil|Rusia|Reino Unido|Latinoamérica)|IMAX|alquiler|vídeo'),
    otherBefore: /(?<![a-zà-ÿœ])(?:primas?|cachés?|sueldo|salario|honorarios|bonus|bonificación|créditos?(?: fiscal(?:es)?)?|multa|pérdidas?|beneficios?|ganancias?|subvenci[a-zà-ÿœ]+|marketing|deudas?|préstamos?|contrato|acuerdo|diferencia|ventaja|ayudas?|incentivos?)(?: [a-zà-ÿœ]+)? (?:de|por|de (?:unos|casi|más de)|superior(?:es)? a) ?$/iu,
    otherAfter: /^ (?:(?:menos|más|por debajo|por encima|por detrás|por delante)(?![a-zà-ÿœ])|(?:de|en|para|por) (?:(?:su|la|el) )?(?:caché|sueldo|salario|primas?|pérdidas?|beneficios?|subvenci[a-zà-ÿœ]+|créditos?|impuestos?|marketing|promoción|deudas?|gastos|diferencia|ventaja|ayudas|publicidad|derechos|incentivos?)(?![a-zà-ÿœ]))/iu,
    floor: /(?<![a-zà-ÿœ])(?:más de|al menos|superad[ao]|supera|por encima de|la barrera de|rebasa)(?: los)? $/iu,
  },
  cues: { trailer: /tr[aá]iler|teaser|avance/i, undated: /fecha|cuándo/i, crew: /direct|guion|guión|dirigid|escrit|dirig/i, home: /cine|sala|cartelera|pantalla|VOD|stream|alquil|DVD|Blu-ray|digital|compra|casa/i, coming: /estren|lleg|previst|program|fijad|fechad|anunciad|esper|debut|aterriz|sal|cine|cartelera|pantalla|disponible|próxim|futur|venir|verá|ver/i },
  noTrailer: [
    everywhere(`${notYet} (?:hay|tiene|existe|tenemos|hemos visto)(?: ${still})? (?:un |ningún )?${trailer}(?! (?:que|tan|como|donde|sin))`),
    everywhere(`(?:sigue|siguen|todavía|aún|continúa) sin (?:un |ningún )?${trailer}(?! (?:que|tan|como|sin))`),
    everywhere(`${notYet} se ha ${shown} (?:un |ningún |el |su )?${trailer}`),
    everywhere(`ningún ${trailer}${ofIt} (?:se ha|ha sido) (?:${still} )?${shown}`),
    everywhere(`(?:el|su|un) ${trailer}${ofIt} ${notYet} (?:se ha|ha sido|ha) (?:${shown}|salido|llegado)`),
    everywhere(`${notYet} ha(?:n)? (?:publicado|lanzado|mostrado|revelado|difundido|compartido|presentado) (?:un |ningún |el |su )?${trailer}`),
  ],
  trailerComing: [
    everywhere(`(?:el |un |su )${trailer}${ofIt} (?:llegará|saldrá|se (?:publicará|lanzará|estrenará|verá|presentará)|será ${shown}|debería|está (?:al caer|previsto|a la vuelta)|se espera|no (?:debería )?tardará)`),
    everywhere(`(?:esper(?:a|an|amos|ando)|a la espera del?) (?:todavía |aún )?(?:el |un |su )?${trailer}`),
  ],
  laterTrailer: within('segundo|tercero?|últim[ao]|nuevo|final|otro|más largo|definitivo'),
  sinceThen: /^,? (?:a partir|desde|en|el|este|esta|próximamente|pronto|próxim[a-zà-ÿœ]*)(?![a-zà-ÿœ])/giu,
  placeAfter: /^ (?:en|a través de) \p{Lu}/u,
  planAfter: /^,? (?:el |desde el |a partir del |hasta el )?[A-Za-zÀ-ÿœŒ]* ?\d/u,
  undisclosed: everywhere('(?:un )?(?:papel|personaje|rol) (?:aún |todavía )?(?:desconocido|secreto|misterioso|sin (?:revelar|desvelar|confirmar)|no (?:revelado|desvelado))'),
  openings: /^(?:Y|Pero|Si|Cuando|Como|Pues|Para|Con|En|De|Sobre|La|El|Joven|Es|Así|Entonces|Aquí)$/,
  undated: [
    everywhere(`${notYet} (?:tiene|hay|cuenta con|existe)(?: ${still})? (?:una |ninguna )?${releaseDate}`),
    everywhere(`(?:sigue|siguen|continúa|está|todavía|aún) sin (?:una )?${releaseDate}`),
    everywhere(`${notYet} se (?:ha|han|conoce|sabe)(?: ${stated})? (?:una |ninguna |la |su )?${releaseDate}`),
    everywhere(`(?:la|su|una) ${releaseDate}${ofIt} ${notYet} (?:se ha|ha sido|está|se) (?:${stated}|conoce|sabe)|(?:la|su) ${releaseDate}${ofIt} (?:sigue siendo|es|sigue) (?:${still} )*(?:una incógnita|desconocida|un misterio|una? incógnita|sin (?:anunciar|confirmar|concretar)|un secreto)`),
    everywhere(`${notYet} ha(?:n)? (?:anunciado|comunicado|revelado|fijado|confirmado|dado|desvelado) (?:una |ninguna |la |su )?${releaseDate}`),
    everywhere(`(?:[Nn]o se sabe(?: ${still})*|(?:[Aa]ún|[Tt]odavía|[Dd]e momento|[Pp]or ahora) no se sabe|[Ss]e desconoce(?: ${still})*|[Nn]adie sabe(?: ${still})*) cuándo(?<=(?=${whenOut})cuándo)`, 'gu'),
  ],
  sequel: within('(?<!(?:como|de|en) )secuelas?|segunda (?:película|parte|entrega)|continuación'),
  statuses: [
    { pattern: everywhere(`(?<!(?:fecha|estreno) de [^.,;]{1,60} )${notYet} (?:(?:ha|han) sido|está|están) (?:oficialmente )?(?:confirmad|anunciad|encargad|aprobad|oficializad)[ao]s?(?! (?:cuándo|para|en (?:streaming|cines|vídeo)|su|si|por))`), says: ['rumoured', 'talks'], isDenial: true },
    { pattern: everywhere(`${notYet} (?:tiene|ha recibido|ha obtenido|cuenta con)(?: ${still})? (?:la |el )?luz verde|${notYet} se (?:le )?ha dado luz verde`), says: ['rumoured', 'talks'], isDenial: true },
    { pattern: everywhere(`${notYet} (?:hay|se ha (?:anunciado|confirmado)|existe)(?: ${still})? (?:una |ninguna )?secuela(?: (?:prevista|confirmada|anunciada))?`), says: ['rumoured', 'talks'], isDenial: true },
    { pattern: everywhere(`(?:sigue(?: siendo)?|es|está|permanece|continúa) (?:${still} |muy )*(?:inciert[ao]|en el aire|una incógnita|en suspenso|en duda|sin confirmar|por confirmar)(?! (?:si|cuándo|quién|cómo))`), says: ['rumoured', 'talks'], isDenial: true, isBeside: true },
    { pattern: everywhere('en (?:fase de )?desarrollo|en conversaciones|en negociaciones'), says: ['talks', 'announced', 'writing'] },
    { pattern: everywhere('en (?:preparación|marcha|proyecto)'), says: ['talks', 'announced', 'writing', 'filming', 'post-production'] },
    { pattern: everywhere('(?:está|están|sigue|continúa) (?:actualmente |ahora |ya |todavía )*(?:en (?:pleno )?rodaje|rodándose)|se está rodando|se rueda (?:actualmente|ahora)|(?<=rodaje (?:de|del|de la) [^.,;]{1,60} )(?:está (?:ya )?en (?:marcha|curso)|continúa|prosigue)'), says: ['filming'] },
    { pattern: everywhere(`(?<=rodaje (?:de|del|de la) [^.,;]{1,60} )(?:${notYet} ha (?:comenzado|empezado|arrancado)|(?:comenzará|empezará|arrancará))`), says: ['rumoured', 'talks', 'announced', 'writing'], isDenial: true },
    { pattern: everywhere('en (?:fase de )?post-?producción'), says: ['post-production'] },
    { pattern: everywhere('(?:ha sido|está|fue) (?:oficialmente |definitivamente |finalmente )?cancelad[ao](?! (?:a|al|en|por|para|la|el))'), says: ['cancelled'] },
  ],
  negation: within('no|nunca|jamás|nada|ningún|ninguna|ni|tampoco'),
  statusBetween: /^["']?(?:[,\s]*(?:es|está|era|ha|aún|todavía|actualmente|ahora|que|sigue|también|oficialmente|la película|película|serie|se|ya|de momento))*[,\s]*$/i,
  inCinemas: [
    everywhere(`(?:(?:está|están|sigue|siguen|continúa) )?(?:[Aa]ctualmente|[Tt]odavía|[Aa]ún|[Aa]hora|[Aa]hora mismo|[Yy]a|[Pp]or fin|[Ss]olo|[Ss]ólo|[Úú]nicamente|[Ee]xclusivamente|[Ee]n exclusiva) (?:(?:está|están|sigue|siguen) )?(?:disponible |en proyección )?(?:solo |únicamente |exclusivamente )?${inCinemas}(?! \\p{Lu})`, 'gu'),
    everywhere(`(?:sigue|siguen|continúa|se mantiene) (?:en cartelera|en (?:los )?cines)`),
    everywhere(`(?:está|están) ${inCinemas} (?:actualmente|ahora|desde)|(?:puede|pueden) verse (?:actualmente |ahora |solo |únicamente )?${inCinemas}`),
  ],
  notAtHome: [
    everywhere(`${notYet} (?:está|están|se encuentra)(?: ${still})? (?:disponibles? )?(?:${still} )?(?:en (?:VOD|SVOD|streaming|vídeo|DVD|Blu-?ray|alquiler|digital|formato digital|plataformas)|para (?:alquilar|comprar|ver en casa)|en casa)`),
    everywhere('(?:solo|sólo|únicamente) (?:disponible )?(?:en alquiler|para (?:alquilar|comprar))'),
  ],
  crew: {
    director: { nobody: nobody('(?:director|directora|realizador)'), before: /(?<![A-Za-zÀ-ÿœŒ])(?:dirigid[ao] por|bajo la dirección de|dirección de) (?:\p{Lu}[A-Za-zÀ-ÿœŒ.'-]+ ){0,4}$/u, after: /^,? (?:dirigirá|va a dirigir|se encargará de (?:la dirección|dirigir)|estará (?:tras las cámaras|en la dirección)|se pondrá tras)/ },
    writer: { nobody: nobody('(?:guionista|escritor)'), before: /(?<![A-Za-zÀ-ÿœŒ])(?:escrit[ao] por|guionizad[ao] por|(?:guion|guión) (?:de|es de|corre a cargo de|escrito por)) (?:\p{Lu}[A-Za-zÀ-ÿœŒ.'-]+ ){0,4}$/u, after: /^,? (?:escribirá|escribe (?:actualmente )?el gui[oó]n|firma el gui[oó]n|va a escribir|se encarga(?:rá)? del gui[oó]n)/ },
  },
  cameo: everywhere('cameos?'),
  cameoDenied: /(?:no (?:es|será|se trata de)(?: solo| sólo)?(?: un)?|más que un|mucho más que un)(?: simple| pequeño)? $/iu,
  roleIn: /^ en (?!la película|esta película|el filme|esta|la serie)"?/,
  opinions: within('algunos|algunas|fuentes|críticos|o|según|discut\\p{L}*|discrep\\p{L}*|si'),
  about: /^(?: (?:aún|todavía|de momento|por ahora|por el momento))*,? (?:de|del|para|sobre|en|a|titulad[ao]|cuándo(?: (?:se estrenará|llegará|saldrá|se estrena|llega))?)(?: (?:la|el|película|cinta|filme|spin-off))* ?["']?$/i,
  goesOn: /^(?:Él|Ella|Su (?:estreno|futuro)|Est[ae] (?:película|cinta|spin-off|secuela|serie)|La (?:película|cinta|serie|secuela|fecha de estreno|cuarta (?:película|entrega)|quinta (?:película|entrega))|El (?:filme?|largometraje|spin-off|thriller|estreno|proyecto)|Se |(?:Aún|Todavía) no )/u,
  unrelated: within('no confundir|no debe confundirse|confund\\p{L}*|nada que ver|sin relación|ninguna relación|a diferencia de|distint[ao]s? de|ni'),
  otherSubject: /^["']?(?:Un|Una|Unos|Unas|Algun[ao]s|Varios|Varias|Much[ao]s|Cada|Dos|Tres|Cómo) (?!(?:[a-zà-ÿœ'-]+ ){0,4}(?:película|cinta|filme|spin-?off|secuela|serie|estreno|fecha|tráiler|trailer|teaser|director[a-zà-ÿœ]*|guionista|año|mes|semana|día)(?:e?s)?(?![a-zà-ÿœ]))[^,;:]{2,50}$/iu,
  workBefore: /(?<![a-zà-ÿœ])(?:secuela|precuela|tráiler|trailer|teaser|remake|adaptación|temporada|reinicio) (?:de|del|para|a)(?: la| el)? $|(?<![a-zà-ÿœ])(?:película|cinta|filme|serie|spin-off|thriller|comedia)(?: (?:titulad[ao]|llamad[ao]))? $|(?<![a-zà-ÿœ])(?:se estrenará|se estrena|llegará a los cines|llega a los cines) $/iu,
  otherWork: within('(?:su|sus) (?:próxim[ao]|otr[ao]|nuev[ao]|últim[ao]) (?:película|proyecto|serie|papel|cinta)|otr[ao] (?:película|proyecto|serie|papel|cinta)'),
  verb: /^,? (?:(?:no|se|ya|también|ahora|por fin|finalmente|aún|todavía) ){0,2}(?:es|son|era|está|están|estará|será|ha|han|había|habrá|tiene|tendrá|estrena|estrenará|estrenó|llega|llegará|llegó|sale|saldrá|debe|debería|va|iba|recauda|recaudó|acumula|supera|toma|queda|hereda|sigue|vuelve|pierde|perdió|gana|abre|arranca|cuenta|narra|debuta|recibe|cuesta|hace|fue|aterriza|aterrizará|protagoniza|deja|estuvo)(?![a-zà-ÿœ])/iu,
  coming: {
    adjectives: everywhere('(?<=(?:el|la|los|las|su|del|al|este|esta|nuevo|nueva) )(?:próxim[ao]|futur[ao]|inminente)|por venir|(?:aún|todavía) sin estrenar'),
    adjectiveTo: /^ (?:(?!(?:secuela|temporada|serie|tras|junto|con|antes|sin|como|y|que|donde|mes|año|semana|proyecto|papel|estreno|verano|otoño|invierno)(?![a-zà-ÿœ]))[a-zà-ÿœ\d.'-]+ ){0,5}["']?$/iu,
    toAdjective: /^["']?(?:,|, (?:el|la|su)| es (?:el|la|su))(?: [a-zà-ÿœ'-]+){0,1} $/iu,
    adjectiveOf: none,
    predicates: [
      everywhere(`(?:está|están|tiene|sigue) ${adverbs}(?:previst|programad|fijad|fechad|anunciad|planead|planificad)[ao]s?(?: (?:su estreno|estrenarse|llegar ${toCinemas}))?(?= (?:para|en|el|a partir|a finales|a principios|est[ea])(?!\\p{L}))`),
      everywhere(`(?<!no )(?:va a|van a|debe|debería|tiene previsto|está a punto de|se dispone a|se prepara para) ${adverbs}${comeOut}`),
      everywhere(`(?<!no )(?:se estrenará|debutará|verá la luz|llegará ${adverbs}(?:${toCinemas}|al streaming|a plataformas)|aterrizará ${adverbs}en|desembarcará ${adverbs}en|saldrá ${adverbs}${inCinemas}|tendrá su estreno|estará ${adverbs}(?:${inCinemas}|disponible (?:en|para|desde|a partir))|podrá verse|se podrá ver|se espera(?= para))`),
      everywhere(`(?=(?:aún|todavía|de momento|por ahora|[^.]{0,40}(?:aún|todavía)))${notYet} (?:se ha estrenado|se estrena|ha (?:llegado ${toCinemas}|salido|sido estrenad[ao])|está ${inCinemas})|(?:sigue|continúa|está) (?:aún |todavía )?sin (?:estrenar|estrenarse)`),
      everywhere(`(?:está previsto|se espera|se prevé) que (?:[^.,;]{0,60}? )?(?:se estrene|llegue ${toCinemas}|debute)`),
      everywhere('(?:sigue siendo|es|permanece) (?:aún |todavía )?inédit[ao]'),
    ],
    withDate: [everywhere(`(?<!no )(?:se estrena|llega|llegan|aterriza|debuta|desembarca|llegará|sale|podremos ver|está ${adverbs}(?:${inCinemas}|disponible))`)],
    nouns: everywhere('estreno|llegada|debut|lanzamiento|premiere'),
    pronoun: pattern(`(?:^|[,;:] |(?<!\\p{L})(?:y|pero|que|cuando|aunque|porque|donde) )(?:[Éé]l|[Ee]lla|[Éé]sta|(?:[Ee]l|[Ss]u|[Ll]a) (?:fecha de )?(?:estreno|premiere)(?: (?:en cines|en salas|estadounidense|mundial|de la película))*|(?:[Ll]a|[Ee]l|[Ee]sta|[Ee]ste) (?:(?!(?:de|del|sobre|para|a|en|próxim[ao]|otr[ao]|nuev[ao]|últim[ao]|primer[ao]?) )[\\p{L}-]+ ){0,2}${film}(?: (?:de|con|dirigida por|protagonizada por) \\p{Lu}[\\p{L}'-]+(?: (?:de )?\\p{Lu}[\\p{L}'-]+){0,2})?|que|y|pero)(?: (?:también|ya|por fin|finalmente))?,? ?$`, 'u'),
    inverted: /^ (?:(?:previsto|espera|prevé) que )?(?:(?:en (?:los )?(?:cines|salas)|en streaming) )?(?:(?:la (?:película|cinta|serie)|el (?:filme|spin-off|thriller)) )?["']?$/i,
    invertedPronoun: /^(?: (?:estrena|estrenará))? (?:la (?:película|cinta)|el (?:filme|spin-off|largometraje))(?![a-zà-ÿœ-]| (?:de|del|sobre|con|en|a|para))/iu,
    leftOut: {
      before: /^(?:(?:Y|Pero|Además|También|Finalmente),? )?(?:(?:El|En|A partir del|Desde el) [^,.;\d]{0,12}\d[^,.;]{0,30},? )?$/u,
      after: /^(?! ["']?\p{Lu})(?!(?: hoy| ya| también| próximamente| pronto| en cines)? (?:una?|unos|unas|otr[ao]s?|el (?!\d|próxim)|la (?!próxim)|los (?!cines)|las|su|sus|dos|tres)(?![A-Za-zÀ-ÿœŒ]))/u,
    },
    afterDate: /^,? ?$/,
    between: pattern(`^["']?(?: \\((?:19|20)\\d{2}\\))?(?:,? (?:la |el )?${film})?,? ?(?:(?:también|ya|por fin|finalmente|ahora|que|pronto|próximamente) )*$`, 'i'),
    unsure: /\?["')\]]*$|(?<![a-zà-ÿœ])(?:si|podrían?|habrían?|sería|quizá|quizás|tal vez|a lo mejor|rumor(?:es)?|esper(?:o|amos|emos|anza)|imagin[a-zà-ÿœ]*|posible|eventual[a-zà-ÿœ]*|ojalá)(?![a-zà-ÿœ])/iu,
    reported: /(?<![a-zà-ÿœ])(?:declar|anunci|confirm|afirm|revel|explic|promet|dijo|indic)[a-zà-ÿœ]*(?![a-zà-ÿœ])[^.]{0,60}(?<![a-zà-ÿœ])(?:en (?:19|20)\d{2}|el año pasado|el mes pasado|entonces|hace (?:[a-zà-ÿœ]+ )?(?:año|mes|semana)[a-zà-ÿœ]*)|(?<![a-zà-ÿœ])(?:en (?:19|20)\d{2}|el año pasado|el mes pasado)(?![a-zà-ÿœ])[^.]{0,60}(?<![a-zà-ÿœ])(?:declar|anunci|confirm|afirm|revel|explic)(?:ó|aron)/iu,
    outings: {
      theatrical: within(`${cinemas}|taquilla|IMAX`),
      streaming: within('stream\\p{L}*|SVOD|suscri\\p{L}*|plataformas?'),
      digital: within('VOD|digital(?:es)?|alquil\\p{L}*|compra\\p{L}*|bajo demanda|en casa'),
      disc: within('Blu-?ray|DVD|4K|disco'),
    },
  },
};
