import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { calendarEntry as writer } from '../../src/i18n/calendar-entry.js';

describe('what writes calendar entries', () => {
  let calendar: typeof import('../../src/i18n/calendar.js');

  // All files share one process: what is fetched or fails here must not stay.
  beforeEach(async () => {
    vi.resetModules();
    calendar = await import('../../src/i18n/calendar.js');
  });
  afterEach(() => {
    vi.doUnmock('../../src/i18n/calendar-entry.js');
    vi.resetModules();
  });

  it('is not here before it is asked for', () => {
    expect(calendar.calendarEntry).toBeUndefined();
  });

  it('is fetched once', async () => {
    await calendar.loadCalendarEntry();
    expect(calendar.calendarEntry!.name).toBe(writer.name);
    expect(calendar.loadCalendarEntry()).toBeUndefined();
  });

  it('is done without where it cannot be fetched, and not asked for again', async () => {
    vi.doMock('../../src/i18n/calendar-entry.js', () => {
      throw new Error('offline');
    });
    await expect(calendar.loadCalendarEntry()).resolves.toBeUndefined();
    expect(calendar.calendarEntry).toBeUndefined();
    expect(calendar.loadCalendarEntry()).toBeUndefined();
  });
});
