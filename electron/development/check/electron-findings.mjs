/**
 * What electronegativity finds in our source, and why each stands. A finding without a reason fails the check; so does
 * a reason whose finding is gone. `times`: how often it is found in the file.
 * @typedef {{ check: string, file: string, times: number, because: string }} Explained
 * @type {readonly Explained[]}
 */
const explained = [
  {
    check: 'CSP_GLOBAL_CHECK',
    file: 'N/A',
    times: 1,
    because:
      'It looks for a policy in the pages or in onHeadersReceived. Ours is a header that app-protocol.ts gives with every file, which a page cannot come before or change; security.spec.ts reads it.',
  },
  {
    check: 'PROTOCOL_HANDLER_JS_CHECK',
    file: 'electron/windows/app-protocol.js',
    times: 1,
    because:
      'app:// is how our pages are served instead of file://. It is registered with our session and not with the system, so nothing outside can call it; it answers files below one folder by a list of types; security.spec.ts tries to leave that folder.',
  },
  {
    check: 'CUSTOM_ARGUMENTS_JS_CHECK',
    file: 'electron/windows/no-network.js',
    times: 1,
    because:
      'host-resolver-rules is on its list because it can send names elsewhere. Here it sends every name nowhere; no-network.spec.ts holds it.',
  },
  {
    check: 'AUXCLICK_JS_CHECK',
    file: 'electron/windows/our-window.js',
    times: 1,
    because:
      'A middle click may open a window. keep-inside.ts denies every window a page asks for, however it asks; security-outside.spec.ts tries.',
  },
  {
    check: 'PRELOAD_JS_CHECK',
    file: 'electron/windows/our-window.js',
    times: 1,
    because:
      'It asks for the preload to be read by a person. It is 20 lines, exposes three functions and passes no event or sender on; security.spec.ts lists what a page finds.',
  },
];

/**
 * What no reason stands for, and which reasons stand for nothing.
 * @param {readonly { check: string, file: string }[]} findings
 * @param {readonly Explained[]} [reasons]
 * @returns {readonly string[]}
 */
export function unexplained(findings, reasons = explained) {
  const key = (/** @type {{ check: string, file: string }} */ { check, file }) => `${check} in ${file}`;
  const found = Map.groupBy(findings, key);
  const allowed = new Map(reasons.map((reason) => [key(reason), reason.times]));
  const without = [...found].flatMap(([what, all]) => {
    const times = allowed.get(what) ?? 0;
    return all.length > times ? [`${what}: found ${all.length} times, explained ${times}`] : [];
  });
  const stale = [...allowed].flatMap(([what, times]) => {
    const seen = found.get(what)?.length ?? 0;
    return seen < times ? [`${what}: explained ${times} times, found ${seen}; take the reason out`] : [];
  });
  return [...without, ...stale];
}
