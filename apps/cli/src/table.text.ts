const widthOf = (text: string): number => text.normalize('NFC').length;

/** Columns side by side, each as wide as its widest cell; the last one is left as long as it is. */
export const tableText = (heading: readonly string[], rows: readonly (readonly string[])[]): string => {
  const all = [heading, ...rows];
  const widths = heading.map((_, column) => Math.max(...all.map((row) => widthOf(row[column] ?? ''))));
  return all
    .map((row) =>
      row
        .map((cell, column) =>
          column === heading.length - 1 ? cell : cell.normalize('NFC').padEnd(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};
