/**
 * Reads the story of a title as known on a day.
 */
import type { Catalogue } from '../ledger/catalogue.js';
import { readFact } from '../ledger/read-fact.js';
import type { StoryEvent } from './story-records.js';
import { stubsAbout } from '../spoilers/stubs.js';
import type { Story } from './synopsis.js';

/** The events of a title's story, without the event that stands for the whole title, which the logline covers. */
export function eventsOf({ events }: Pick<Catalogue, 'events'>, title: string): readonly StoryEvent[] {
  return [...events.values()].filter((event) => event.title === title && event.scope === 'story' && event.id !== title);
}

export function storyOf(catalogue: Catalogue, title: string, day: string): Story {
  return {
    events: eventsOf(catalogue, title).map(({ id, reveals, summary }) => ({ id, level: reveals?.level ?? 0, summary: readFact(summary, day) })),
    stubs: stubsAbout(catalogue, 'events', title, day),
  };
}
