/** Text of a stranger → JSON; undefined where it is none, or so deep that to read it would take gigabytes. */
export function shallowJson(text: string): unknown {
  if (depthOf(text) > mostLevels) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What this tool writes has five. */
const mostLevels = 64;

function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (quoted) {
      if (sign === '\\') at += 1;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === '[' || sign === '{') deepest = Math.max(deepest, ++depth);
    else if (sign === ']' || sign === '}') depth -= 1;
  }
  return deepest;
}
