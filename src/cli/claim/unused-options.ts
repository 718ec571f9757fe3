/**
 * Refuses options that the field of a claim does not use, so that nothing is written that was not meant.
 */
import type { ClaimField } from '../../data/dataset/claim-fields.js';
import { regions } from '../../data/regions.js';
import { worldwide } from '../../domain/releases/release.js';
import type { Row } from '../../publish/claim/open-files.js';
import { Misuse } from './asked-options.js';
import type { RecordArguments } from './claim-record-answers.js';

/** Throws `Misuse` for options of releases or credits if the field is none of theirs, and for a channel other than the one that the field's name says. */
export function refuseUnused(written: RecordArguments, field: ClaimField, named: Row): void {
  if (Object.keys(field.keys).length === 0) refuseRelease(written, field);
  else refuseContrary(written, field, named);
  const flags = [...(written.person === undefined ? [] : ['--person']), ...(written.personName === undefined ? [] : ['--person-name']), ...(written.as === undefined ? [] : ['--as'])];
  if (field.kind !== 'credits' && flags.length > 0) throw new Misuse(`${flags.join(' and ')} ${flags.length === 1 ? 'is' : 'are'} for fields of credits; ${field.name} is none`);
}

/** Without a release, `--region` is the market that widgets are shown for. */
function refuseRelease({ channel, region }: RecordArguments, { name }: ClaimField): void {
  if (channel !== undefined) throw new Misuse(`--channel is for fields of releases; ${name} is none`);
  if (region !== undefined && name === 'titles.rating') throw new Misuse(`--region '${region}': --field rating is the certificate of the title's home market. For another market's say --field ratings.certificate; otherwise leave --region out.`);
  if (region !== undefined && (region === worldwide || !regions.has(region))) throw new Misuse(`--region '${region}': expected a country such as US, for which widgets are shown, since ${name} is no field of a release`);
}

function refuseContrary(written: RecordArguments, { path }: ClaimField, named: Row): void {
  for (const key of ['region', 'channel'] as const) {
    const [asked, meant] = [written[key], named[key]];
    if (asked !== undefined && typeof meant === 'string' && asked !== meant) throw new Misuse(`--${key} '${asked}': --field '${written.field ?? ''}' means the ${key} ${meant}. Leave --${key} out, or say --field ${path.join('.')}.`);
  }
}
