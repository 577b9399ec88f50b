import type { ParsedDirective } from '@dondoc/directives-contracts';

const place = (span: Readonly<{ from: number; to: number }> | null): string =>
  span === null ? '' : span.from === span.to ? ` [dòng ${span.from}]` : ` [dòng ${span.from}–${span.to}]`;

/** A parsed directive for a person at a terminal. */
export const describeDirective = (directive: ParsedDirective): string =>
  [
    `${directive.number ?? '(chưa có số)'} · ${directive.issuedOn ?? '(chưa có ngày)'} · ${directive.title ?? '(không có tên)'}`,
    ...directive.units.flatMap((unit) => [
      '',
      `${unit.name}${place(unit.span)}`,
      ...unit.duties.map(
        ({ text, span, deadline }) =>
          `  - ${text}${place(span)}${deadline ? ` · hạn: ${deadline.text}` : ''}`,
      ),
    ]),
    '',
    `Văn bản được dẫn: ${directive.cites.map(({ number, date }) => (date ? `${number} (${date})` : number)).join('; ')}`,
    `Nơi nhận: ${directive.recipients.length}`,
    ...directive.warnings.map(({ message, span }) => `! ${message}${place(span)}`),
  ].join('\n');
