/**
 * The addresses that a link may lead to.
 */

/** Whether an address is one of the web: http or https, with a host, and without anything that cannot be seen. */
export function isSafeUrl(address: string): boolean {
  return /^https?:\/\/[^\s/?#\\]+[^\s\p{Cc}]*$/iu.test(address);
}

/** The address, if it is one that a link may lead to. */
export function safeUrl(address: string | undefined): string | undefined {
  return address !== undefined && isSafeUrl(address) ? address : undefined;
}
