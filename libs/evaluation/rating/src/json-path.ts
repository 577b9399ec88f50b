import type { Json } from '@dondoc/event-sourcing-kernel';

export type JsonRecord = Readonly<Record<string, Json>>;

export const isRecord = (json: Json | undefined): json is JsonRecord =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

export const isList = (json: Json | undefined): json is readonly Json[] => Array.isArray(json);

const memberOf = (json: Json | undefined, key: string): Json | undefined => {
  if (isList(json)) return /^\d+$/.test(key) ? json[Number(key)] : undefined;
  return isRecord(json) && Object.hasOwn(json, key) ? json[key] : undefined;
};

/** `grades.0.atLeast`: members by name, elements by place. Undefined: nothing stands there. */
export const valueAt = (json: JsonRecord, path: string): Json | undefined =>
  path.split('.').reduce<Json | undefined>(memberOf, json);

const replaced = (json: Json, [key, ...rest]: readonly string[], value: Json): Json => {
  if (key === undefined) return value;
  const member = memberOf(json, key);
  if (member === undefined) return json;
  const next = replaced(member, rest, value);
  if (isList(json)) return json.map((element, index) => (index === Number(key) ? next : element));
  return isRecord(json) ? { ...json, [key]: next } : json;
};

/** The same with another value at the path; unchanged where nothing stands there. */
export const withValueAt = (json: JsonRecord, path: string, value: Json): JsonRecord => {
  const next = replaced(json, path.split('.'), value);
  return isRecord(next) ? next : json;
};
