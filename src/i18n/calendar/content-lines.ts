/**
 * Formats lines of an iCalendar file (RFC 5545, 3.1).
 */

const lineOctets = 75;

/** Turns a day, written `YYYY-MM-DD`, into iCalendar's `YYYYMMDD`. */
export function compact(day: string): string {
  return day.replaceAll('-', '');
}

/** Folds a line after at most 75 octets, never inside a character. */
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
