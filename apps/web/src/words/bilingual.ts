import type { Language } from './language.ts';

const dash = ' — ';

/** One language's half of a message written "Vietnamese — English"; all of it when it has no halves. */
export const halfOf = (message: string, language: Language): string => {
  const at = message.indexOf(dash);
  if (at < 0) return message;
  return language === 'vi' ? message.slice(0, at) : message.slice(at + dash.length);
};
