/**
 * Checks the addresses that links may lead to.
 */

/** Whether an address is `http` or `https`, has a host, and contains no spaces or control characters. */
export function isSafeUrl(address: string): boolean {
  return /^https?:\/\/[^\s/?#\\]+[^\s\p{Cc}]*$/iu.test(address);
}

/** The address if a link may lead to it, otherwise undefined. */
export function safeUrl(address: string | undefined): string | undefined {
  return address !== undefined && isSafeUrl(address) ? address : undefined;
}
