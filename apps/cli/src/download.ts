import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { apiAddress } from './environment.ts';
import { tell, Unusable } from './outcome.ts';

type Refused = Readonly<{ detail?: string; detailEn?: string }>;

/** Asks the running API as `person` for a file, and writes it. Throws Unusable with the API's own words. */
export const downloadTo = async (out: string, path: string, person: string): Promise<void> => {
  const address = apiAddress();
  const headers = { 'X-Dondoc-Person': person };
  const response = await fetch(`${address}/api/v1${path}`, { headers }).catch(() => null);
  if (!response)
    throw new Unusable(
      `Hệ thống không trả lời tại ${address}; hãy chạy \`npm start\`. — Nothing answers at ${address}; run \`npm start\`.`,
    );
  if (!response.ok) {
    const { detail, detailEn } = (await response.json()) as Refused;
    throw new Unusable(`${detail ?? `HTTP ${response.status}`} — ${detailEn ?? ''}`);
  }
  await writeFile(out, new Uint8Array(await response.arrayBuffer())).catch(() => {
    throw new Unusable(`Không ghi được tệp ${out}. — Cannot write the file ${out}: check the path.`);
  });
  tell(`Đã ghi — written: ${out}`);
};

/** The kind of file goes by its name. */
export const kindOf = (out: string, kinds: readonly string[]): string => {
  const kind = extname(out).slice(1).toLowerCase();
  if (kinds.includes(kind)) return kind;
  const names = kinds.map((each) => `.${each}`).join(', ');
  throw new Unusable(`--out ${out}: tên tệp phải kết thúc bằng ${names}. — The name must end with ${names}.`);
};
