/**
 * Lists the topics that the widgets of a page show, each with the settings of the providers around the widget.
 */
import { settingAttribute as writtenAs, readSettings, settingNames, type WrittenSettings } from '../../context/providers/settings.js';
import { changeKinds } from '../../domain/changes/changes.js';
import { type Catalogue, crewJobs } from '../../domain/ledger/catalogue.js';
import { findField, personFields, titleFields } from '../../domain/ledger/fields.js';
import { creditsOf } from '../../domain/people/filmography.js';
import { parseDay } from '../../domain/dates/plain-date.js';
import { type Settings, type Vantage, vantageOf } from '../../domain/ledger/vantage.js';
import { type Aspect, aspects, type Topic } from '../../structured-data/page-topic.js';
import { attributeOf, selfAndAncestors } from '../articles/article.js';
import { subjectsOf } from './page-slice.js';
import { hasOwnData, type ArticleWidget } from '../articles/article-widgets.js';
import { zones } from './all-market-zones.js';

/** The catalogue and settings at a widget's place. */
interface TopicContext {
  readonly catalogue: Catalogue;
  readonly settings: Settings;
  readonly vantage: Vantage;
  readonly page: readonly ArticleWidget[];
}

/** The topics of the widgets in document order, without widgets inside a `wick-spoiler` or with the publisher's own data. */
export function topicsIn(widgets: readonly ArticleWidget[], catalogue: Catalogue, settings: Settings, now: number): readonly Topic[] {
  const open = widgets.filter(({ element }) => ![...selfAndAncestors(element)].slice(1).some((holder) => holder.tagName === 'wick-spoiler' || hasOwnData(holder)));
  return open.flatMap((widget) => {
    const inner = settingsAround(widget, settings);
    const vantage = vantageOf(inner, inner.now ?? now, zones.offset);
    return tellings[widget.tag]?.(widget, { catalogue, settings: inner, vantage, page: open }) ?? [];
  });
}

/** The page's settings, overridden by the providers around a widget from the outside in. */
export function settingsAround({ element }: Pick<ArticleWidget, 'element'>, page: Settings): Settings {
  const providers = [...selfAndAncestors(element)].filter(({ tagName }) => tagName === 'wick-provider').reverse();
  return providers.reduce((outer, provider) => {
    const written = Object.fromEntries(settingNames.map((name) => [name, attributeOf(provider, writtenAs(name))])) as WrittenSettings;
    return readSettings(written, outer, zones).settings;
  }, page);
}

type Telling = (widget: ArticleWidget, scene: TopicContext) => readonly Topic[];

/** By tag, the widgets that schema.org's vocabulary can express. */
const tellings: Readonly<Record<string, Telling>> = {
  'wick-film-card': (widget, scene) => titles(widget, scene, cardAspects(wordsOf(widget, 'fields'))),
  'wick-release-countdown': (widget, scene) => titles(widget, scene, ['releases']),
  'wick-release-history': (widget, scene) => titles(widget, scene, ['releases']),
  'wick-where-to-watch': (widget, scene) => titles(widget, inRegion(widget, scene), ['releases']),
  'wick-cast-list': (widget, scene) => titles(widget, scene, ['cast']),
  'wick-crew-list': (widget, scene) => titles(widget, scene, ['crew']),
  'wick-synopsis': (widget, scene) => titles(widget, scene, ['logline']),
  'wick-box-office': (widget, scene) => titles(widget, scene, []),
  'wick-sequel-status': (widget, scene) => wordsOf(widget, 'of').map((id) => titleTopic(id, ['status', 'releases'], scene)),
  'wick-fact': factTopics,
  'wick-person': personTopics,
  'wick-character': (widget, { vantage }) => wordsOf(widget, 'character').map((id) => ({ about: 'character', id, vantage })),
  'wick-trailer': trailerTopics,
  'wick-quote': quoteTopics,
  'wick-faq': questionTopics,
  'wick-changes': correctionTopics,
};

function titleTopic(id: string, told: readonly Aspect[], { vantage }: Pick<TopicContext, 'vantage'>): Topic {
  return { about: 'title', id, aspects: told, vantage };
}

function titles(widget: ArticleWidget, scene: TopicContext, told: readonly Aspect[]): readonly Topic[] {
  return wordsOf(widget, 'film').map((id) => titleTopic(id, told, scene));
}

function inRegion({ attributes }: ArticleWidget, scene: TopicContext): TopicContext {
  const region = attributes.get('region')?.trim().toUpperCase() ?? '';
  return /^[A-Z]{2}$/.test(region) ? { ...scene, vantage: { ...scene.vantage, region } } : scene;
}

