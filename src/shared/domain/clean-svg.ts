/**
 * An SVG of unknown origin written anew out of the elements, attributes and values that a logo needs. Nothing that could
 * run, fetch or point outside is known here, so nothing of it comes through. Cleaning what is clean changes nothing.
 */

const DRAWN = [
  ...[
    'svg',
    'g',
    'defs',
    'path',
    'rect',
    'circle',
    'ellipse',
    'line',
    'polyline',
    'polygon',
    'text',
    'tspan',
  ],
  ...['linearGradient', 'radialGradient', 'stop', 'clipPath', 'title', 'desc', 'style'],
] as const;
const ELEMENTS: ReadonlySet<string> = new Set(DRAWN);
/** Elements whose text is kept. */
const WORDED: ReadonlySet<string> = new Set(['text', 'tspan', 'title', 'desc']);
const PROPERTIES: ReadonlySet<string> = new Set(
  (
    'clip-path clip-rule color display fill fill-opacity fill-rule font-family font-size font-style font-weight ' +
    'letter-spacing opacity stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap ' +
    'stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor visibility'
  ).split(' '),
);
const ATTRIBUTES: ReadonlySet<string> = new Set([
  ...PROPERTIES,
  ...(
    'class cx cy d dx dy fx fy gradientTransform gradientUnits height id offset points preserveAspectRatio r rx ry ' +
    'spreadMethod style transform version viewBox width x x1 x2 y y1 y2'
  ).split(' '),
]);

/** More than a logo has; what comes after is left out. */
const MOST_ELEMENTS = 5_000;
const MOST_DEPTH = 64;
/** Characters of rules and of one class attribute: rules are looked up for every element. */
const MOST_RULES = 16_000;
const MOST_CLASSES = 200;
const NAMESPACE = 'xmlns="http://www.w3.org/2000/svg"';

/** Characters of an attribute that is no outline. */
const MOST_VALUE = 2_000;
const OUTLINES: ReadonlySet<string> = new Set(['d', 'points']);

/** The clean form; an empty drawing where it is no SVG. */
export function cleanSvg(source: string): string {
  const out: string[] = [];
  const open: string[] = [];
  let elements = 0;
  /** Name of the element that is passed over with all that is in it, and how often it is open. */
  let [passed, passedDepth] = ['', 0];
  for (const tag of tagsOf(source)) {
    const { name, kind, text } = tag;
    if (passed !== '') {
      if (name === passed) passedDepth += kind === 'close' ? -1 : kind === 'open' ? 1 : 0;
      if (passedDepth === 0) passed = '';
      continue;
    }
    const inside = open.at(-1);
    if (kind === 'text') {
      if (inside === 'style') out.push(cleanRules(text));
      else if (inside !== undefined && WORDED.has(inside)) out.push(cleanText(text));
      continue;
    }
    if (kind === 'close') {
      if (inside !== name) continue;
      open.pop();
      out.push(`</${name}>`);
      if (open.length === 0) break;
      continue;
    }
    const first = open.length === 0;
    if (
      first ? name !== 'svg' : !ELEMENTS.has(name) || open.length >= MOST_DEPTH || elements >= MOST_ELEMENTS
    ) {
      if (kind === 'open' && !first) [passed, passedDepth] = [name, 1];
      continue;
    }
    elements += 1;
    out.push(`<${name}${first ? ` ${NAMESPACE}` : ''}${cleanAttributes(name, text)}>`);
    if (kind === 'open') open.push(name);
    else {
      out.push(`</${name}>`);
      if (first) break;
    }
  }
  for (const name of open.toReversed()) out.push(`</${name}>`);
  return out.length === 0 ? `<svg ${NAMESPACE}></svg>` : out.join('');
}

interface Tag {
  readonly kind: 'open' | 'close' | 'alone' | 'text';
  readonly name: string;
  /** Attributes of a tag, or the text itself. */
  readonly text: string;
}

/** Tags and texts in their order; comments, instructions and document types are passed over. One pass. */
function* tagsOf(source: string): Generator<Tag> {
  const after = (mark: string, from: number) => {
    const found = source.indexOf(mark, from);
    return found === -1 ? source.length : found + mark.length;
  };
  for (let at = 0; at < source.length;) {
    const start = source.indexOf('<', at);
    const end = start === -1 ? source.length : start;
    if (end > at) yield { kind: 'text', name: '', text: source.slice(at, end) };
    if (start === -1) return;
    if (source.startsWith('<!--', start)) at = after('-->', start + 4);
    else if (source.startsWith('<![CDATA[', start)) {
      at = after(']]>', start + 9);
      yield { kind: 'text', name: '', text: source.slice(start + 9, Math.max(start + 9, at - 3)) };
    } else if (source.startsWith('<!', start)) at = endOfDeclaration(source, start);
    else if (source.startsWith('<?', start)) at = after('?>', start + 2);
    else {
      const stop = endOfTag(source, start);
      yield tagOf(source.slice(start + 1, stop));
      at = stop + 1;
    }
  }
}

