/**
 * The lines of an iCalendar file (RFC 5545, 3.1).
 */

const lineOctets = 75;

/** A day, written `YYYY-MM-DD`, as iCalendar writes it. */
export function compact(day: string): string {
  return day.replaceAll('-', '');
}

/** A line holds 75 octets at most; a letter is never cut in two. */
export function fold(line: string): string {
  const octets = new TextEncoder();
  let length = 0;
  let folded = '';
  for (const letter of line) {
    const size = octets.encode(letter).length;
    if (length + size > lineOctets) {
      folded += '\r\n ';
      length = 1;
    }
    folded += letter;
    length += size;
  }
  return folded;
}
