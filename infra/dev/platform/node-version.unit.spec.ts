import { describe, expect, it } from 'vitest';
import { nodeTooOld } from './node-version.mjs';

describe('The Node a command runs on', () => {
  it.each(['20.19.0', '20.19.5', '20.20.0', '24.1.0'])('is new enough at %s', (version) => {
    expect(nodeTooOld(version)).toBeNull();
  });

  it.each(['20.18.9', '18.99.0'])('is too old at %s, in a sentence with both versions', (version) => {
    expect(nodeTooOld(version)).toContain(`Node ${version} is too old: Đôn Đốc needs Node 20.19.0`);
  });
});
