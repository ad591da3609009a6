interface Connection {
  readonly saveData?: boolean;
}

/** Whether the visitor told the browser to save data (Save Data API; Media Queries 5, section 12.5). */
export const savesData = (): boolean =>
  !!(navigator as { connection?: Connection }).connection?.saveData ||
  matchMedia('(prefers-reduced-data: reduce)').matches;
