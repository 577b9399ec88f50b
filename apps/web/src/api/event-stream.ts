/** One server-sent event. `id`: where to resume from; null where it names none. */
export type StreamEvent = Readonly<{ name: string; id: string | null; data: string }>;

const fieldOf = (block: string, field: string): string | null => {
  const lines = block.split('\n').filter((line) => line.startsWith(`${field}:`));
  if (lines.length === 0) return null;
  return lines.map((line) => line.slice(field.length + 1).replace(/^ /, '')).join('\n');
};

/** Cuts what has come so far into whole events and the beginning of the next. Comments are no events. */
export const wholeEvents = (text: string): Readonly<{ events: readonly StreamEvent[]; rest: string }> => {
  const blocks = text.replaceAll('\r\n', '\n').split('\n\n');
  const rest = blocks.pop() ?? '';
  const events = blocks.flatMap((block) => {
    const data = fieldOf(block, 'data');
    if (data === null) return [];
    return { name: fieldOf(block, 'event') ?? 'message', id: fieldOf(block, 'id'), data };
  });
  return { events, rest };
};
