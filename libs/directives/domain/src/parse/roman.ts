const letters = [
  '',
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
  'XVII',
  'XVIII',
  'XIX',
  'XX',
];

/** `VI` for 6; sections go to XX. */
export const toRoman = (value: number): string => letters[value] ?? String(value);

/** The value of a numeral from I to XX as a scan gives it, with l, 1 or | for I; null when it is none. */
export const readRoman = (written: string): number | null => {
  if (/^\d+$/.test(written)) return null;
  const numeral = written
    .replace(/[l1|i]/g, 'I')
    .replace(/v/g, 'V')
    .replace(/x/g, 'X');
  const value = letters.indexOf(numeral);
  return value > 0 ? value : null;
};
