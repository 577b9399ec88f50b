import { readFile } from 'node:fs/promises';
import { Unusable } from './outcome.ts';

/** The JSON object in a file, as somebody wrote it: whoever takes it checks it. */
export const readJsonFile = async (file: string): Promise<Readonly<Record<string, unknown>>> => {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Unusable(`Không đọc được tệp ${file}. — Cannot read the file ${file}: check the path.`);
  });
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Unusable(`${file} không phải JSON (${reason}). — ${file} is not JSON: ${reason}.`);
  }
  throw new Unusable(`${file} phải là một đối tượng JSON. — ${file} must hold one JSON object.`);
};
