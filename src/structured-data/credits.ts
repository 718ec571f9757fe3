/**
 * Turns crew and cast of a title into properties of its node.
 */
import type { CreativeWorkLeaf, IdReference, MovieLeaf, PerformanceRole } from 'schema-dts';
import { castOf } from '../domain/people/billing.js';
import { type Claim, type CrewJob, crewJobs, type StatedClaim, type Title } from '../domain/ledger/catalogue.js';
import { wasKnown } from '../domain/ledger/read-fact.js';
import type { Vantage } from '../domain/ledger/vantage.js';
import { moreMessagesFor } from '../i18n/messages/more-messages.js';
import { firmClaim, isFirm } from './publishable-claims.js';
import { graphLanguage, personRef, citeClaim, type GraphContext } from './graph-context.js';

/** Properties of works with a cast, which comics lack. */
export type PerformanceProperties = Pick<MovieLeaf, 'actor' | 'director' | 'musicBy'>;
export type AuthorshipProperties = Pick<CreativeWorkLeaf, 'author' | 'producer' | 'editor' | 'contributor'>;

type Actor = IdReference | PerformanceRole<IdReference, 'actor'>;

/** The jobs that schema.org has a property for; other jobs become contributors with a role name. */
const properties = { director: 'director', composer: 'musicBy', writer: 'author', producer: 'producer', editor: 'editor' } as const satisfies Partial<Record<CrewJob, keyof (PerformanceProperties & AuthorshipProperties)>>;

/** The people to include: all, or those with the given ids. */
export type PeopleSelection = ReadonlySet<string> | 'all';

/** The crew, by schema.org property. */
export function crewOf(context: GraphContext, title: Title, asked: PeopleSelection, vantage: Vantage): { readonly staged: PerformanceProperties; readonly written: AuthorshipProperties } {
  const people = (job: CrewJob): IdReference[] => {
    const claim = firmClaim(title.crew[job], vantage.day);
    const named = claim?.value.filter((id) => asked === 'all' || asked.has(id)) ?? [];
    if (named.length > 0) citeClaim(context, claim);
    return named.flatMap((id) => personRef(context, id, vantage) ?? []);
  };
  const found = Object.entries(properties).map(([job, property]) => [property, people(job as CrewJob)] as const).filter(([, refs]) => refs.length > 0);
  const { director, musicBy, ...written } = Object.fromEntries(found) as Partial<Record<(typeof properties)[keyof typeof properties], IdReference[]>>;
  const others = crewJobs.filter((job) => !(job in properties));
  const contributor = others.flatMap((job) => people(job).map((ref) => ({ '@type': 'Role', roleName: moreMessagesFor(graphLanguage).fieldName[job], contributor: ref }) as const));
  return { staged: { ...(director && { director }), ...(musicBy && { musicBy }) }, written: { ...written, ...(contributor.length > 0 && { contributor }) } };
}

/** The cast in billing order, with the characters' names where these are known. */
export function actorsOf(context: GraphContext, title: Title, asked: PeopleSelection, vantage: Vantage): Pick<PerformanceProperties, 'actor'> {
  const actor = castOf(context.catalogue, title.id, vantage).entries.flatMap(({ credit, character }): readonly Actor[] => {
    const [claim] = [...credit.character, ...credit.billing, ...credit.role].filter((one) => isSayable(one, vantage));
    if (!claim || (asked !== 'all' && !asked.has(credit.person))) return [];
    const ref = personRef(context, credit.person, vantage);
    if (!ref) return [];
    const name = character.case === 'stands' && isFirm(character.claim) ? (citeClaim(context, character.claim) ?? undefined) : undefined;
    if (name !== undefined) return [{ '@type': 'PerformanceRole', actor: ref, characterName: name }];
    citeClaim(context, claim);
    return [ref];
  });
  return actor.length > 0 ? { actor } : {};
}

function isSayable(claim: Claim<unknown>, { day }: Vantage): claim is StatedClaim<never> {
  return !('hidden' in claim) && wasKnown(claim, day) && isFirm(claim);
}
