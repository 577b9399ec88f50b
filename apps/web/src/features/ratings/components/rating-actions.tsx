import type { RatingView } from '@dondoc/evaluation-contracts';
import { useEffect, useRef } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useWords } from '../../../i18n/use-words.ts';
import { useNames } from '../../../organisation/use-names.ts';
import { useSession } from '../../../session/session-context.ts';
import { useRatingStep } from '../api/use-rating-step.ts';
import { allowedSteps, mainStep } from '../allowed-steps.ts';
import { stepForms } from '../forms/step-forms.ts';
import { moveWords } from '../rating-words.ts';
import { waitingFor } from '../waiting.ts';

type Props = Readonly<{ view: RatingView; now: string }>;

/** The parameter of the address that opens the form of one step. */
const opened = 'do';

/** What may be done now; the form of what is waited for is open, the others are a link away. */
export const RatingActions = ({ view, now }: Props) => {
  const words = useWords();
  const { t } = words;
  const names = useNames();
  const { person } = useSession();
  const [address, setAddress] = useSearchParams();
  const taking = useRatingStep(view.id, view.version);
  const allowed = allowedSteps(view, person, now);
  const asked = allowed.find((step) => step === address.get(opened));
  const step = asked ?? mainStep(allowed, waitingFor(view, now).what);
  const Chosen = step && stepForms[step];

  // The link that opened the form may be gone: whoever works by keyboard goes on at the form.
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (asked) heading.current?.focus();
  }, [asked]);

  return (
    <section className="section card" aria-labelledby="actions-title" data-testid="actions">
      <h2 id="actions-title">{t('rating.actions')}</h2>
      <p data-testid="move">{moveWords(view, now, words, names)}</p>
      {allowed.length === 0 && <p className="muted">{t('rating.nothingToDo')}</p>}
      {allowed.length > 0 && (
        <nav aria-label={t('rating.steps')} className="steps">
          {allowed.map((each) => (
            <Link
              key={each}
              to={`?${opened}=${each}`}
              replace
              aria-current={each === step ? 'step' : undefined}
            >
              {t(`rating.step.${each}`)}
            </Link>
          ))}
        </nav>
      )}
      {step && Chosen && (
        <div data-step={step}>
          <h3 ref={heading} tabIndex={-1}>
            {t(`rating.step.${step}`)}
          </h3>
          <Chosen
            key={step}
            view={view}
            now={now}
            taking={taking}
            done={() => {
              if (address.has(opened)) setAddress({}, { replace: true });
            }}
          />
        </div>
      )}
    </section>
  );
};
