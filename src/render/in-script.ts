/** The one serialiser of script blocks: nothing in it can end a script or begin a comment. */
export function json(value: unknown): string {
  return inScript(JSON.stringify(value));
}

/** @param text JSON */
export function inScript(text: string): string {
  return text
    .replaceAll('<', '\\u003C')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
