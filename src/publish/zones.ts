/**
 * Time zones as publishing commands ask for them: those of all markets are known.
 */
import { marketZones } from '../domain/market-zones.js';
import { learnZones } from '../domain/zone.js';
import { zones } from '../i18n/intl.js';

learnZones(marketZones);

export { zones };
