import type { Instant } from '@dondoc/assignments-domain';
import type { RatingEvent } from './rating.events.ts';
import type { Finding } from './rating.vocabulary.ts';

const hasHappened = (at: Instant, asOf: Instant): boolean => Date.parse(at) <= Date.parse(asOf);

/**
 * The findings that stood at an instant: each from the day of its document on, whenever it was written down, until it was
 * taken back.
 */
export const findingsAt = (events: readonly RatingEvent[], asOf: Instant): readonly Finding[] => {
  const takenBack = events.flatMap((event) =>
    event.type === 'FindingWithdrawn' && hasHappened(event.data.at, asOf) ? event.data.finding : [],
  );
  return events.flatMap((event) => {
    if (event.type !== 'FindingRecorded') return [];
    const { finding, kind, document, on } = event.data;
    const stands = hasHappened(`${on}T00:00:00+07:00`, asOf) && !takenBack.includes(finding);
    return stands ? { finding, kind, document, on, withdrawn: false } : [];
  });
};

type Found = Readonly<{
  disciplined: boolean;
  disciplinedBy?: string;
  breach: Readonly<{ document: string }> | null;
}>;

/** What findings say to the rules, by their documents. A condition holds again when none of its kind stands. */
export const foundBy = (findings: readonly Finding[]): Found => {
  const documentsOf = (kind: Finding['kind']): string =>
    findings.flatMap((each) => (each.kind === kind && !each.withdrawn ? each.document : [])).join('; ');
  const [discipline, breach] = [documentsOf('discipline'), documentsOf('breach')];
  return {
    disciplined: discipline !== '',
    ...(discipline !== '' && { disciplinedBy: discipline }),
    breach: breach === '' ? null : { document: breach },
  };
};
