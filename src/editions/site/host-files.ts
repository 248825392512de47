/** What some hosts read: no Jekyll, headers where they can be set, and types that old servers do not know. */
export const HOST_FILES: Record<string, string> = {
  '.nojekyll': '',
  _headers:
    "/*\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: no-referrer\n  Content-Security-Policy: frame-ancestors 'none'\n/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n/sw.js\n  Cache-Control: no-cache\n",
  'web.config': `<?xml version="1.0" encoding="utf-8"?>
<configuration><system.webServer>
  <staticContent>
${Object.entries({
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.pagefind': 'application/wasm',
  '.pf_meta': 'application/octet-stream',
  '.pf_index': 'application/octet-stream',
  '.pf_fragment': 'application/octet-stream',
})
  .map(
    ([suffix, type]) =>
      `    <remove fileExtension="${suffix}" /><mimeMap fileExtension="${suffix}" mimeType="${type}" />`,
  )
  .join('\n')}
  </staticContent>
  <httpProtocol><customHeaders><add name="X-Content-Type-Options" value="nosniff" /><add name="Content-Security-Policy" value="frame-ancestors 'none'" /></customHeaders></httpProtocol>
  <httpErrors errorMode="Custom"><remove statusCode="404" /><error statusCode="404" path="404.html" responseMode="File" /></httpErrors>
</system.webServer></configuration>
`,
};
