/** A cell of a CSV file that leaves the house: what a spreadsheet might run is marked as text. Pure. */

/** Signs that begin a formula, in their wide and small forms too, behind blanks and what cannot be seen. */
const runs = /^[\s\p{Cf}\p{Mn}\u115F\u1160\u3164\uFFA0]*[=＝﹦+＋﹢\-－﹣@＠﹫]/u;
const plainNumber = /^[+-]?\d+(?:[.,]\d+)*%?$/;

export function csvCell(raw: string): string {
  const isRun = !plainNumber.test(raw) && (runs.test(raw) || /^[\t\r\n]/.test(raw));
  const safe = isRun ? `'${raw}` : raw;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
