/**
 * The complete elements of the first array that stands under `key` in a JSON text which is cut off or broken further down.
 * The text is read once, character by character; an element that does not parse ends the search.
 */
export function completeElements(json: string, key: string): unknown[] {
  const start = arrayStart(json, key);
  const elements: unknown[] = [];
  let at = start;
  while (at !== null && at < json.length) {
    const end = elementEnd(json, at);
    const element = end === null ? undefined : parsedElement(json.slice(at, end));
    if (end === null || element === undefined) break;
    elements.push(element);
    at = json[end] === ',' ? end + 1 : null;
  }
  return elements;
}

function arrayStart(json: string, key: string): number | null {
  const match = new RegExp(`"${key}"\\s*:\\s*\\[`).exec(json);
  return match === null ? null : match.index + match[0].length;
}

/** Position of the comma or bracket behind the element, or null when the text ends before. */
function elementEnd(json: string, start: number): number | null {
  let [depth, quoted] = [0, false];
  for (let at = start; at < json.length; at++) {
    const char = json[at];
    if (quoted) {
      if (char === '\\') at++;
      else if (char === '"') quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === '{' || char === '[') depth++;
    else if (depth === 0 && (char === ',' || char === ']')) return at;
    else if (char === '}' || char === ']') depth--;
  }
  return null;
}

function parsedElement(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
