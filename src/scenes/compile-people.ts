/**
 * Compiles the names of everyone in a cast or crew, and the dates of birth and death of crew members who have died.
 */
import { type Catalogue, type CrewJob, crewJobs, type StatedClaim, type Title } from '../domain/ledger/catalogue.js';
import { nameOn } from '../domain/ledger/read-fact.js';
import { lifeYearsOf } from '../domain/people/crew.js';
import { slugify } from '../domain/ledger/slugify.js';
import type { CompiledFields, CompiledPerson, CompiledYears } from './compiled.js';
import { dayText, daysOf } from './compile-facts.js';
import { trimmed } from './compile-rows.js';

/** The jobs that cards show. */
const usualJobs: readonly CrewJob[] = ['director', 'showrunner', 'writer'];

export interface CompiledPeople {
  readonly ids: readonly string[];
  readonly carried: number;
  readonly usual: number;
  /** The ids of everyone in a crew. */
  readonly inCrew: ReadonlySet<string>;
  readonly compiled: readonly CompiledPerson[];
}

/** Lists people by first mention, so that people of one title are adjacent: first those on cards and cast lists of the carried titles, then of the others (`usual` counts both), then the other crew. */
export function namesOfPeople({ titles, credits, people }: Catalogue, carried: readonly string[]): CompiledPeople {
  const first = new Set([...credits.filter(({ title }) => carried.includes(title)).map(({ person }) => person), ...crewIn(carried.map((id) => titles.get(id)!), usualJobs)]);
  const usual = new Set([...first, ...credits.map(({ person }) => person), ...crewIn([...titles.values()], usualJobs)]);
  const inCrew = new Set(crewIn([...titles.values()], crewJobs));
  const ids = [...new Set([...usual, ...inCrew])];
  return {
    ids,
    carried: first.size,
    usual: usual.size,
    inCrew,
    compiled: ids.map((id): CompiledPerson => {
      const claims = (people.get(id)?.name ?? []).filter((claim): claim is StatedClaim<string> => 'value' in claim);
      const names = daysOf(claims).map((day) => [day, nameOn(claims, dayText(day)) ?? id] as const).filter(([, name], index, all) => name !== all[index - 1]?.[1]);
      const first = nameOn(claims, '0000-01-01') ?? id;
      const later = names.filter(([, name], index) => index > 0 || name !== first);
      return later.length === 0 && slugify(first) === id ? first : [id, first, ...later];
    }),
  };
}

/** The dates of birth and death of crew members, with a row for each day on which these change. */
export function yearsOfCrew({ titles, people }: Pick<Catalogue, 'titles' | 'people'>): CompiledFields['years'] {
  const all = [...new Set(crewIn([...titles.values()], crewJobs))].map((id) => {
    const person = people.get(id);
    const rows = person ? daysOf([...person.died, ...person.born]).map((day): CompiledYears => {
      const { died, born } = lifeYearsOf({ people }, id, dayText(day)) ?? {};
      return trimmed([day, died ?? 0, born ?? 0]) as CompiledYears;
    }) : [];
    return [id, rows.filter((row, index) => String(row.slice(1)) !== String(rows[index - 1]?.slice(1) ?? []))] as const;
  });
  return all.filter(([, rows]) => rows.length > 0);
}

function crewIn(titles: readonly Title[], jobs: readonly CrewJob[]): readonly string[] {
  return titles.flatMap((title) => jobs.flatMap((job) => (title.crew[job] ?? []).flatMap((claim) => ('value' in claim ? claim.value : []))));
}
