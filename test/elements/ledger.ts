/**
 * Draws widgets from a test's own ledger, for cases that no bundled record has.
 */
import { ContextProvider } from '@lit/context';
import { StillClock } from '../../src/context/time/clock.js';
import { surroundingsContext } from '../../src/context/providers/context-keys.js';
import { ledgerContext } from '../../src/context/providers/ledger-context.js';
import { surroundingsOf } from '../../src/context/providers/surroundings.js';
import { ledgerData } from '../../src/scenes/ledger-data.js';
import type { Catalogue } from '../../src/domain/ledger/catalogue.js';
import { defaultSettings } from '../../src/domain/ledger/vantage.js';
import { scene, settled } from '../fixture.js';

/** Draws a widget from a ledger, at noon in New York on a day. */
export async function drawnFrom(catalogue: Catalogue, markup: string, day: string): Promise<Element> {
  const page = await scene('client', '<section></section>');
  new ContextProvider(page, { context: ledgerContext, initialValue: catalogue });
  new ContextProvider(page, {
    context: surroundingsContext,
    initialValue: surroundingsOf(ledgerData(catalogue), defaultSettings, new StillClock(Date.parse(`${day}T12:00:00-05:00`))),
  });
  page.append(document.createRange().createContextualFragment(markup));
  await settled(page);
  return page.firstElementChild!;
}
