import { assignmentPublishedSchema, type TimelineEntry } from '@dondoc/assignments-contracts';
import type { Names } from '../../organisation/use-names.ts';
import { deadlineWords, instantWords } from '../../words/deadline-words.ts';
import type { Words } from '../../words/language.ts';
import { rulingWords } from './ruling-words.ts';

export type EventWords = Readonly<{
  title: string;
  /** What of the event's data matters to its reader, in the order of reading. */
  facts: readonly Readonly<{ label: string; value: string }>[];
  evidence: readonly Readonly<{ title: string; reference: string }>[];
}>;

const present = (facts: readonly Readonly<{ label: string; value: string | null }>[]) =>
  facts.flatMap(({ label, value }) => (value === null ? [] : [{ label, value }]));

/** One event as a sentence and its facts; a type that this page does not know is shown by its name. */
export const eventWords = (
  { type, data }: Pick<TimelineEntry, 'type' | 'data'>,
  words: Words,
  names: Names,
): EventWords => {
  const { t } = words;
  const parsed = assignmentPublishedSchema.safeParse({ type, data });
  if (!parsed.success) return { title: type, facts: [], evidence: [] };
  const event = parsed.data;
  const deadline = (at: string | undefined) =>
    at === undefined ? t('assignment.noDeadline') : deadlineWords(words, at);
  const moment = (at: string) => instantWords(words, at);
  const recipient = ({ unit, person }: { unit: string; person: string | null }) =>
    person === null
      ? names.unit(unit)
      : t('event.of', { person: names.person(person), unit: names.unit(unit) });
  const said = (title: string, ...facts: { label: string; value: string | null }[]): EventWords => ({
    title,
    facts: present(facts),
    evidence: [],
  });

  switch (event.type) {
    case 'dondoc.assignment.issued.v1':
      return said(
        t('event.issued'),
        { label: t('assignment.lead'), value: names.unit(event.data.leadUnit) },
        { label: t('assignment.deadline'), value: deadline(event.data.deadline?.at) },
      );
    case 'dondoc.assignment.acknowledged.v1':
      return said(t('event.acknowledged'));
    case 'dondoc.assignment.progress-reported.v1':
      return said(
        t('event.progressReported'),
        { label: t('assignment.progress'), value: `${event.data.percent}%` },
        { label: t('action.result'), value: event.data.result },
        { label: t('action.slow'), value: event.data.slow },
        { label: t('action.cause'), value: event.data.cause },
        { label: t('action.remedy'), value: event.data.remedy },
      );
    case 'dondoc.assignment.result-submitted.v1':
      return {
        title: t(event.data.late ? 'event.resultSubmittedLate' : 'event.resultSubmitted'),
        facts: [{ label: t('action.summary'), value: event.data.summary }],
        evidence: event.data.evidence,
      };
    case 'dondoc.assignment.result-accepted.v1': {
      const excess = event.data.beyondRequirement;
      return said(
        t('event.resultAccepted'),
        { label: t('event.quality'), value: event.data.quality && t(`quality.${event.data.quality}`) },
        { label: t('action.excessKind'), value: excess && t(`excess.${excess.kind}`) },
        { label: t('action.grounds'), value: excess && excess.grounds },
        { label: t('amended.despiteChildren'), value: event.data.despiteChildren ?? null },
      );
    }
    case 'dondoc.assignment.result-returned.v1':
      return said(
        t('event.resultReturned'),
        { label: t('action.reason'), value: event.data.reason },
        { label: t('event.newDeadline'), value: deadline(event.data.deadline?.at) },
      );
    case 'dondoc.assignment.reminder-sent.v1':
      return said(
        t('event.reminderSent'),
        { label: t('event.to'), value: recipient(event.data.to) },
        { label: t('event.dueAt'), value: deadline(event.data.dueAt) },
      );
    case 'dondoc.assignment.deadline-missed.v1':
      return said(t('event.deadlineMissed'), { label: t('event.dueAt'), value: deadline(event.data.dueAt) });
    case 'dondoc.assignment.escalated.v1':
      return said(
        t('event.escalated', { level: event.data.level }),
        { label: t('event.to'), value: recipient(event.data.to) },
        { label: t('event.dueAt'), value: deadline(event.data.dueAt) },
      );
    default:
      return rulingWords(event, { said, t, deadline, recipient, names, moment });
  }
};
