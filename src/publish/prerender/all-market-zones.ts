/**
 * Time zone lookup for publishing commands, with the zones of all markets registered.
 */
import { marketZones } from '../../domain/dates/market-zones.js';
import { registerMarketZones } from '../../domain/dates/time-zone.js';
import { zones } from '../../i18n/formats/intl.js';

registerMarketZones(marketZones);

export { zones };
