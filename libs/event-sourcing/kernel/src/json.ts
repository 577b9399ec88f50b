/** What events, state and documents are made of: values that survive JSON unchanged. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Upper bound of every event: a name in the past tense and JSON data. */
export type AnyEvent = Readonly<{ type: string; data: unknown }>;
