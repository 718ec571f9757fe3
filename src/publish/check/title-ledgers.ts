/**
 * What the ledger says of each title, gathered once for all articles.
 */
import type { MoneyMetric, StatedClaim, Status, Title } from '../../domain/ledger/catalogue.js';
import { claimsIn } from '../../domain/ledger/citations.js';
import { standingOn, valueOn } from '../../domain/ledger/claim.js';
import { type ContestedRole, contestedRoles } from '../../domain/ledger/disputed-facts.js';
import { firstTrailer, wishedSequel } from '../../domain/releases/expected-events.js';
import { phaseOf } from '../../domain/releases/phase.js';
import { amountsOf, charactersOf, datesOf, type Ledger, ledgerOf, namesOf, outletsOf, type Superseded } from '../../domain/changes/superseded.js';
import type { Speech } from '../../i18n/sentences/field-text.js';
import type { LedgerSpeech } from '../../i18n/sentences/ledger-speech.js';

/** The superseded values of a title and what stands beside them. */
export interface TitleLedger {
  readonly title: Title;
  readonly dates: Ledger<string>;
  readonly outlets: Ledger<string>;
  readonly distributors: readonly string[];
  readonly amounts: ReadonlyMap<MoneyMetric, Ledger<number>>;
  readonly names: Ledger<string>;
  readonly characters: Ledger<string>;
  readonly status: Ledger<Status>;
  readonly roles: readonly ContestedRole[];
  readonly trailer: StatedClaim<string> | undefined;
  readonly sequel: Title | undefined;
  /** The claims on its coming home, where its run in cinemas is over. */
  readonly home: { readonly claims: readonly StatedClaim<string>[]; readonly place: string | undefined } | undefined;
}

/** Gathers it for a title as it is known on the speech's day. */
export function titleLedger(title: Title, speech: LedgerSpeech): TitleLedger {
  const { catalogue, vantage } = speech;
  const { day } = vantage;
  return {
    title,
    dates: datesOf(title, day),
    outlets: outletsOf(title, day),
    distributors: claimsIn(standingOn(title.distributor, day)).map(({ value }) => value),
    amounts: amountsOf(catalogue, title, day),
    names: namesOf(title, day),
    characters: charactersOf(catalogue, title, day),
    status: ledgerOf(title.status, { title: title.id, field: 'status' }, day),
    roles: contestedRoles(catalogue.credits, title.id, day),
    trailer: firstTrailer(catalogue, title.id, day),
    sequel: wishedSequel(catalogue, title, day),
    home: homeOf(title, speech),
  };
}

function homeOf(title: Title, { vantage }: Speech): TitleLedger['home'] {
  const { name, known } = phaseOf(title, vantage);
  if (!known || (name !== 'streaming' && name !== 'at-home')) return undefined;
  return { claims: claimsIn(known.reading), place: known.place };
}

/** The status that stood when an article ran, where it is not the one that stands now. */
export function statusThen(title: Title, ran: string | undefined, day: string): Superseded<Status> | undefined {
  if (ran === undefined) return undefined;
  const then = valueOn(title.status, ran);
  const now = standingOn(title.status, day);
  return now.case === 'stands' && then !== undefined ? ledgerOf(title.status, { title: title.id, field: 'status' }, day).superseded.find(({ value }) => value === then) : undefined;
}
