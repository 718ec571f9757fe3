/**
 * Groups a cast list by the kind of role, or by returning and new roles.
 */
import type { CastEntry } from './billing.js';
import { type RoleKind, roleKinds } from '../ledger/catalogue.js';

export const castGroups = ['none', 'role', 'returning'] as const;
/** The ways to group a cast list. */
export type CastGroup = (typeof castGroups)[number];

export type CastGroupKey = RoleKind | 'other' | 'returning' | 'new';

/** The parts of a cast entry that decide its group. */
export type Grouped = Pick<CastEntry, 'role' | 'returning'>;

export interface GroupedCast<L extends Grouped = CastEntry> {
  /** Undefined where the list is not grouped. */
  readonly key: CastGroupKey | undefined;
  readonly members: readonly L[];
}

const keysOf = {
  none: [undefined],
  role: [...roleKinds, 'other'],
  returning: ['returning', 'new'],
} as const satisfies Record<CastGroup, readonly (CastGroupKey | undefined)[]>;

/** Groups entries in their order; empty groups are left out. */
export function groupCast<L extends Grouped>(entries: readonly L[], by: CastGroup): GroupedCast<L>[] {
  return keysOf[by]
    .map((key) => ({ key, members: entries.filter((entry) => keyOf(entry, by) === key) }))
    .filter(({ members }) => by === 'none' || members.length > 0);
}

function keyOf(entry: Grouped, by: CastGroup): CastGroupKey | undefined {
  if (by === 'none') return undefined;
  if (by === 'role') return entry.role ?? 'other';
  return entry.returning ? 'returning' : 'new';
}
