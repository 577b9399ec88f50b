import { ladderPolicySchema, type LadderPolicyDocument } from '@dondoc/settings-contracts';
import { checkedInput } from '../../api/field-faults.ts';
import type { Words } from '../../words/language.ts';

export type ReadPolicy =
  | Readonly<{ outcome: 'read'; policy: LadderPolicyDocument }>
  | Readonly<{ outcome: 'not-json' }>
  | Readonly<{ outcome: 'invalid'; faults: readonly string[] }>;

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** A policy out of a file's text: alone, or as the page and the command line write it down, under `policy`. */
export const readPolicy = (text: string, words: Words): ReadPolicy => {
  const json = jsonOf(text);
  if (typeof json !== 'object' || json === null) return { outcome: 'not-json' };
  const checked = checkedInput(ladderPolicySchema, 'policy' in json ? json.policy : json, words);
  if (checked.outcome === 'valid') return { outcome: 'read', policy: checked.value };
  const faults = checked.faults.map(({ path, message }) => `${path.join('.')}: ${message}`);
  return { outcome: 'invalid', faults };
};
