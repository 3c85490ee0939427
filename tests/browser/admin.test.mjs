// The administrator's portal in every mode: every page that its own links lead to.
import assert from 'node:assert/strict';
import { inspect } from './checks.mjs';
import { scene } from './kit.mjs';
import { CONTOSO, go, path, signIn } from './steps.mjs';
import { walk } from './walk.mjs';

const PHONE = { width: 320, height: 640 };
const MODES = {
  light: {},
  'dark, German, 320 px': { colorScheme: 'dark', locale: 'de', viewport: PHONE },
  'forced colours, scripts off': { forcedColors: 'active', javaScript: false, contrast: false },
  'right to left': { locale: 'ar', contrast: false },
  'Japanese, 320 px, dark': { locale: 'ja', viewport: PHONE, colorScheme: 'dark', contrast: false },
};
for (const [mode, { contrast, ...options }] of Object.entries(MODES)) {
  scene(`the administrator's pages: ${mode}`, async ({ demo, open, t }) => {
    const page = await open(options);
    await signIn(page, demo.user(CONTOSO, 'robin'));
    const kinds = await walk(page, async (address) => {
      await t.test(address, async () => {
        const found = await inspect(page, { javaScript: options.javaScript, contrast, lang: options.locale ?? 'en' });
        assert.deepEqual(found, {}, address);
      });
    });
    assert.ok(kinds.has('/admin'));
  }, { minutes: 8 });
}

scene('the help desk sees its own parts of the portal alone', async ({ demo, open }) => {
  const page = await open();
  await signIn(page, demo.user(CONTOSO, 'kim'));
  await walk(page, async (address) => assert.equal(path(page), new URL(address, page.home).pathname));
  assert.equal(await go(page, '/admin/settings'), 403);
});
