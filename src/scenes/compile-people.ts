/**
 * The names of all who are cast or in a crew, each once, and the years of those who have died.
 */
import type { Catalogue, Claim, StatedClaim } from '../domain/catalogue.js';
import { nameOn } from '../domain/claim.js';
import { yearsOf } from '../domain/crew.js';
import { suggestedId } from '../domain/suggested-id.js';
import { dayFromEpoch, formatPlainDate } from '../domain/plain-date.js';
import type { CompiledFields, CompiledPerson, CompiledYears } from './compiled.js';
import { dayOf, trimmed } from './compile-rows.js';

export interface CompiledPeople {
  readonly ids: readonly string[];
  readonly compiled: readonly CompiledPerson[];
}

/** People by first mention, so that those of one title stand together. */
export function namesOfPeople({ titles, credits, people }: Catalogue): CompiledPeople {
  const ids = [...new Set([...credits.map(({ person }) => person), ...crewIn(titles)])];
  return {
    ids,
    compiled: ids.map((id): CompiledPerson => {
      const claims = (people.get(id)?.name ?? []).filter((claim): claim is StatedClaim<string> => 'value' in claim);
      const names = daysOf(claims).map((day) => [day, nameOn(claims, dayText(day)) ?? id] as const).filter(([, name], index, all) => name !== all[index - 1]?.[1]);
      const first = nameOn(claims, '0000-01-01') ?? id;
      const later = names.filter(([, name], index) => index > 0 || name !== first);
      return later.length === 0 && suggestedId(first) === id ? first : [id, first, ...later];
    }),
  };
}

/** The years of those in a crew who are known to have died, from each day on which that changes. */
export function yearsOfCrew({ titles, people }: Pick<Catalogue, 'titles' | 'people'>): CompiledFields['years'] {
  const all = [...new Set(crewIn(titles))].map((id) => {
    const person = people.get(id);
    const rows = person ? daysOf([...person.died, ...person.born]).map((day): CompiledYears => {
      const { died, born } = yearsOf({ people }, id, dayText(day)) ?? {};
      return trimmed([day, died ?? 0, born ?? 0]) as CompiledYears;
    }) : [];
    return [id, rows.filter((row, index) => String(row.slice(1)) !== String(rows[index - 1]?.slice(1) ?? []))] as const;
  });
  return all.filter(([, rows]) => rows.length > 0);
}

function crewIn(titles: Catalogue['titles']): readonly string[] {
  return [...titles.values()].flatMap((title) => Object.values(title.crew).flatMap((fact) => fact.flatMap((claim) => ('value' in claim ? claim.value : []))));
}

function daysOf(claims: readonly Claim<unknown>[]): number[] {
  return [...new Set(claims.map(({ known }) => dayOf(known)))].sort((a, b) => a - b);
}

function dayText(day: number): string {
  return formatPlainDate(dayFromEpoch(day));
}
