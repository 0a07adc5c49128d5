/** The guides that lie beside scenarios, set as HTML when the game is built, each in a chunk of its own. */
const guides = import.meta.glob<string>("../../../scenarios/*/teacher-guide*.md", { query: "?guide", import: "default" });

/** A scenario's guide for teachers as HTML, in a language where there is one in it; null where it has none. */
export async function loadGuide(scenario: string, language: string): Promise<string | null> {
  const at = (file: string): string | undefined => Object.keys(guides).find((path) => path.endsWith(`/${scenario}/${file}`));
  const path = at(`teacher-guide.${language}.md`) ?? at("teacher-guide.md");
  return path === undefined ? null : ((await guides[path]?.()) ?? null);
}
