export type Token =
  | Readonly<{ kind: 'open' | 'close'; tag: string; attributes: string }>
  | Readonly<{ kind: 'text'; text: string }>;

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** The characters that XML's entities stand for. */
export const decodeEntities = (text: string): string =>
  text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,4});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? whole;
    const code = name[1]?.toLowerCase() === 'x' ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });

/** Tags and texts in order, for the plain HTML that the DOCX converter writes. */
export const tokensOf = (html: string): Token[] =>
  [...html.matchAll(/<(\/?)([a-z][a-z0-9]*)([^<>]*)>|([^<]+)/gi)].map(([, slash, tag, attributes, text]) =>
    tag === undefined
      ? { kind: 'text', text: decodeEntities(text ?? '') }
      : { kind: slash ? 'close' : 'open', tag: tag.toLowerCase(), attributes: attributes ?? '' },
  );

/** The number an attribute holds, 1 when it is not there. */
export const numberAttribute = (attributes: string, name: string): number =>
  Math.min(1000, Math.max(1, Number(new RegExp(`\\b${name}="(\\d+)"`).exec(attributes)?.[1] ?? 1)));
