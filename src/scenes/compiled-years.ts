/**
 * Reads dates of birth and death that the build compiled.
 */
import type { LifeYears } from '../domain/people/crew.js';
import type { CompiledFields } from './compiled.js';
import { rowAt } from './compiled-scenes.js';

/** The dates of birth and death of a crew member; undefined unless the person is known to have died by the day. */
export function compiledYears({ years }: Pick<CompiledFields, 'years'>, id: string, day: string): LifeYears | undefined {
  const [, died, born] = rowAt(years.find(([person]) => person === id)?.[1] ?? [], day) ?? [0];
  return died === undefined ? undefined : { died, born };
}
