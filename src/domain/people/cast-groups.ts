/**
 * A cast list in groups: by the kind of role, or by who returns and who is new.
 */
import type { CastEntry } from './billing.js';
import { type RoleKind, roleKinds } from '../ledger/catalogue.js';

export const castGroups = ['none', 'role', 'returning'] as const;
/** What a cast list is grouped by. */
export type CastGroup = (typeof castGroups)[number];

export type CastGroupKey = RoleKind | 'other' | 'returning' | 'new';

/** What of a line of a cast list decides on its group. */
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

/** Groups entries, keeping their order; groups without members are left out. */
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
