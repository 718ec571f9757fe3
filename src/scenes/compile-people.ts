/**
 * The names of all who are cast or in a crew, each once.
 */
import type { Catalogue, StatedClaim } from '../domain/catalogue.js';
import { nameOn } from '../domain/claim.js';
import { suggestedId } from '../domain/suggested-id.js';
import { dayFromEpoch, formatPlainDate } from '../domain/plain-date.js';
import type { CompiledPerson } from './compiled.js';
import { dayOf } from './compile-rows.js';

export interface CompiledPeople {
  readonly ids: readonly string[];
  readonly compiled: readonly CompiledPerson[];
}

/** People by first mention, so that those of one title stand together. */
export function namesOfPeople({ titles, credits, people }: Catalogue): CompiledPeople {
  const crew = [...titles.values()].flatMap((title) => Object.values(title.crew).flatMap((fact) => fact.flatMap((claim) => ('value' in claim ? claim.value : []))));
  const ids = [...new Set([...credits.map(({ person }) => person), ...crew])];
  return {
    ids,
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
