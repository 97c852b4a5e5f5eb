/** Paragraphs of a made-up article, long enough for every rule. */
export const PARAGRAPHS = [
  'Der Stadtrat von Neuhafen hat am Mittwoch beschlossen, die alte Hängebrücke über die Wieme zu sanieren, obwohl die Kosten auf zwölf Millionen Euro gestiegen sind.',
  'Die Bürgermeisterin nannte den Beschluss einen „Tag der Vernunft“, denn ein Neubau hätte nach ihrer Rechnung das Doppelte gekostet und drei Jahre länger gedauert.',
  'Die Opposition kündigte an, die Vergabe prüfen zu lassen, weil nur eine einzige Firma ein Angebot abgegeben habe, und zwar am letzten Tag der Frist.',
  'Im Frühjahr sollen die ersten Gerüste stehen, danach bleibt die Brücke für Autos gesperrt, während Fußgänger und Radfahrer sie weiter benutzen dürfen.',
] as const;

/** Parts of a page; each may be replaced. */
export type PageParts = {
  readonly lang?: string;
  readonly head?: string;
  readonly before?: string;
  readonly body?: string;
  readonly after?: string;
};

/** A made-up news page with menu, article and footer. */
export function newsPage(parts: PageParts = {}): string {
  const body = parts.body ?? PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');
  return `<!DOCTYPE html><html lang="${parts.lang ?? 'de'}"><head><meta charset="utf-8">
<title>Neuhafen saniert seine Brücke | Wiemebote</title>${parts.head ?? ''}</head><body>
<nav><ul><li><a href="/">Startseite</a></li><li><a href="/politik">Politik</a></li></ul></nav>
<main><article>${parts.before ?? '<h1>Neuhafen saniert seine Brücke</h1>'}
${body}
</article></main>${parts.after ?? ''}
<footer><p><a href="/impressum">Impressum</a></p></footer></body></html>`;
}

/** A JSON-LD script. */
export function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;
}
