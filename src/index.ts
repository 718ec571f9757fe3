/**
 * The library's parts: classes, events and types. Registers nothing.
 */
export { Changes, type ChangeChoice } from './elements/changes/changes.js';
export { CastList } from './elements/cast-list/cast-list.js';
export { WickFact } from './elements/fact/fact.js';
export { FilmCard, type Layout } from './elements/film-card/film-card.js';
export { Provider } from './elements/provider/provider.js';
export { ReleaseHistory } from './elements/release-history/release-history.js';
export { ReleaseCountdown } from './elements/release-countdown/release-countdown.js';
export { Sources } from './elements/sources/sources.js';
export { type ErrorCode, WickErrorEvent } from './events/wick-error.js';
export { WickPhaseChangeEvent } from './events/wick-phase-change.js';
export type * from './domain/catalogue.js';
export type * from './domain/story.js';
export type * from './domain/words.js';
export type { ChangeKind } from './domain/changes.js';
export type { FieldName } from './domain/fields.js';
export type { TellingMode } from './domain/telling.js';
export type { CardField } from './domain/card.js';
export type { CastGroup } from './domain/cast-groups.js';
export type { Countdown, Unit } from './domain/countdown.js';
export type { FactsPolicy, Settings, SpoilerPolicy } from './domain/vantage.js';
