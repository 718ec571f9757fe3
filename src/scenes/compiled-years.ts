/**
 * The years of who has died, from what the build compiled.
 */
import type { LifeYears } from '../domain/people/crew.js';
import type { CompiledFields } from './compiled.js';
import { rowAt } from './compiled-scenes.js';

/** The years of somebody in a crew who is known to have died by a day. */
export function compiledYears({ years }: Pick<CompiledFields, 'years'>, id: string, day: string): LifeYears | undefined {
  const [, died, born] = rowAt(years.find(([person]) => person === id)?.[1] ?? [], day) ?? [0];
  return died === undefined ? undefined : { died, born };
}
