import { mkdir, writeFile } from 'node:fs/promises';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';
import { bundleOptions } from './bundle-options.mjs';

// At build time, so that a worker starts in a second and carries exactly what the replay tests saw.
const target = new URL('./dist/workflow-bundle.js', import.meta.url);
const { code } = await bundleWorkflowCode({ ...bundleOptions, logger: new DefaultLogger('WARN') });
await mkdir(new URL('.', target), { recursive: true });
await writeFile(target, code);
