import type { Span } from '@dondoc/directives-contracts';

/** A duty before its deadline and its partners are read. Annex rows have cells of their own for both. */
export type DraftDuty = Readonly<{
  text: string;
  span: Span;
  cells: Readonly<{ cooperating: string; time: string; furtherLeads: readonly string[] }> | null;
}>;

/** A unit as one place of the document names it; units named in several places are put together later. */
export type DraftUnit = Readonly<{ name: string | null; span: Span; duties: readonly DraftDuty[] }>;
