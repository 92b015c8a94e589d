const OFFICE_CDN = "https://appsforoffice.microsoft.com";

/**
 * What the add-in's pages may load: the content of their `Content-Security-Policy` meta tag.
 *
 * Office.js comes from Microsoft's CDN and fetches from there what it needs: the host's script, its texts and its
 * telemetry script. Nothing that this telemetry would send gets past `connect-src`. The frame is Office.js asking
 * whether the person trusts an Office server that Microsoft does not know, such as their company's own.
 *
 * @param connectSources - Addresses that scripts may call, as an array; none when empty.
 * @see https://github.com/OfficeDev/office-js/issues/1005
 */
function contentSecurityPolicy(connectSources) {
  const directives = {
    "default-src": [],
    "script-src": ["'self'", OFFICE_CDN],
    "style-src": ["'self'"],
    "img-src": ["'self'"],
    "worker-src": ["'self'"],
    "connect-src": connectSources,
    "frame-src": [OFFICE_CDN],
    "base-uri": [],
    "form-action": [],
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.length === 0 ? "'none'" : sources.join(" ")}`)
    .join("; ");
}

module.exports = { contentSecurityPolicy };
