/**
 * Lists a person's roles and jobs by title.
 */
import { type CastEntry, castOf } from './billing.js';
import { type Catalogue, type CrewJob, crewJobs, type StatedClaim, type Title } from '../ledger/catalogue.js';
import { claimsInReading } from '../ledger/citations.js';
import { readFact } from '../ledger/read-fact.js';
import { titlesKnown } from '../story/timeline.js';
import type { Vantage } from '../ledger/vantage.js';

/** A title with the person's roles, in billing order, and jobs on it. */
export interface PersonCredit {
  readonly title: Title;
  readonly roles: readonly CastEntry[];
  readonly jobs: readonly { readonly job: CrewJob; readonly claims: readonly StatedClaim<readonly string[]>[] }[];
}

/** A person's credits as known on the vantage's day, in release order; titles without a date come last. */
export function creditsOf(catalogue: Catalogue, person: string, vantage: Vantage): PersonCredit[] {
  return titlesKnown(catalogue, vantage).flatMap((title) => {
    const roles = castOf(catalogue, title.id, vantage).entries.filter(({ credit }) => credit.person === person);
    const jobs = crewJobs.flatMap((job) => {
      const claims = claimsInReading(readFact(title.crew[job] ?? [], vantage.day)).filter(({ value }) => value.includes(person));
      return claims.length > 0 ? [{ job, claims }] : [];
    });
    return roles.length + jobs.length > 0 ? [{ title, roles, jobs }] : [];
  });
}
