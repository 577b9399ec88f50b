import {
  reportTopics,
  type ByTopic,
  type Drawn,
  type DrawnPassage,
  type Passage,
  type PassageEdit,
  type ReportChanges,
  type ReportContent,
  type ReportTopic,
} from './report.vocabulary.ts';

const byTopic = <Value>(of: (topic: ReportTopic) => Value): ByTopic<Value> => ({
  progress: of('progress'),
  results: of('results'),
  slow: of('slow'),
  causes: of('causes'),
  remedies: of('remedies'),
});

const unsaid = ({ text, ...passage }: DrawnPassage): Passage => ({ ...passage, drawn: text, said: null });

/** As it is drawn, before anybody says anything. */
export const drawnContent = ({ sections }: Drawn): ReportContent => ({
  foreword: null,
  closing: null,
  recipients: [],
  sections: byTopic((topic) => sections[topic].map(unsaid)),
});

const ofAssignment =
  (assignment: string | null) =>
  (one: Pick<Passage, 'assignment'>): boolean =>
    one.assignment === assignment;

const said = (passages: readonly Passage[], { assignment, text }: PassageEdit): readonly Passage[] => {
  const isMeant = ofAssignment(assignment);
  const changed = passages.some(isMeant)
    ? passages.map((each) => (isMeant(each) ? { ...each, said: text === each.drawn ? null : text } : each))
    : [{ assignment, about: null, drawn: null, said: text }, ...passages];
  return changed.filter(({ drawn, said: words }) => drawn !== null || Boolean(words));
};

/** What people say on all of a topic comes before what they say on one assignment. */
export const editedContent = (content: ReportContent, changes: ReportChanges): ReportContent => {
  const { passages = [], ...frame } = changes;
  const edits = (topic: ReportTopic) => passages.filter(({ section }) => section === topic);
  return {
    ...content,
    ...frame,
    sections: byTopic((topic) => edits(topic).reduce(said, content.sections[topic])),
  };
};

/** Of an assignment that is drawn no more, what people said of it stays. */
const drawnAnew = (passages: readonly Passage[], drawn: readonly DrawnPassage[]): readonly Passage[] => {
  const kept = passages.filter(({ said: words }) => words !== null);
  const fresh = drawn.map((one): Passage => {
    const words = kept.find(ofAssignment(one.assignment))?.said ?? null;
    return { ...unsaid(one), said: words === one.text ? null : words };
  });
  const left = kept.filter(
    ({ assignment, said: words }) => !drawn.some(ofAssignment(assignment)) && words !== '',
  );
  return [
    ...left.map(({ assignment, about, said: words }) => ({ assignment, about, drawn: null, said: words })),
    ...fresh,
  ];
};

/** Fresh passages under what people said, or, `afresh`, in its place; what frames them stays. */
export const redrawnContent = (content: ReportContent, drawn: Drawn, afresh: boolean): ReportContent => {
  const sections = afresh
    ? drawnContent(drawn).sections
    : byTopic((topic) => drawnAnew(content.sections[topic], drawn.sections[topic]));
  return { ...content, sections };
};

const lengthOf = (texts: readonly (string | null | undefined)[]): number =>
  texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);

export const lengthOfDrawn = ({ sections }: Drawn): number =>
  lengthOf(reportTopics.flatMap((topic) => sections[topic]).map(({ text }) => text));

export const lengthOfChanges = ({ foreword, closing, passages = [] }: ReportChanges): number =>
  lengthOf([foreword, closing, ...passages.map(({ text }) => text)]);
