/**
 * Derives facts from a scene at a vantage: its phase, its fields, and their changes.
 */
import type { Channel, Status } from '../domain/ledger/catalogue.js';
import { type FactNews, newsBetween, type Reading, valueIn } from '../domain/changes/reading.js';
import { channelOf, type FieldValue, valueKindOf, type TitleField, type ValueKind } from '../domain/ledger/field-kinds.js';
import { type Phase, phaseFrom } from '../domain/releases/phase-rules.js';
import type { KnownRelease } from '../domain/releases/known-release.js';
import type { Vantage } from '../domain/ledger/vantage.js';
import type { NonReleaseField, Scene, SceneFieldName, SceneRelease } from './scene.js';

const phases = new WeakMap<Vantage, Map<Scene, Phase<SceneRelease>>>();

/** The phase of a title, computed once for all widgets with the same vantage. */
export function scenePhase(scene: Scene, vantage: Vantage): Phase<SceneRelease> {
  let known = phases.get(vantage);
  if (!known) phases.set(vantage, (known = new Map<Scene, Phase<SceneRelease>>()));
  let phase = known.get(scene);
  if (!phase) known.set(scene, (phase = readPhase(scene, vantage)));
  return phase;
}

function readPhase(scene: Scene, vantage: Vantage): Phase<SceneRelease> {
  const status = valueIn(scene.fieldOn('status', vantage.day)) as Status | undefined;
  return phaseFrom(status, scene.kind, (channel: Channel) => scene.release(channel, vantage), vantage);
}

/** A field of a scene: its kind of values, its reading on each day, and for a field of a release, that release. */
export interface SceneField {
  readonly kind: ValueKind;
  readonly readingOn: (day: string) => Reading<FieldValue>;
  readonly release?: KnownRelease<SceneRelease>;
  /** Of a rating: the market whose certificate it is. */
  readonly market?: string | undefined;
}

const unknown = { case: 'unknown', knownLater: false } as const;

export function sceneField(scene: Scene, field: TitleField, vantage: Vantage): SceneField {
  const channel = channelOf(field);
  if (!channel) {
    // Only ratings have values of a market's own.
    const own: SceneFieldName = `${field as 'rating'}-${vantage.region}`;
    const isOwn = scene.fieldOn(own, vantage.day).case !== 'unknown';
    return { kind: valueKindOf(field), readingOn: (day) => scene.fieldOn(isOwn ? own : (field as NonReleaseField), day), ...(field === 'rating' && { market: isOwn ? vantage.region : scene.home }) };
  }
  const release = scene.release(channel, vantage);
  const readingOn = field === 'streaming-home' ? release?.release.placeOn : release?.release.dateOn;
  return { kind: valueKindOf(field), readingOn: readingOn ?? (() => unknown), ...(release && { release }) };
}

/** The news of a field since the article was published; undefined where news is not marked, or nothing was known then. */
export function changeSince({ readingOn }: Pick<SceneField, 'readingOn'>, { since, day }: Vantage): FactNews<FieldValue> | undefined {
  if (since === undefined || since >= day) return undefined;
  const news = newsBetween(readingOn(since), readingOn(day));
  return news?.before.length ? news : undefined;
}