/** A document type may hold declarations in brackets. */
function endOfDeclaration(source: string, start: number): number {
  let depth = 0;
  for (let at = start; at < source.length; at += 1) {
    const letter = source[at];
    if (letter === '[') depth += 1;
    else if (letter === ']') depth -= 1;
    else if (letter === '>' && depth <= 0) return at + 1;
  }
  return source.length;
}

/** Position of the `>` that ends a tag; one inside of quotation marks ends nothing. */
function endOfTag(source: string, start: number): number {
  let quote = '';
  for (let at = start + 1; at < source.length; at += 1) {
    const letter = source.charAt(at);
    if (quote !== '') {
      if (letter === quote) quote = '';
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '>') return at;
  }
  return source.length;
}

function tagOf(inner: string): Tag {
  const close = inner.startsWith('/');
  const alone = !close && inner.endsWith('/');
  const body = inner.slice(close ? 1 : 0, alone ? -1 : undefined);
  const name = /^[A-Za-z][\w:.-]*/u.exec(body)?.[0] ?? '';
  return { kind: close ? 'close' : alone ? 'alone' : 'open', name, text: body.slice(name.length) };
}

function cleanAttributes(element: string, text: string): string {
  const found = new Map<string, string>();
  for (const [name, raw] of attributesIn(text)) {
    if (raw.length > MOST_VALUE && !OUTLINES.has(name)) continue;
    const value = raw.replaceAll(/\s+/gu, ' ').trim();
    const gradient = element.endsWith('Gradient') && (name === 'href' || name === 'xlink:href');
    if (gradient && /^#[\w.-]+$/u.test(value)) found.set('href', value);
    if (!ATTRIBUTES.has(name)) continue;
    const clean = name === 'style' ? cleanDeclarations(value) : value;
    if (name === 'class' && value.length > MOST_CLASSES) continue;
    if (isPlain(clean) && clean !== '') found.set(name, clean);
  }
  return [...found].map(([name, value]) => ` ${name}="${value}"`).join('');
}

/** Names and values in their order. Each look begins where the last one ended, so a long text costs its length only. */
function* attributesIn(text: string): Generator<readonly [name: string, value: string]> {
  const next = /([^\s=/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/uy;
  for (let at = 0; at < text.length;) {
    next.lastIndex = at;
    const found = next.exec(text);
    if (!found) {
      at += 1;
      continue;
    }
    at = next.lastIndex;
    const value = found[2] ?? found[3];
    if (value !== undefined) yield [found[1] ?? '', value];
  }
}

/** Whether a value is made of words and numbers, and points nowhere but inside. */
function isPlain(value: string): boolean {
  if (/[<>&"\\@{}]/u.test(value)) return false;
  const inside = value.replaceAll(/url\(#[\w.-]+\)/gu, '');
  return !/url|script|expression|\/\//iu.test(inside);
}

function cleanDeclarations(text: string): string {
  return text
    .split(';')
    .map((declaration) => declaration.split(':'))
    .filter((parts) => parts.length === 2)
    .map(
      ([name = '', value = '']) =>
        [name.trim().toLowerCase(), value.replaceAll(/["']/gu, '').trim()] as const,
    )
    .filter(([name, value]) => PROPERTIES.has(name) && value !== '' && isPlain(value))
    .map(([name, value]) => `${name}:${value}`)
    .join(';');
}

/** Rules of classes, which drawing programs write; other selectors are left out. */
function cleanRules(text: string): string {
  const rules: string[] = [];
  let length = 0;
  for (const rule of text.split('}')) {
    const [head = '', body = '', ...more] = rule.split('{');
    const names = head.split(',').map((name) => name.trim());
    const declarations = cleanDeclarations(body.replaceAll(/\s+/gu, ' '));
    if (more.length > 0 || declarations === '' || !names.every((name) => /^\.[\w-]+$/u.test(name))) continue;
    const clean = `${names.join(',')}{${declarations}}`;
    length += clean.length;
    if (length > MOST_RULES) break;
    rules.push(clean);
  }
  return rules.join('');
}

/** Text with no entities but those that stand for single characters. */
function cleanText(text: string): string {
  return text
    .replaceAll(/&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\dA-Fa-f]{1,6});)/gu, '&amp;')
    .replaceAll('>', '&gt;');
}
