const key = 'dondoc.person';

export const chosenPerson = (): string | null => localStorage.getItem(key);

export const rememberPerson = (person: string | null): void => {
  if (person === null) localStorage.removeItem(key);
  else localStorage.setItem(key, person);
};
