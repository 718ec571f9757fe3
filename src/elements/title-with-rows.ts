/**
 * What painted widgets about one title share that show more than cards do: that is fetched beside them, as compiled rows, or as a part of the catalogue where the page has one.
 */
import { loadRows, rowsOf } from '../context/page-around.js';
import type { Part } from '../domain/catalogue.js';
import type { RowKind } from '../scenes/title-data.js';
import { ledgerComing } from './bring-ledger.js';
import { PaintedTitle } from './painted-title.js';

/** Compiled rows, and the part of the catalogue that holds the same, if it is not there from the start. */
export interface Rows {
  readonly kind: RowKind;
  readonly part?: Part;
}

export abstract class TitleWithRows extends PaintedTitle {
  /** What has been asked for since it was last drawn, once each. */
  readonly #asked = new Set<RowKind | Part>();

  /** What is shown besides what cards show, if anything. */
  protected abstract get rows(): Rows | undefined;

  get #lacksRows(): boolean {
    const { rows, around } = this;
    if (!rows) return false;
    return around?.catalogue ? rows.part !== undefined && around.catalogue.lacks.includes(rows.part) : !rowsOf(rows.kind);
  }

  /** Until it has come, what stood before stays: the author's words, or what was drawn. */
  protected override get isWaiting(): boolean {
    return super.isWaiting || this.#lacksRows;
  }

  protected override awaits(): Promise<unknown> | undefined {
    return super.awaits() ?? (this.#lacksRows ? this.#ask(this.rows!) : undefined);
  }

  /** From the catalogue where that is coming anyway. Rows that could not be had are asked for once more, of the catalogue. */
  #ask({ kind, part }: Rows): Promise<unknown> | undefined {
    const { catalogue } = this.around ?? {};
    const asked = (catalogue && part) ?? kind;
    if (this.#asked.has(asked)) return undefined;
    this.#asked.add(asked);
    return catalogue ? this.need(part) : (ledgerComing()?.catch(() => loadRows(kind)) ?? loadRows(kind)).catch(() => this.need());
  }

  protected override willUpdate(): void {
    super.willUpdate();
    this.#asked.clear();
    if (this.#lacksRows) this.stage = undefined;
  }
}
