import { describe, expect, it } from 'vitest';
// @ts-expect-error: the scripts are plain modules without types
import { CONTENT_SECURITY_POLICY, policyFor } from '../scripts/serve.mjs';

describe('the policy the app is served under', () => {
  it('allows WebAssembly to the workers that read plans and plan the year, and to nothing else', () => {
    for (const worker of ['importWorker-Afv4S9eL.js', 'scheduleWorker-B1_x.js']) {
      expect(policyFor(`/srv/dist/assets/${worker}`)).toContain("script-src 'self' 'wasm-unsafe-eval'");
    }
    for (const file of [
      '/srv/dist/index.html',
      '/srv/dist/assets/index-1.js',
      '/srv/dist/assets/simWorker-1.js',
      '/srv/dist/importWorker-1.js',
      '/srv/dist/scheduleWorker-1.js',
    ]) {
      expect(policyFor(file), file).toBe(CONTENT_SECURITY_POLICY);
    }
  });

  it('allows nobody evaluation, inline scripts or another host', () => {
    for (const policy of [CONTENT_SECURITY_POLICY, policyFor('/srv/dist/assets/importWorker-1.js')]) {
      expect(policy).not.toContain("'unsafe-eval'");
      expect(policy).not.toMatch(/script-src[^;]*'unsafe-inline'|https?:/);
    }
  });
});
