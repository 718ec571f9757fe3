/**
 * Who makes a title, job by job, as it is known on a day.
 */
import type { Catalogue, CrewJob, Fact, Title } from './catalogue.js';
import { type Change, overtaken, type Reading, standingOn, valueOn } from './claim.js';
import type { Vantage } from './vantage.js';

/** The jobs in the order in which a reader would ask. */
export const jobOrder = [
  'director', 'showrunner', 'developer', 'writer', 'producer', 'executive-producer', 'composer', 'cinematographer', 'editor',
] as const satisfies readonly CrewJob[];

/** Ids of people in the order of their billing. */
export type People = readonly string[];

/** A job and who does it. */
export interface CrewLine {
  readonly job: CrewJob;
  readonly reading: Exclude<Reading<People>, { readonly case: 'unknown' }>;
  /** What it overtook since the article ran, where changes are to be marked. */
  readonly change: Change<People> | undefined;
}

/** The jobs of a title in the order asked for; what nothing is known of is left out. */
export function crewOf(title: Title, jobs: readonly CrewJob[], { day, since }: Vantage): CrewLine[] {
  return jobs.flatMap((job) => {
    const fact: Fact<People> = title.crew[job] ?? [];
    const reading = standingOn(fact, day);
    return reading.case === 'unknown' ? [] : [{ job, reading, change: since === undefined ? undefined : overtaken(fact, since, day) }];
  });
}

/** The jobs that somebody has on a title. */
export function jobsOf(title: Title, person: string, { day }: Vantage): readonly CrewJob[] {
  return jobOrder.filter((job) => valueOn(title.crew[job] ?? [], day)?.includes(person));
}

/** When somebody who is known to have died was born, where that is known, and died. */
export function yearsOf(catalogue: Catalogue, id: string, { day }: Vantage): { readonly born: string | undefined; readonly died: string } | undefined {
  const person = catalogue.people.get(id);
  const died = person && valueOn(person.died, day);
  return died === undefined ? undefined : { born: valueOn(person!.born, day), died };
}
