import type { AssignmentView } from '@dondoc/assignments-contracts';
import type { ParseKeys } from 'i18next';
import type { z } from 'zod';

/** Where a value stands in the request's body. */
export type Path = readonly (string | number)[];
export type Values = Readonly<Record<string, unknown>>;

type Kind =
  | Readonly<{ kind: 'text' | 'line' | 'percent' | 'coefficient' | 'date' | 'evidence' | 'check' }>
  /** `optional` deadlines may be none at all. */
  | Readonly<{ kind: 'deadline' }>
  | Readonly<{
      kind: 'choice';
      options: readonly Readonly<{ value: string | boolean; label: ParseKeys }>[];
    }>
  /** Of the ward's units those that can be meant. */
  | Readonly<{
      kind: 'unit' | 'units';
      among: (view: AssignmentView, units: readonly string[]) => readonly string[];
      /** What holds where none is chosen. */
      blank?: ParseKeys;
    }>;

export type Field = Kind &
  Readonly<{
    at: Path;
    label: ParseKeys;
    optional?: (values: Values, view: AssignmentView) => boolean;
    /** Left out while it says nothing. */
    shown?: (values: Values, view: AssignmentView) => boolean;
  }>;

export type CommandForm = Readonly<{
  /** The contract's own: what it refuses is not sent. */
  schema: z.ZodType;
  fields: readonly Field[];
  initial?: (view: AssignmentView) => Values;
  /** The body, where it is more than the values. */
  body?: (values: Values, view: AssignmentView) => Values;
}>;

export const always = (): boolean => true;
