/**
 * What happens in a title, as it is known on a day.
 */
import type { Catalogue } from '../ledger/catalogue.js';
import { readFact } from '../ledger/read-fact.js';
import type { StoryEvent } from './story-records.js';
import { stubsAbout } from '../spoilers/stubs.js';
import type { Story } from './synopsis.js';

/** The events of a title's story; of the title as a whole, which is an event of its id, its logline tells. */
export function eventsOf({ events }: Pick<Catalogue, 'events'>, title: string): readonly StoryEvent[] {
  return [...events.values()].filter((event) => event.title === title && event.scope === 'story' && event.id !== title);
}

export function storyOf(catalogue: Catalogue, title: string, day: string): Story {
  return {
    events: eventsOf(catalogue, title).map(({ reveals, summary }) => ({ level: reveals?.level ?? 0, summary: readFact(summary, day) })),
    stubs: stubsAbout(catalogue, 'events', title, day),
  };
}
