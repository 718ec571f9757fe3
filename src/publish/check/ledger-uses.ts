/**
 * Notes what the findings of one article depend on, while it is checked.
 */
import { type Basis, idsNamed, type NamingWidget, type PartName } from '../cache/basis.js';
import type { TitleLedger } from './title-ledgers.js';

export class LedgerUses {
  readonly #ids = new Set<string>();
  readonly #days = new Set<string>();
  #turn: number | undefined;

  /** Notes that a title's ledger is read, and passes it on. */
  title(id: string, ledger: TitleLedger | undefined): TitleLedger | undefined {
    for (const one of [id, ledger?.sequel?.id]) if (one !== undefined) this.#ids.add(one);
    if (ledger?.turn !== undefined) this.#turn = Math.min(this.#turn ?? Infinity, ledger.turn);
    return ledger;
  }

  /** Notes that an ISO day is compared with the present one. */
  day(day: string): void {
    this.#days.add(day);
  }

  /** What the findings depend on: the names of the ledger, and the records that sentences and widgets are about. */
  basis(widgets: readonly NamingWidget[]): Basis {
    const ids = new Set([...this.#ids, ...idsNamed(widgets)]);
    return { parts: ['names', ...[...ids].map((id): PartName => `id ${id}`)], ...(this.#turn !== undefined && { turn: this.#turn }), ...(this.#days.size > 0 && { days: [...this.#days] }) };
  }
}
