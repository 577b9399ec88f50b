const longest = 200;

/** What a server answered, without the addresses that some repeat in it: receipts are kept for ever, addresses are not. */
export const addressless = (answer: string): string =>
  answer
    .replace(/[^\s<>"',;]+@[^\s<>"',;]+/g, '…')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longest);
