// Grades what a site sends: its score in MDN's observatory, without the observatory's own retriever, and what Google's
// evaluator of policies finds above what is only for information.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ALL_TESTS } from '@mdn/mdn-http-observatory/src/constants.js';
import { getGradeForScore, getScoreModifier } from '@mdn/mdn-http-observatory/src/grader/grader.js';
import { MINIMUM_SCORE_FOR_EXTRA_CREDIT } from '@mdn/mdn-http-observatory/src/grader/charts.js';
import { parseHttpEquivHeaders } from '@mdn/mdn-http-observatory/src/retriever/utils.js';
import { Requests } from '@mdn/mdn-http-observatory/src/types.js';
import { AxiosHeaders } from 'axios';
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';

// The list of domains that browsers know to have https. It is fetched from the internet; no domain is on an empty one.
const known = fileURLToPath(import.meta.resolve('@mdn/mdn-http-observatory/conf/hsts-preload.json'));
if (!existsSync(known)) writeFileSync(known, '{}');

const pages = JSON.parse(readFileSync(process.argv[2], 'utf8'));
process.stdout.write(JSON.stringify(pages.map(grade)));

function grade({ host, headers, html }) {
  const requests = new Requests(host);
  requests.resources.path = html;
  requests.session = { url: new URL(`https://${host}/`) };
  const answer = () => ({ headers: new AxiosHeaders(headers), request: { headers: new AxiosHeaders() }, status: 200, verified: true, data: '' });
  const inPage = parseHttpEquivHeaders(html, `https://${host}/`);
  const secure = { url: new URL(`https://${host}/`), status: 200 };
  Object.assign(requests.responses, { auto: { ...answer(), httpEquiv: inPage }, cors: answer(), http: answer(), https: answer() });
  requests.responses.httpRedirects = [{ url: new URL(`http://${host}/`), status: 301 }, secure];
  requests.responses.httpsRedirects = [secure];
  const results = ALL_TESTS.map(test => test(requests).result).filter(Boolean);
  const scores = results.map(getScoreModifier);
  const penalties = 100 + scores.filter(score => score < 0).reduce((sum, score) => sum + score, 0);
  const score = penalties >= MINIMUM_SCORE_FOR_EXTRA_CREDIT ? 100 + scores.reduce((sum, one) => sum + one, 0) : penalties;
  return { ...getGradeForScore(score), results: results.map((result, i) => `${result} ${scores[i]}`), findings: findings(headers['Content-Security-Policy'] ?? inPage.get('content-security-policy')?.[0] ?? '') };
}

function findings(policy) {
  return new CspEvaluator(new CspParser(policy).csp).evaluate().filter(({ severity }) => severity < Severity.INFO)
    .map(({ severity, directive, value, description }) => `${severity} ${directive} ${value}: ${description}`);
}
