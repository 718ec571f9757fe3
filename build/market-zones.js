/**
 * Writes `src/domain/bundled/market-zones.json`: the time zone of every market of ISO 3166-1, from the CLDR data of this Node.js.
 */
import { mkdir, writeFile } from 'node:fs/promises';

/** The zone of markets with several: that of its trade press, else of its capital or largest city. @type {Readonly<Record<string, string>>} */
const chosen = {
  AQ: 'Antarctica/McMurdo', AR: 'America/Buenos_Aires', AU: 'Australia/Sydney', BR: 'America/Sao_Paulo', CA: 'America/Toronto', CD: 'Africa/Kinshasa',
  CL: 'America/Santiago', CN: 'Asia/Shanghai', CY: 'Asia/Nicosia', DE: 'Europe/Berlin', EC: 'America/Guayaquil', ES: 'Europe/Madrid', FM: 'Pacific/Ponape',
  GL: 'America/Godthab', ID: 'Asia/Jakarta', KI: 'Pacific/Tarawa', KZ: 'Asia/Almaty', MH: 'Pacific/Majuro', MN: 'Asia/Ulaanbaatar', MX: 'America/Mexico_City',
  MY: 'Asia/Kuala_Lumpur', NZ: 'Pacific/Auckland', PF: 'Pacific/Tahiti', PG: 'Pacific/Port_Moresby', PS: 'Asia/Gaza', PT: 'Europe/Lisbon', RU: 'Europe/Moscow',
  UA: 'Europe/Kiev', UM: 'Pacific/Wake', US: 'America/New_York', UZ: 'Asia/Tashkent',
};

/** All codes of ISO 3166-1 alpha-2 in one string, two letters each. */
const codes =
  'ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZDEDJDKDMDODZECEEEGEHERESETFI' +
  'FJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMF' +
  'MGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSX' +
  'SYSZTCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSYEYTZAZMZW';

/** The zone of a market; undefined for uninhabited islands. Throws if a market has several zones and none is in `chosen`. @param {string} region */
function zoneOf(region) {
  const locale = /** @type {{ timeZones?: string[], getTimeZones?: () => string[] | undefined }} */ (new Intl.Locale(`und-${region}`));
  const zones = locale.getTimeZones?.() ?? locale.timeZones ?? [];
  const zone = zones.length > 1 ? chosen[region] : zones[0];
  if (zones.length > 1 && !zone) throw new Error(`${region} has the zones ${zones.join(', ')}: choose one in build/market-zones.js.`);
  return zone;
}

/** @param {URL} root */
export async function writeMarketZones(root) {
  const folder = new URL('src/domain/bundled/', root);
  await mkdir(folder, { recursive: true });
  const zones = (codes.match(/../g) ?? []).map((region) => [region, zoneOf(region)]).filter(([, zone]) => zone !== undefined);
  await writeFile(new URL('market-zones.json', folder), JSON.stringify(Object.fromEntries(zones)));
}
