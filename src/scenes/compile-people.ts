/**
 * The names of all who are cast or in a crew, each once.
 */
import { type Catalogue, type CrewJob, crewJobs, type StatedClaim } from '../domain/catalogue.js';
import { nameOn } from '../domain/claim.js';
import { suggestedId } from '../domain/suggested-id.js';
import { dayFromEpoch, formatPlainDate } from '../domain/plain-date.js';
import type { CompiledPerson } from './compiled.js';
import { dayOf } from './compile-rows.js';

/** Jobs that cards name. */
const usualJobs: readonly CrewJob[] = ['director', 'showrunner', 'writer'];

export interface CompiledPeople {
  readonly ids: readonly string[];
  readonly usual: number;
  readonly compiled: readonly CompiledPerson[];
}

/** People by first mention, so that those of one title stand together; `usual` are those whom cards and cast lists name, who come first. */
export function namesOfPeople({ titles, credits, people }: Catalogue): CompiledPeople {
  const crew = (jobs: readonly CrewJob[]): readonly string[] => [...titles.values()].flatMap((title) => jobs.flatMap((job) => (title.crew[job] ?? []).flatMap((claim) => ('value' in claim ? claim.value : []))));
  const usual = new Set([...credits.map(({ person }) => person), ...crew(usualJobs)]);
  const ids = [...new Set([...usual, ...crew(crewJobs)])];
  return {
    ids,
    usual: usual.size,
    compiled: ids.map((id): CompiledPerson => {
      const claims = (people.get(id)?.name ?? []).filter((claim): claim is StatedClaim<string> => 'value' in claim);
      const days = [...new Set(claims.map(({ known }) => dayOf(known)))].sort((a, b) => a - b);
      const names = days.map((day) => [day, nameOn(claims, formatPlainDate(dayFromEpoch(day))) ?? id] as const).filter(([, name], index, all) => name !== all[index - 1]?.[1]);
      const first = nameOn(claims, '0000-01-01') ?? id;
      const later = names.filter(([, name], index) => index > 0 || name !== first);
      return later.length === 0 && suggestedId(first) === id ? first : [id, first, ...later];
    }),
  };
}
