type Page = Pick<Document, 'hidden' | 'addEventListener' | 'removeEventListener'>;

/**
 * Does something for as long as the page can be seen; returns what ends it. A browser has six connections to one
 * server: tabs behind others that each held one would leave none to the tab in front.
 */
export const whileVisible = (begin: () => () => void, page: Page = document): (() => void) => {
  let end: (() => void) | null = null;
  const look = (): void => {
    if (!page.hidden) end ??= begin();
    else {
      end?.();
      end = null;
    }
  };
  page.addEventListener('visibilitychange', look);
  look();
  return () => {
    page.removeEventListener('visibilitychange', look);
    end?.();
    end = null;
  };
};
