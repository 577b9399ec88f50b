/** Why a file's text could not be had. `message` is Vietnamese, an em dash, then English. */
export type ExtractionRefusal = Readonly<{
  outcome: 'refused';
  code: 'empty' | 'too-large' | 'unknown-format' | 'not-utf8' | 'broken' | 'locked' | 'no-text';
  message: string;
}>;

export type Extraction = Readonly<{ outcome: 'extracted'; lines: string[] }> | ExtractionRefusal;

export const refuse = (code: ExtractionRefusal['code'], vi: string, en: string): ExtractionRefusal => ({
  outcome: 'refused',
  code,
  message: `${vi} — ${en}`,
});

export const extracted = (lines: readonly string[]): Extraction => ({
  outcome: 'extracted',
  lines: [...lines],
});
