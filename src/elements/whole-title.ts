/**
 * What painted widgets share that show fields of a title which cards do not: these are fetched beside them where the page has no catalogue.
 */
import { hasFields, loadFields } from '../context/page-around.js';
import { ledgerComing } from './bring-ledger.js';
import { PaintedTitle } from './painted-title.js';

export abstract class WholeTitle extends PaintedTitle {
  #hasAsked = false;

  get #lacksFields(): boolean {
    return !this.around?.catalogue && !hasFields();
  }

  /** Until the fields have come, the author's words stand. */
  protected override get isWaiting(): boolean {
    return super.isWaiting || this.#lacksFields;
  }

  protected override awaits(): Promise<unknown> | undefined {
    return super.awaits() ?? (this.#lacksFields && !this.#hasAsked ? this.#askForFields() : undefined);
  }

  /** From the catalogue where it is coming anyway. What fails is asked for once more, of the catalogue. */
  async #askForFields(): Promise<void> {
    this.#hasAsked = true;
    await (ledgerComing() ?? loadFields()).catch(() => this.need());
  }

  protected override willUpdate(): void {
    super.willUpdate();
    if (this.#lacksFields) this.stage = undefined;
  }
}
