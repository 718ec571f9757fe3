/**
 * Who makes a title, as it is known on a day.
 */
import { type Catalogue, type CrewJob, crewJobs, type Title } from '../ledger/catalogue.js';
import { valueOn } from '../ledger/read-fact.js';
import type { Vantage } from '../ledger/vantage.js';

/** The jobs that somebody has on a title, in the order in which a reader would ask. */
export function jobsOf(title: Title, person: string, { day }: Vantage): readonly CrewJob[] {
  return crewJobs.filter((job) => valueOn(title.crew[job] ?? [], day)?.includes(person));
}

/** When somebody who is known to have died was born, where that is known, and died. */
export interface LifeYears {
  readonly born: string | undefined;
  readonly died: string;
}

/** The years of somebody who is known to have died. */
export function lifeYearsOf({ people }: Pick<Catalogue, 'people'>, id: string, day: string): LifeYears | undefined {
  const person = people.get(id);
  const died = person && valueOn(person.died, day);
  return died === undefined ? undefined : { born: valueOn(person!.born, day), died };
}
