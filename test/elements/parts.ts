/**
 * The parts of the bundled data that are fetched on request.
 */
import '../../src/context/page/install-ledger.js';
import type { Part } from '../../src/domain/ledger/catalogue.js';
import { WickNeedEvent } from '../../src/events/wick-need.js';

/** Fetches a part for the whole page, as a widget would ask for it; says whether it came. */
export async function partFetched(part: Part): Promise<boolean> {
  const need = new WickNeedEvent(part);
  document.body.dispatchEvent(need);
  return (await need.answer) ?? false;
}
