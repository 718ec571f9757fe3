/**
 * Time zones as publishing commands ask for them: those of all markets are known.
 */
import type { Zones } from '../context/settings.js';
import { marketZones } from '../domain/market-zones.js';
import { learnZones } from '../domain/zone.js';
import { isTimeZone, zoneOffset } from '../i18n/intl.js';

learnZones(marketZones);

export const zones: Zones = { offset: zoneOffset, exists: isTimeZone };
