import { reportTopicSchema, type EditReportRequest, type ReportView } from '@dondoc/evaluation-contracts';
import { wordsOf, type Passage, type PassageEdit, type ReportTopic } from '@dondoc/evaluation-reports';

/** A passage on the whole of a topic has no assignment to go by. */
const whole = '_';

export const keyOf = ({ assignment }: Pick<Passage, 'assignment'>): string => assignment ?? whole;

const wholeTopic: Passage = { assignment: null, about: null, drawn: null, said: null };

/** The passages of a topic as a form has them: first the one on the whole topic, whether anything is said there or not. */
export const passagesOf = ({ sections }: ReportView, topic: ReportTopic): readonly Passage[] => {
  const passages = sections[topic];
  return passages.some(({ assignment }) => assignment === null) ? passages : [wholeTopic, ...passages];
};

/** What stands in the fields. */
export type EditValues = Readonly<{
  foreword: string;
  closing: string;
  recipients: string;
  passages: Readonly<Record<ReportTopic, Readonly<Record<string, string>>>>;
}>;

const textsOf = (view: ReportView, topic: ReportTopic): Readonly<Record<string, string>> =>
  Object.fromEntries(passagesOf(view, topic).map((each) => [keyOf(each), wordsOf(each) ?? '']));

export const valuesOf = (view: ReportView): EditValues => ({
  foreword: view.foreword ?? '',
  closing: view.closing ?? '',
  recipients: view.recipients.join('\n'),
  passages: {
    progress: textsOf(view, 'progress'),
    results: textsOf(view, 'results'),
    slow: textsOf(view, 'slow'),
    causes: textsOf(view, 'causes'),
    remedies: textsOf(view, 'remedies'),
  },
});

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const editsOf = (view: ReportView, values: EditValues): readonly PassageEdit[] =>
  reportTopicSchema.options.flatMap((section) =>
    passagesOf(view, section).flatMap((passage) => {
      const text = (values.passages[section][keyOf(passage)] ?? '').trim();
      if (text === (wordsOf(passage) ?? '').trim()) return [];
      return [{ section, assignment: passage.assignment, text: text === passage.drawn ? null : text }];
    }),
  );

/** Only what was changed, so that nobody's words are sent back who changed none; null: nothing was. */
export const changesOf = (view: ReportView, values: EditValues): EditReportRequest | null => {
  const before = valuesOf(view);
  const passages = editsOf(view, values);
  const changed = (field: 'foreword' | 'closing' | 'recipients') =>
    values[field].trim() !== before[field].trim();
  const request: EditReportRequest = {
    ...(changed('foreword') && { foreword: values.foreword.trim() || null }),
    ...(changed('closing') && { closing: values.closing.trim() || null }),
    ...(changed('recipients') && { recipients: linesOf(values.recipients) }),
    ...(passages.length > 0 && { passages: [...passages] }),
  };
  return Object.keys(request).length === 0 ? null : request;
};
