/**
 * Time zones as publishing commands ask for them: those of all markets are known.
 */
import { marketZones } from '../../domain/dates/market-zones.js';
import { registerMarketZones } from '../../domain/dates/time-zone.js';
import { zones } from '../../i18n/formats/intl.js';

registerMarketZones(marketZones);

export { zones };
