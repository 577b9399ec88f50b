import { useState } from 'react';
import { TroubleAlert } from '../../../components/trouble-alert.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import type { Unit } from '../../../organisation/organisation.schema.ts';
import type { ParsedFile } from '../api/directives.schema.ts';
import { useIssueDirective } from '../api/use-issue-directive.ts';
import { issuable, issueRequest, reviewOf, type DutyReview } from '../duty-review.ts';
import { DirectiveHeader } from './directive-header.tsx';
import { IssueBar } from './issue-bar.tsx';
import { IssuedList } from './issued-list.tsx';
import { ReviewTable } from './review-table.tsx';

type Props = Readonly<{ parsed: ParsedFile; units: readonly Unit[]; startOver: () => void }>;

/** What was read, the reviewer's changes to it, and the issuing. */
export const DirectiveReview = ({ parsed, units, startOver }: Props) => {
  const { t } = useWords();
  const [reviews, setReviews] = useState<readonly DutyReview[]>(() =>
    parsed.proposals.map((proposal) =>
      reviewOf(
        proposal,
        units.map(({ unit }) => unit),
      ),
    ),
  );
  const issue = useIssueDirective();
  const ready = issuable(reviews);
  const change = (duty: number, changes: Partial<DutyReview>) =>
    setReviews((before) =>
      before.map((review) => (review.proposal.duty === duty ? { ...review, ...changes } : review)),
    );

  if (issue.data)
    return (
      <IssuedList duties={issue.variables.duties} issued={issue.data.assignments} startOver={startOver} />
    );
  return (
    <>
      <DirectiveHeader directive={parsed.directive} />
      <section className="section" aria-labelledby="review-title">
        <h2 id="review-title">{t('issue.review')}</h2>
        <ReviewTable reviews={reviews} units={units} change={change} />
      </section>
      {issue.error && <TroubleAlert error={issue.error} place={t('place.issue')} />}
      <IssueBar
        ready={ready}
        busy={issue.isPending}
        issue={() => issue.mutate(issueRequest(parsed.text, ready))}
        startOver={startOver}
      />
    </>
  );
};
