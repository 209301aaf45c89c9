/** JSON of unknown origin, counted before it is parsed: a value takes far more memory than the bytes that say it. */

/** How much JSON may hold. */
export interface JsonLimits {
  /** Values of any kind, containers included. */
  readonly values: number;
  /** Containers inside of containers. */
  readonly depth: number;
}

/** Of one record, label or the like: the largest of ours has some hundred values. */
export const SMALL_JSON: JsonLimits = { values: 20_000, depth: 32 };
/** Of one step or snapshot: all records of 5,000 people with 50 plans have some two million values. */
export const LARGE_JSON: JsonLimits = { values: 4_000_000, depth: 32 };

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/**
 * Whether JSON, in UTF-8, stays within the limits. Says nothing about whether it is JSON at all: text that is none is
 * refused by the parser. Takes one pass and no memory.
 */
function isModest(json: Uint8Array, { values, depth }: JsonLimits): boolean {
  let count = 1;
  let open = 0;
  for (let at = 0; at < json.length; at += 1) {
    switch (json[at]) {
      case QUOTE:
        at = endOfText(json, at);
        break;
      case COMMA:
        count += 1;
        break;
      case OPEN_LIST:
      case OPEN_OBJECT:
        count += 1;
        open += 1;
        if (open > depth) return false;
        break;
      case CLOSE_LIST:
      case CLOSE_OBJECT:
        open -= 1;
        break;
      default:
    }
    if (count > values) return false;
  }
  return true;
}

/** Position of the mark that ends the text beginning at `start`. */
function endOfText(json: Uint8Array, start: number): number {
  for (let at = json.indexOf(QUOTE, start + 1); at !== -1; at = json.indexOf(QUOTE, at + 1)) {
    let slashes = 0;
    while (json[at - 1 - slashes] === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) return at;
  }
  return json.length;
}

/** Parses JSON within the limits; throws a plain error where it is more, or is none. */
export function parseModest(json: Uint8Array | string, limits: JsonLimits): unknown {
  const bytes = typeof json === 'string' ? Buffer.from(json, 'utf8') : json;
  if (!isModest(bytes, limits)) throw new Error('more JSON than is believed');
  return JSON.parse(
    typeof json === 'string' ? json : Buffer.from(json.buffer, json.byteOffset, json.length).toString('utf8'),
  );
}