const ofCardField: Readonly<Record<string, Aspect>> = {
  phase: 'releases', date: 'releases', distributor: 'releases', runtime: 'runtime', rating: 'rating', director: 'crew', writers: 'crew', logline: 'logline', cast: 'cast',
};

/** The aspects of a card with these fields; without a known field, all. */
function cardAspects(fields: readonly string[]): readonly Aspect[] {
  const told = fields.flatMap((field) => ofCardField[field] ?? []);
  return told.length > 0 ? told : Object.values(ofCardField);
}

/** The topic of a fact: the title, person or character that has its field. */
function factTopics({ attributes }: ArticleWidget, scene: TopicContext): readonly Topic[] {
  const { catalogue, vantage } = scene;
  const [id, field] = [attributes.get('of')?.trim() ?? '', attributes.get('field')?.trim() ?? ''];
  if (findField(catalogue, id, field, vantage).case !== 'field') return [];
  if (catalogue.titles.has(id) && isOneOf(titleFields, field)) return [titleTopic(id, aspectsOf(field), scene)];
  return [{ about: catalogue.people.has(id) && isOneOf(personFields, field) ? 'person' : 'character', id, vantage }];
}

function aspectsOf(field: (typeof titleFields)[number]): readonly Aspect[] {
  if (isOneOf(aspects, field)) return [field];
  if (isOneOf(crewJobs, field)) return ['crew'];
  return field.endsWith('-date') || field === 'streaming-home' || field === 'distributor' ? ['releases'] : [];
}

function isOneOf<T extends string>(list: readonly T[], word: string): word is T {
  return (list as readonly string[]).includes(word);
}

function personTopics(widget: ArticleWidget, { catalogue, vantage }: TopicContext): readonly Topic[] {
  return wordsOf(widget, 'person').flatMap((id): readonly Topic[] => [
    { about: 'person', id, vantage },
    ...creditsOf(catalogue, id, vantage).map(({ title }): Topic => ({ about: 'title', id: title.id, aspects: [], person: id, vantage })),
  ]);
}

/** The topics of a trailer; its title comes from `film` or from the video. */
function trailerTopics({ attributes }: ArticleWidget, scene: TopicContext): readonly Topic[] {
  const title = attributes.get('film')?.trim() ?? scene.catalogue.videos.get(attributes.get('video')?.trim() ?? '')?.title;
  return title === undefined ? [] : [titleTopic(title, ['videos'], scene), { about: 'videos', title, vantage: scene.vantage }];
}

function quoteTopics({ attributes }: ArticleWidget, { vantage }: TopicContext): readonly Topic[] {
  const [id, title] = [attributes.get('quote')?.trim() ?? '', attributes.get('film')?.trim() ?? ''];
  return [{ about: 'quote', vantage, ...(id === '' ? { title } : { id }) }];
}

/** The topics of questions. An author's answer names its question in its `slot`, or is a `wick-answer`. */
function questionTopics(widget: ArticleWidget, scene: TopicContext): readonly Topic[] {
  const slotted = widget.element.childNodes.flatMap((child) => ('tagName' in child ? (/^answer-(.+)$/.exec(attributeOf(child, 'slot') ?? '')?.[1] ?? []) : []));
  const answered = scene.page.filter(({ tag }) => tag === 'wick-answer').flatMap((answer) => wordsOf(answer, 'question'));
  const asked = wordsOf(widget, 'film').map((title): Topic => ({ about: 'questions', title, ids: wordsOf(widget, 'questions'), authored: [...slotted, ...answered], vantage: scene.vantage }));
  return [...titles(widget, scene, []), ...asked];
}

function correctionTopics(widget: ArticleWidget, { settings, vantage, page }: TopicContext): readonly Topic[] {
  const written = widget.attributes.get('since')?.trim() ?? '';
  const since = parseDay(written) ? written : settings.published;
  const kind = changeKinds.find((one) => one === widget.attributes.get('kind')?.trim());
  const told = widget.attributes.has('film') ? wordsOf(widget, 'film') : [...new Set(subjectsOf(page))];
  return since === undefined || vantage.day <= since || kind === 'development' ? [] : [{ about: 'corrections', titles: told, since, vantage }];
}

function wordsOf({ attributes }: ArticleWidget, name: string): readonly string[] {
  return attributes.get(name)?.split(/[\s,]+/).filter(Boolean) ?? [];
}
