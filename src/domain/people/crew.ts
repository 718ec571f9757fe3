/**
 * Looks up the crew of a title as known on a day.
 */
import { type Catalogue, type CrewJob, crewJobs, type Title } from '../ledger/catalogue.js';
import { valueOn } from '../ledger/read-fact.js';
import type { Vantage } from '../ledger/vantage.js';

/** The jobs of a person on a title, in the order of `crewJobs`. */
export function jobsOf(title: Title, person: string, { day }: Vantage): readonly CrewJob[] {
  return crewJobs.filter((job) => valueOn(title.crew[job] ?? [], day)?.includes(person));
}

/** The dates of birth, where known, and death of a person who has died. */
export interface LifeYears {
  readonly born: string | undefined;
  readonly died: string;
}

/** The dates of birth and death of a person; undefined unless the person is known to have died by the day. */
export function lifeYearsOf({ people }: Pick<Catalogue, 'people'>, id: string, day: string): LifeYears | undefined {
  const person = people.get(id);
  const died = person && valueOn(person.died, day);
  return died === undefined ? undefined : { born: valueOn(person!.born, day), died };
}
