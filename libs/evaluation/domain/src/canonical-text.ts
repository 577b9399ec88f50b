/**
 * One text for one JSON value: members sorted by name (UTF-16 order), no spaces, numbers and strings as JSON writes them. Its
 * SHA-256 is what a rating names as the rules it used.
 */
export const canonicalText = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  if (value !== null && typeof value === 'object')
    return `{${Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([name, member]) => `${JSON.stringify(name)}:${canonicalText(member)}`)
      .join(',')}}`;
  return JSON.stringify(value);
};
