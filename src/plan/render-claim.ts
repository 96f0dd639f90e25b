/** Words and the claim they need → one line of YAML to paste. */

export function renderClaim(
  words: string,
  claim: Readonly<Record<string, unknown>> | readonly unknown[],
): string {
  return `${scalar(words)}: ${renderFlow(claim)}`;
}

export function renderEntry(key: string, text: string): string {
  return `${key}: ${scalar(text)}`;
}

export function renderText(text: string): string {
  return scalar(text);
}

export function renderFlow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(renderFlow).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(
      ([key, inner]) => `${scalar(key)}: ${renderFlow(inner)}`,
    );
    return `{ ${entries.join(', ')} }`;
  }
  return typeof value === 'string' ? scalar(value) : String(value);
}

/** Plain where YAML takes it as this very text. */
function scalar(text: string): string {
  const plain =
    /^[\p{L}_][^:#,[\]{}&*!|>'"%@`]*$/u.test(text) &&
    !/^(?:true|false|null|yes|no|on|off|~)$/i.test(text) &&
    text.trim() === text;
  return plain ? text : `'${text.replace(/'/g, "''")}'`;
}
