import { existsSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);
const sample = new URL('test/fixtures/directives/ke-hoach-mau.md', root);

// The real plan is not the project's to carry; it is read where it lies beside the checkout.
const real = new URL('../shared/directives/ke-hoach-truyen-thong-nq57-2026.md', root);

export const samplePlan = (): string => readFileSync(sample, 'utf8');

/** The real plan's text, null where the checkout stands alone. */
export const realPlan = (): string | null => (existsSync(real) ? readFileSync(real, 'utf8') : null);
