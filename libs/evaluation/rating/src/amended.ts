import type { Json } from '@dondoc/event-sourcing-kernel';
import { isRecord, valueAt, withValueAt, type JsonRecord } from './json-path.ts';
import type { RuleSetAmended, RuleSetDocument } from './rule-set.events.ts';

type Amendment = Pick<RuleSetAmended['data'], 'path' | 'to' | 'source' | 'standing'>;

const isStated = (json: Json | undefined): json is JsonRecord =>
  isRecord(json) && 'source' in json && 'standing' in json;

const isSettled = (json: Json | undefined): json is JsonRecord => isStated(json) && 'value' in json;

/** What stands at a path: of a value with its source, the value. Undefined: nothing does. */
export const ruleAt = (document: RuleSetDocument, path: string): Json | undefined => {
  const found = valueAt(document, path);
  return isSettled(found) ? found['value'] : found;
};

const above = (path: string): string => path.split('.').slice(0, -1).join('.');

/** The document with one rule changed, and what is said of that rule; its version is the next. */
export const amended = (
  document: RuleSetDocument,
  { path, to, source, standing }: Amendment,
): RuleSetDocument => {
  const { version } = document;
  const next = { ...document, version: typeof version === 'number' ? version + 1 : 1 };
  const found = valueAt(next, path);
  if (isSettled(found)) return withValueAt(next, path, { ...found, value: to, source, standing });
  const changed = withValueAt(next, path, to);
  const holder = valueAt(changed, above(path));
  return isStated(holder) ? withValueAt(changed, above(path), { ...holder, source, standing }) : changed;
};
