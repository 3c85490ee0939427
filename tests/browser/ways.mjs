// How each method is proved at a gate of a reset: prove(page, secret, known, later). Answers the status of what came
// next. `known` holds the codes that were sent before.
import { press } from './device.mjs';
import { latestCode } from './mail.mjs';
import { appCode } from './proofs.mjs';
import { CONTOSO, enterCode, leading } from './steps.mjs';

const proveSentCode = async (page, _, known) => enterCode(page, await latestCode(page, CONTOSO, known));

// An app's code is taken once, and one step around the clock: `later` leads to the next one.
const proveApp = (page, key, _, later = 0) => enterCode(page, appCode(key, later));

// Each of the codes is taken once.
const proveRecoveryCode = (page, codes) => enterCode(page, codes.pop().toLowerCase());

// `answers` by the names of their questions.
async function proveQuestions(page, answers) {
  for (const box of await page.locator('main [name^="answer."]').all()) {
    const id = (await box.getAttribute('name')).slice('answer.'.length);
    await box.fill(`  ${answers[id].toUpperCase()} `);
  }
  return leading(page, () => page.locator('main form:has([name^="answer."]) button:not([type="button"])').first().click());
}

export const WAYS = {
  mail: proveSentCode,
  text: proveSentCode,
  call: proveSentCode,
  office_call: proveSentCode,
  authenticator: proveApp,
  recovery_code: proveRecoveryCode,
  questions: proveQuestions,
  passkey: (page) => leading(page, () => press(page)),
};
